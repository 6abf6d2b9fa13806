// A served application with people who were invited to sign, in a process of its own. It is built with the sources of
// an earlier version too (earlier.ts), so it uses no more than the ground of every version has.
import { makeLinks } from '../../src/modules/identity/index.ts'
import { upkeep } from '../../src/platform/action.ts'
import { people, signers } from './crowd.ts'
import { type Ground, openGround } from './house.ts'

export interface Wanted {
  /** How many people the round asks. */
  people: number
  /** How many of them are told of, with all that they have in hand. */
  invited: number
}

export interface Invited {
  requestId: string
  name: string
  /** Of the link in their mail. */
  link: string
  /** Of a session that they have already. */
  session: string
}

export interface Stand {
  port: number
  /** Of the text that everybody reads. */
  sha: string
  invited: Invited[]
}

const AT_ONCE = 2_000
const DAY_MS = 24 * 3600 * 1000

process.once('message', async (wanted: Wanted) => {
  const ground = await openGround()
  process.once('disconnect', async () => {
    await ground.close()
    process.exit()
  })
  process.send?.(await opened(ground, wanted))
})

async function opened(ground: Ground, wanted: Wanted): Promise<Stand> {
  await ground.given.organisation()
  const publication = await ground.given.published()
  await people(ground, wanted.people)
  const round = await ground.given.round(publication, { dueOn: '2099-12-31' })
  const [text] = await ground.sql<{ sha: string }>(
    "select html_sha256 as sha from publication_texts where language = 'nl'",
  )
  const all = await signers(ground, [round.id], wanted.invited)
  const invited: Invited[] = []
  while (invited.length < all.length) {
    const some = all.slice(invited.length, invited.length + AT_ONCE)
    const links = await linksOf(ground, some)
    for (const [at, { requestId, name, token }] of some.entries())
      invited.push({ requestId, name, link: links[at] ?? '', session: token })
  }
  await ground.sql('vacuum analyze')
  return { port: await ground.listen(), sha: text?.sha ?? '', invited }
}

/** As their mail brings them, to the address that they have. */
async function linksOf({ services, sql }: Ground, some: Awaited<ReturnType<typeof signers>>) {
  const found = await sql<{ id: string; email: string }>(
    'select id, email from people where id = any($1::uuid[])',
    [some.map(({ personId }) => personId)],
  )
  const addresses = new Map(found.map(({ id, email }) => [id, email]))
  const now = new Date()
  return upkeep(services.db, (tx) =>
    makeLinks(
      tx,
      some.map(({ requestId, personId }) => ({
        personId,
        purpose: 'invitation',
        path: `/sign/${requestId}`,
        handed: false,
        address: addresses.get(personId),
        expiresAt: new Date(now.getTime() + DAY_MS),
      })),
      now,
    ),
  )
}
