import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { readMail, retryFailed } from './actions.ts'
import { mailRead, mailRetried, mailsReleased } from './events.ts'
import { waits } from './home/home.ts'
import { outboxRoutes } from './routes.tsx'
import { may } from './rules.ts'
import { releaseMails } from './standstill/actions.ts'
import { checkOutbox } from './standstill/doctor.ts'

export const outbox: Module = {
  name: 'outbox',
  routes: [outboxRoutes],
  actions: [readMail, retryFailed, releaseMails],
  events: [mailRead, mailRetried, mailsReleased],
  stations: [
    {
      href: '/outbox',
      words: {
        nl: 'Uitgaande e-mail',
        fr: 'E-mails sortants',
        en: 'Outgoing email',
        de: 'Postausgang',
      },
      may: may.readOutbox,
      group: 'apart',
    },
  ],
  waits,
  doctor: checkOutbox,
  about: keptAbout,
}
