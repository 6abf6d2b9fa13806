import { createSender, type Sender } from '../../platform/mail/sender.ts'
import type { Services } from '../../platform/services.ts'
import { bakery } from './bakery.ts'

/** Writes the mails that were due and notes them as sent, but sends none: nobody of the demo has a mailbox. */
export const postOfTheDemo = (services: Services): Sender =>
  createSender(
    services,
    { send: async () => {}, close: () => {} },
    { senderName: async () => bakery.name },
  )
