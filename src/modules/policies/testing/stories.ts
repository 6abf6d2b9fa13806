import { beforeAll, beforeEach } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'

/** Before each story: a house with an author and an owner, and no document that was begun. */
export function useAuthors() {
  const world = useWorld()
  let author: Browser
  let owner: Browser
  beforeAll(async () => {
    await world.given.organisation()
    author = await world.as(await world.given.person('Ine Peeters', { roles: ['author'] }))
    owner = await world.as(await world.given.person('Marc Janssens', { roles: ['owner'] }))
  })
  beforeEach(async () => {
    await upkeep(world.db, async (tx) => {
      await tx.deleteFrom('answers').execute()
      await tx.deleteFrom('policies').execute()
    })
  })
  return {
    world,
    get author() {
      return author
    },
    get owner() {
      return owner
    },
    begin: () => author.post('/policies/everyone'),
    /** The answer that is kept to a question. */
    kept: async (question: string) => {
      const row = await world.db
        .selectFrom('answers')
        .select('value')
        .where('question', '=', question)
        .executeTakeFirst()
      return row?.value
    },
  }
}

export const page = async (browser: Browser, path: string) => (await browser.get(path)).text()
export const places = (reply: Response) => reply.headers.get('location')
