import { makeLinks } from '../../src/modules/identity/index.ts'
import { upkeep } from '../../src/platform/action.ts'
import { DAY, later } from '../../src/platform/calendar.ts'
import { people } from './crowd.ts'
import { freePort, openGround } from './house.ts'

/** A served application with people who were invited by mail, for a browser to visit. */
export async function openPlace(count: number) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const ground = await openGround({ url })
  const { given, services, sql } = ground
  await given.organisation()
  const publication = await given.published()
  await people(ground, count)
  await given.round(publication, { dueOn: '2099-12-31' })
  await ground.listen(port)

  const waiting = await sql<{ requestId: string; personId: string; name: string }>(
    `select q.id as "requestId", p.id as "personId", p.name
     from tasks q join people p on p.id = q.person_id`,
  )
  const now = new Date()
  const tokens = await upkeep(services.db, (tx) =>
    makeLinks(
      tx,
      waiting.map(({ requestId, personId }) => ({
        personId,
        purpose: 'invitation',
        path: `/sign/${requestId}`,
        handed: false,
        expiresAt: later(now, DAY),
      })),
      now,
    ),
  )
  return {
    ...ground,
    url,
    /** With the link in their mail. */
    invited: waiting.map((one, at) => ({ ...one, link: `${url}/link/${tokens[at]}` })),
  }
}
