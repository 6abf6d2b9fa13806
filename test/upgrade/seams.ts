import { modules } from '../../src/app/modules.ts'
import { jobsOf, timetableOf } from '../../src/app/upkeep.ts'
import { createSender } from '../../src/platform/mail/sender.ts'
import type { Transport } from '../../src/platform/mail/transport.ts'
import type { Services } from '../../src/platform/services.ts'

/* Where these tests ask the present version what it has. It moves; the tests then stay as they are. */

export const jobs = jobsOf(modules)
export const timetable = timetableOf(modules)

/** Sends everything that is due through `transport`. */
export const sendDue = (services: Services, transport: Transport) =>
  createSender(services, transport, { senderName: async () => 'Leidraad' }).flush()

/** How far a round is, and whether what is kept of it is what is counted anew. */
export { countOf, recount } from '../../src/modules/tasks/figures/store.ts'

/** The names of events that this version writes or understands. */
export const knownEvents = () =>
  new Set(modules.flatMap(({ events = [] }) => events).map(({ event }) => event))
