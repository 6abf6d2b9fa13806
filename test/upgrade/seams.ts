import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSender } from '../../src/platform/mail/sender.ts'
import type { Transport } from '../../src/platform/mail/transport.ts'
import { root } from '../../src/platform/root.ts'
import type { Services } from '../../src/platform/services.ts'

/* Where these tests ask the present version what it has. It moves; the tests then stay as they are. */

export { jobs, timetable } from '../../src/app/timetable.ts'

/** Sends everything that is due through `transport`. */
export const sendDue = (services: Services, transport: Transport) =>
  createSender(services, transport, {
    kinds: services.mailKinds,
    senderName: async () => 'Leidraad',
  }).flush()

const QUOTED = /'([a-z]+\.[a-z]+(?:-[a-z]+)*)'/g

/**
 * The names of events that this version writes or understands. Until events are values that every module lists,
 * these are all the words in the sources that could be one: too many rather than too few, but a name that was
 * taken away is missed.
 */
export function knownEvents(): Set<string> {
  const sources = ['src/modules', 'src/app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  return new Set(sources.flatMap((text) => [...text.matchAll(QUOTED)].map(([, name]) => `${name}`)))
}
