import { afterAll, beforeAll, expect } from 'vitest'
import { type Browser, useWorld, type World } from '../../../../../test/world.ts'

export const csv = (text: string) => new TextEncoder().encode(text)

/** Yes to everything about new establishments. */
export const yes: Record<string, string> = {
  createEstablishments: 'yes',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`region-${at}`, 'be-flanders'])),
}

/** An organisation with one establishment, its owner at a browser, and jobs that run: as each import story begins. */
export function importWorld() {
  const world = useWorld()
  const { given } = world
  const self = {} as { owner: Awaited<ReturnType<typeof given.person>>; browser: Browser }

  beforeAll(async () => {
    await given.organisation()
    await given.establishment('Noorderlicht Gent')
    self.owner = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
    self.browser = await world.as(self.owner)
    await world.house.jobs.start(world.services)
  })
  afterAll(() => world.house.jobs.stop())

  return { world, self, ...bringer(world, () => self.browser) }
}

/** What somebody with a file does on the pages of the import. */
function bringer(world: World, self: () => Browser) {
  const see = async (path: string, by = self()) => (await by.get(path)).text()

  async function upload(bytes: Uint8Array, by = self()) {
    const reply = await by.post('/people/import', {
      file: new File([bytes as BlobPart], 'mensen.csv', { type: 'text/csv' }),
    })
    return { reply, path: reply.headers.get('location') ?? '' }
  }

  /** The page once nothing runs any more. */
  async function settled(path: string) {
    for (let tries = 0; tries < 400; tries++) {
      const page = await see(path)
      if (!page.includes('data-state="running"')) return page
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('the import did not come to an end')
  }

  async function bringIn(bytes: Uint8Array, ticks = yes) {
    const { path } = await upload(bytes)
    const reply = await self().post(`${path}/confirmation`, ticks)
    expect(reply.status).toBe(303)
    return { path, page: await settled(path) }
  }

  const personOf = (number: string) =>
    world.db.selectFrom('people').selectAll().where('number', '=', number).executeTakeFirstOrThrow()

  return { see, upload, settled, bringIn, personOf }
}
