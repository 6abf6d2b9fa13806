import type { Module } from '../../platform/module.ts'
import { currentPublication } from '../publications/index.ts'
import { keptAbout } from './about/about.ts'
import { finishStep, planStep, sendStep, testStep, wordStep } from './actions.ts'
import { tellDemo } from './demo.ts'
import { stepChanged, stepSent, testSent } from './events.ts'
import { life, waits } from './home/home.ts'
import { launchLetter } from './mails.ts'
import { launchRoutes } from './routes.tsx'
import { may } from './rules.ts'
import { forgetPart } from './store.ts'
import { text } from './text/index.ts'

const door = (language: keyof typeof text) => {
  const { door: title, doorText } = text[language].quiz
  return { title, text: doorText }
}

export const launch: Module = {
  name: 'launch',
  routes: [launchRoutes],
  actions: [planStep, finishStep, wordStep, testStep, sendStep],
  events: [stepChanged, stepSent, testSent],
  mails: [launchLetter],
  stations: [
    {
      href: '/launch',
      words: { nl: text.nl.title, fr: text.fr.title, en: text.en.title, de: text.de.title },
      may: may.seeLaunch,
      group: 'share',
      rank: -1,
    },
  ],
  doors: [
    {
      href: '/quiz',
      icon: 'training',
      words: { nl: door('nl'), fr: door('fr'), en: door('en'), de: door('de') },
      rank: 28,
      shown: async (db) => (await currentPublication(db, 'everyone')) !== undefined,
    },
  ],
  waits,
  life,
  tables: { owns: ['launch_steps'] },
  about: keptAbout,
  forget: forgetPart,
  demo: tellDemo,
}
