import type { Module } from '../../platform/module.ts'
import { closeRound, handLink, openSigningRound, signPolicy } from './actions.ts'
import { linkHanded, roundClosed, roundOpened, signed } from './events.ts'
import { signingFollows } from './follows.ts'
import { signingRoutes } from './index.ts'
import { remind } from './jobs.ts'
import { signingMails } from './mails.ts'
import { may } from './rules.ts'

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
  links: [
    {
      href: '/sign/',
      words: {
        nl: 'Er ligt een tekst voor je klaar om te lezen en te ondertekenen.',
        fr: 'Un texte vous attend, à lire et à signer.',
        en: 'There is a text waiting for you to read and sign.',
        de: 'Ein Text liegt für Sie bereit, zum Lesen und Unterschreiben.',
      },
    },
  ],
  routes: signingRoutes,
  actions: [signPolicy, openSigningRound, handLink, closeRound],
  events: [roundOpened, roundClosed, linkHanded, signed],
  follows: signingFollows,
  mails: signingMails,
  timetable: [{ job: remind, cron: '0 8 * * 1-5' }],
}
