import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { recount } from '../../src/modules/tasks/figures/store.ts'
import type { Crash, Victim } from './crash.ts'
import { people, type Signer, signers } from './crowd.ts'
import { newFolder, openGround } from './house.ts'
import { answers, postmasterOf, type Running, running } from './installation.ts'
import { signAll } from './signing-clients.ts'

/** An installation with people who are asked to sign; `crash` kills it while they do, and looks at what is left. */
export async function crashingSignatures(count: number) {
  const dataFolder = await newFolder()
  const ground = await openGround({ dataFolder })
  await ground.given.organisation()
  const publication = await ground.given.published()
  await people(ground, count)
  const { id } = await ground.given.round(publication, { dueOn: '2099-12-31' })
  const waiting = await signers(ground, [id], count)
  const [text] = await ground.sql<{ sha: string }>(
    "select html_sha256 as sha from publication_texts where language = 'nl'",
  )
  await ground.close({ keepFolder: true })
  const acknowledged: Signer[] = []

  return {
    async crash(victim: Victim, afterMs: number, share: number): Promise<Crash> {
      const house = await running(dataFolder)
      const some = waiting.splice(0, share)
      const clients = signAll(house.port, some, text?.sha ?? '')
      await wait(afterMs)
      const before = clients.count()
      await kill(victim, house, dataFolder)
      acknowledged.push(...(await clients.stop()))
      await house.end('SIGKILL')
      const broken = await signaturesBroken(dataFolder, acknowledged)
      return { victim, after: `${before} signatures`, broken }
    },
    acknowledged: () => acknowledged.length,
    close: () => rm(dataFolder, { recursive: true, force: true }),
  }
}

/** The hard way. A database that falls is started again by the application, which must then answer. */
async function kill(victim: Victim, house: Running, dataFolder: string) {
  if (victim === 'application') return house.end('SIGKILL')
  process.kill(await postmasterOf(dataFolder), 'SIGKILL')
  await answers(house, '/healthz')
}

/** Looks behind the application's back, on a server started for that. */
async function signaturesBroken(dataFolder: string, acknowledged: Signer[]) {
  const ground = await openGround({ dataFolder })
  try {
    const ids = acknowledged.map(({ requestId }) => requestId)
    const lost = await ground.sql(
      `select from unnest($1::uuid[]) as acknowledged (request)
       where not exists (select from signatures s where s.task_id = acknowledged.request)`,
      [ids],
    )
    const figures = await recount(ground.services.read)
    const halves = await ground.sql<{ what: string; count: number }>(HALVES)
    return [
      ...(lost.length ? [`${lost.length} acknowledged signatures are gone`] : []),
      ...figures.map(({ by, of, figures: told }) => `figures of ${by} ${of}: ${told}`),
      ...halves.filter(({ count }) => count > 0).map(({ what, count }) => `${count} ${what}`),
    ]
  } finally {
    await ground.close({ keepFolder: true })
  }
}

/** A signature is six things that happen together; the sixth is the figure of its round. */
const HALVES = `
  with told as (
    select thing_id, count(*) from history
    where thing_kind = 'signature-request' and name = 'signing.signed' group by thing_id
  ), mailed as (
    select thing_id, count(*) from mails where kind = 'signing.receipt' group by thing_id
  )
  select 'signatures without their request signed' as what, count(*)::int as count
    from signatures s join tasks q on q.id = s.task_id where q.state <> 'done'
  union all select 'requests signed without a signature', count(*)::int
    from tasks q where q.state = 'done' and not exists (select from signatures s where s.task_id = q.id)
  union all select 'signatures without one line of history, or the other way round', count(*)::int
    from signatures s full join told on told.thing_id = s.task_id::text where told.count is distinct from 1 or s.id is null
  union all select 'signatures without one receipt in the outbox, or the other way round', count(*)::int
    from signatures s full join mailed on mailed.thing_id = s.id where mailed.count is distinct from 1 or s.id is null`
