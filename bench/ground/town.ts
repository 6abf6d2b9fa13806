import { randomFrom } from '../../src/app/demo/chance.ts'
import { importPeople } from '../../src/modules/people/index.ts'
import { foldFigures } from '../../src/modules/tasks/figures/jobs.ts'
import { command } from '../../src/platform/who.ts'
import { type Ground, openGround } from './house.ts'
import { RARE, townName } from './town-names.ts'

const PLACES = 40
const DEPARTMENTS = 200
const SIGNED = 0.8
const HEADER = 'Naam;E-mailadres;Personeelsnummer;Vestiging;Afdeling;Leidinggevende;Contract;Taal'

/** An organisation of so many people in full life: brought in by a file, asked to sign, most of them done, and mailed. */
export async function openTown(count: number) {
  const ground = await openGround()
  await ground.given.organisation()
  const owner = await ground.given.person('Ine Peeters', { roles: ['owner', 'hr'], number: '1' })
  const publication = await ground.given.published()
  await bringIn(ground, count)
  await ground.given.round(publication, { dueOn: '2099-12-31' })
  await signedBy(ground, Math.round(count * SIGNED))
  // As the minute does it.
  await foldFigures.run({}, ground.services)
  await mailed(ground, count * 2)
  await ground.sql(
    `insert into person_roles (person_id, role)
     select distinct manager_id, 'line-manager' from people where manager_id is not null`,
  )
  await ground.sql('vacuum analyze')
  return { ...ground, owner, nextFile: peopleFile(count, { changed: true }) }
}
export type Town = Awaited<ReturnType<typeof openTown>>

async function bringIn(ground: Ground, count: number) {
  const { imported, refused, faults } = await importPeople(ground.services, peopleFile(count), {
    file: 'people.csv',
    who: command,
    createEstablishments: true,
    region: 'be-flanders',
  })
  if (!imported) throw new Error(`${refused}: ${JSON.stringify(faults[0])}`)
}

/** The people as payroll knows them; or a month later, when every tenth has another department, or is new. */
function peopleFile(count: number, { changed = false } = {}) {
  const random = randomFrom(7)
  const line = (n: number) => {
    const name = n === 5 ? RARE : townName(random)
    const moved = changed && n % 10 === 0
    const department = (moved ? n + 1 : n) % DEPARTMENTS
    const number = changed && n % 10 === 5 ? `N${n}` : `P${n}`
    const email = n % 6 || changed ? `${number.toLowerCase()}@noorderlicht.example` : ''
    const manager = n < 12 ? '' : `P${Math.floor(n / 12)}`
    const place = `Vestiging ${department % PLACES}`
    return [name, email, number, place, `Afdeling ${department}`, manager, 'CDI', 'nl'].join(';')
  }
  return Buffer.from([HEADER, ...Array.from({ length: count }, (_, n) => line(n))].join('\r\n'))
}

/** The rows that a signature leaves, without their digests, which no page reads. */
async function signedBy({ sql }: Ground, count: number) {
  await sql(
    `with done as (
       update tasks set state = 'done', done_at = now() - random() * interval '20 days', late = false
       where id in (select id from tasks order by id limit $1) returning *
     ), counted as (
       insert into task_deltas (round_id, place_id, day, open, done)
       select round_id, place_id, done_at::date, -1, 1 from done
     ), kept as (
       insert into signatures (task_id, round_id, person_id, person_name, person_number, typed_name, publication_id,
         language, html_sha256, pdf_sha256, identified_by, identified_at, due_on, signed_at, late)
       select q.id, q.round_id, q.person_id, p.name, p.number, p.name, t.publication_id, t.language, t.html_sha256,
         t.pdf_sha256, 'mail-link', now(), q.due_on, q.done_at, false
       from done q join people p on p.id = q.person_id
       join rounds r on r.id = q.round_id
       join publication_texts t on t.publication_id = r.thing_id and t.language = 'nl'
       returning *
     ), told as (
       insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts)
       select signed_at, 'signing.signed', 'person', person_id, 'signature-request', task_id::text, '{}' from kept
     )
     insert into sessions (token_hash, person_id, identified_by, identified_at, created_at, seen_at, expires_at)
     select sha256(id::text::bytea), person_id, 'mail-link', now(), now(), now(), now() + interval '1 day' from kept`,
    [count],
  )
}

/** Two years of mails: nearly all went out, one in a hundred waits, and one in a hundred failed. */
async function mailed({ sql }: Ground, count: number) {
  await sql(
    `insert into mails (once_key, kind, person_id, language, state, due_at, created_at, sent_at, fault)
     select 'bench:' || n, (array['signing.invitation', 'signing.reminder', 'signing.receipt'])[1 + n % 3], p.id, 'nl',
       case n % 100 when 0 then 'waiting' when 1 then 'failed' else 'sent' end,
       at, at, at, case n % 100 when 1 then '550' end
     from generate_series(0, $1::int - 1) n
     cross join lateral (select now() - n * interval '10 seconds' as at) moment
     join (select id, row_number() over (order by id) - 1 as place from people) p on p.place = n % $2::int`,
    [count, count / 2],
  )
}
