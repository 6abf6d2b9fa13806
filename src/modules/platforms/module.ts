import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { chooseCards } from './actions.ts'
import { cardsHere } from './cards.ts'
import { cardsChosen } from './events.ts'
import { platformRoutes } from './routes.tsx'
import { forgetChooser } from './store.ts'

export const platforms: Module = {
  name: 'platforms',
  routes: [platformRoutes],
  open: ['/platforms', '/platforms/:key'],
  actions: [chooseCards],
  events: [cardsChosen],
  doors: [
    {
      href: '/platforms',
      icon: 'lock',
      words: {
        nl: {
          title: 'Wat is waar openbaar?',
          text: 'Per platform: wie wat ziet, en hoe je het sluit',
        },
        fr: {
          title: 'Qu’est-ce qui est public\u202f?',
          text: 'Par plateforme\u202f: qui voit quoi, et comment le fermer',
        },
        en: {
          title: 'What is public where?',
          text: 'By platform: who sees what, and how to close it',
        },
        de: {
          title: 'Was ist wo öffentlich?',
          text: 'Je Plattform: wer was sieht und wie Sie es schließen',
        },
      },
      rank: 25,
      shown: async (db) => (await cardsHere(db)).length > 0,
    },
  ],
  tables: { owns: ['platform_choices'] },
  about: keptAbout,
  forget: forgetChooser,
}
