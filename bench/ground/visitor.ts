import { openSession } from '../../src/modules/identity/index.ts'
import { upkeep } from '../../src/platform/action.ts'
import type { Ground } from './house.ts'
import { HOME } from './wire.ts'

/** Somebody who just gave a password, and asks within this process: what a page costs without a network. */
export async function visitor({ house, services }: Ground, { id }: { id: string }) {
  const { token } = await upkeep(services.db, (tx) =>
    openSession(tx, {
      personId: id,
      identifiedBy: 'password',
      device: 'Bench',
      now: services.now(),
    }),
  )
  const headers = { cookie: `leidraad=${token}`, origin: HOME }
  return {
    get: async (path: string) => house.app.fetch(new Request(new URL(path, HOME), { headers })),
    post: async (path: string, body: FormData) =>
      house.app.fetch(new Request(new URL(path, HOME), { method: 'POST', headers, body })),
  }
}
export type Visitor = Awaited<ReturnType<typeof visitor>>
