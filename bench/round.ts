// Opening a signing round for 100,000 people (the action, whole), against the bare INSERT … SELECT of the same
// requests and mails. Run: npm run bench -- round
import { people } from './ground/crowd.ts'
import { inTurns, report, rounded, took } from './ground/figures.ts'
import { openGround } from './ground/house.ts'

const PEOPLE = 100_000
const TURNS = 4

const ground = await openGround()
await ground.given.organisation()
const publication = await ground.given.published()
await people(ground, PEOPLE)
await ground.sql('vacuum analyze')

const opened = () =>
  emptied(async () => {
    const { asked, invited } = await ground.given.round(publication, { dueOn: '2099-12-31' })
    if (asked !== PEOPLE || invited !== PEOPLE)
      throw new Error(`asked ${asked}, invited ${invited}`)
  })

const bare = () =>
  emptied(async () => {
    const [round] = await ground.sql<{ id: string }>(
      `insert into rounds (kind, thing_id, audience, due_on, opened_at)
       values ('signing.signature', $1, '{"kind":"all"}', '2099-12-31', now()) returning id`,
      [publication.id],
    )
    await ground.sql(
      `with asked as (
         insert into tasks (round_id, person_id, due_on, place_id)
         select $1::uuid, id, '2099-12-31', $2 from people returning id, person_id
       )
       insert into mails (once_key, kind, person_id, language, due_at, created_at)
       select 'letter:' || p.id || ':2026-12-01', 'tasks.letter', p.id, p.language, now(), now()
       from asked join people p on p.id = asked.person_id`,
      [round?.id, place],
    )
  })

await opened()
const [{ id: place } = { id: 0 }] = await ground.sql<{ id: number }>(
  'select id from task_places limit 1',
)
const found = await inTurns(TURNS, { opened, bare }, ' ms')
await ground.close()
report('round', found.opened / found.bare, {
  people: PEOPLE,
  ms: rounded(found.opened, 0),
  bareMs: rounded(found.bare, 0),
})

/** Both sides write into empty tables, after a checkpoint of which neither has to pay a part. */
async function emptied(work: () => Promise<void>) {
  await ground.sql('truncate rounds, tasks, task_figures, task_deltas, signatures, mails')
  await ground.sql('checkpoint')
  return took(work)
}
