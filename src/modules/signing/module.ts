import type { Module } from '../../platform/module.ts'
import { actionsOf, readsOf, roundRoutes } from '../tasks/index.ts'
import { keptAbout } from './about/about.ts'
import { signPolicy } from './actions.ts'
import { eventsOfBefore, signed } from './events.ts'
import { signingFollows } from './follows.ts'
import { signingForetells } from './foretells/foretells.ts'
import { life, panel, waits } from './home/home.ts'
import { signature } from './kind/kind.ts'
import { toldOfLink } from './link.ts'
import { signingMails } from './mails.ts'
import { proofRoutes } from './proof-routes.tsx'
import { signerRoutes } from './routes.tsx'
import { verifySignatures } from './verify.ts'
import { keepSigners } from './vetoes.ts'

export const signing: Module = {
  name: 'signing',
  routes: [signerRoutes, proofRoutes, (services) => roundRoutes(services, signature)],
  open: ['/proofs/:id'],
  actions: [...actionsOf(signature), signPolicy],
  reads: readsOf(signature),
  events: [signed, ...eventsOfBefore],
  follows: signingFollows,
  foretells: signingForetells,
  vetoes: [keepSigners],
  asks: [signature],
  mails: signingMails,
  stations: [
    {
      href: '/signing',
      words: { nl: 'Ondertekening', fr: 'Signature', en: 'Signing', de: 'Unterschriften' },
      may: signature.may.see,
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
        fr: 'Vous avez un texte à lire et à signer.',
        en: 'There is a text waiting for you to read and sign.',
        de: 'Ein Text liegt für Sie bereit, zum Lesen und Unterschreiben.',
      },
      told: toldOfLink,
    },
  ],
  waits,
  life,
  panel,
  tables: {
    owns: ['signatures', 'receipts'],
    forGood: ['signatures', 'receipts'],
  },
  verify: verifySignatures,
  about: keptAbout,
}
