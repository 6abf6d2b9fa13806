import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { closeRound, handLink, openSigningRound, signPolicy } from './actions.ts'
import { linkHanded, peopleAsked, peopleLetGo, roundClosed, roundOpened, signed } from './events.ts'
import { signingFollows } from './follows.ts'
import { life, panel, waits } from './home/home.ts'
import { remind } from './jobs.ts'
import { signingMails } from './mails.ts'
import { roundProgress, signingRounds } from './reads.ts'
import { roundRoutes } from './rounds/routes.tsx'
import { signerRoutes } from './routes.tsx'
import { may } from './rules.ts'
import { verifySignatures } from './verify.ts'
import { keepSigners } from './vetoes.ts'

export const signing: Module = {
  name: 'signing',
  routes: [signerRoutes, roundRoutes],
  actions: [openSigningRound, closeRound, handLink, signPolicy],
  reads: [signingRounds, roundProgress],
  events: [roundOpened, peopleAsked, peopleLetGo, roundClosed, linkHanded, signed],
  follows: signingFollows,
  vetoes: [keepSigners],
  mails: signingMails,
  timetable: [{ job: remind, cron: '0 8 * * 1-5' }],
  stations: [
    {
      href: '/signing',
      words: { nl: 'Ondertekening', fr: 'Signature', en: 'Signing', de: 'Unterschriften' },
      may: may.seeRounds,
      group: 'share',
    },
  ],
  doors: [
    {
      href: '/proofs',
      icon: 'proof',
      words: {
        nl: { title: 'Mijn bewijzen', text: 'Wat je ondertekende' },
        fr: { title: 'Mes preuves', text: 'Ce que vous avez signé' },
        en: { title: 'My proofs', text: 'What you have signed' },
        de: { title: 'Meine Nachweise', text: 'Was Sie unterschrieben haben' },
      },
      rank: 30,
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
  waits,
  life,
  panel,
  tables: {
    owns: ['signing_rounds', 'signature_requests', 'earlier_requests', 'signatures', 'receipts'],
    forGood: ['earlier_requests', 'signatures', 'receipts'],
  },
  verify: verifySignatures,
  about: keptAbout,
}
