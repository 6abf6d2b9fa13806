import type { Module } from '../../platform/module.ts'
import { closeRound, handLink, openSigningRound, signPolicy } from './actions.ts'
import { linkHanded, roundClosed, roundOpened, signed } from './events.ts'
import { signingFollows } from './follows.ts'
import { signingRoutes } from './index.ts'
import { remind } from './jobs.ts'
import { signingMails } from './mails.ts'
import { may } from './rules.ts'
import { keepSigners } from './vetoes.ts'

export const signing: Module = {
  name: 'signing',
  stations: [
    {
      href: '/signing',
      words: { nl: 'Ondertekening', fr: 'Signature', en: 'Signing', de: 'Unterschriften' },
      may: may.seeRounds,
      group: 'share',
    },
  ],
  routes: signingRoutes,
  actions: [signPolicy, openSigningRound, handLink, closeRound],
  events: [roundOpened, roundClosed, linkHanded, signed],
  follows: signingFollows,
  vetoes: [keepSigners],
  mails: signingMails,
  timetable: [{ job: remind, cron: '0 8 * * 1-5' }],
}
