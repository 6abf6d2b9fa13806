import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about.ts'
import { readMail, retryFailed } from './actions.ts'
import { mailRead, mailRetried } from './events.ts'
import { waits } from './home.ts'
import { outboxRoutes } from './routes.tsx'
import { may } from './rules.ts'

export const outbox: Module = {
  name: 'outbox',
  stations: [
    {
      href: '/outbox',
      words: {
        nl: 'Uitgaande mail',
        fr: 'Courrier sortant',
        en: 'Outgoing mail',
        de: 'Postausgang',
      },
      may: may.readOutbox,
      group: 'apart',
    },
  ],
  routes: [outboxRoutes],
  waits,
  actions: [readMail, retryFailed],
  events: [mailRead, mailRetried],
  about: keptAbout,
}
