import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { addPerson } from '../../src/modules/people/index.ts'
import { signature } from '../../src/modules/signing/index.ts'
import { actsOf } from '../../src/modules/tasks/index.ts'
import { type Db, openDb, openPool } from '../../src/platform/db/connect.ts'
import { sealHistory } from '../../src/platform/evidence/index.ts'
import { lastSeal } from '../../src/platform/evidence/seals.ts'
import { command, type Who } from '../../src/platform/who.ts'
import { useWorld } from '../world.ts'
import { askedHouse, asPerson } from './signed-house.ts'

const world = useWorld()
const { given } = world
let owner: Db
/** The last seal, as the data folder or a log elsewhere remembers it. */
let witness: Awaited<ReturnType<typeof lastSeal>>

/** A house that lived: signed, made receipts, published again, closed a round, and went on after the last seal. */
beforeAll(async () => {
  await given.organisation()
  const house = await askedHouse(world)
  await house.signAll()
  const [, signer] = house.people
  const { id } = await world.db
    .selectFrom('signatures')
    .select('id')
    .where('person_id', '=', signer?.id ?? '')
    .executeTakeFirstOrThrow()
  expect((await (await world.as(signer)).get(`/proofs/${id}.pdf`)).status).toBe(200)
  world.clock.pass(60_000)
  await given.published({ material: false })
  world.clock.pass(60_000)
  const hr = await given.person('Hilde Raes', { roles: ['hr'] })
  const open = await given.person('Nog Open', { department: 'Anders' })
  await given.person('Nooit Getekend', { department: 'Anders' })
  const last = await given.published({ material: true })
  const anders = { kind: 'department', names: ['Anders'] }
  const round = await given.round(last, { audience: anders })
  await given.signature(open)
  const now = world.clock.now()
  const { session, ...person } = asPerson(hr, now)
  const who: Who = {
    ...person,
    roles: new Set(['hr']),
    session: session && { ...session, identifiedBy: 'password', provedAt: now },
  }
  expect(
    (await world.services.perform(actsOf(signature).close, who, { roundId: round.id })).ok,
  ).toBe(true)
  const joiner = { name: 'Jana Joiner', email: 'jana@korenaar.test', language: 'nl' }
  expect((await world.services.perform(addPerson, command, joiner)).ok).toBe(true)
  await sealHistory(world.services)
  witness = await lastSeal(world.db)
  world.clock.pass(60_000)
  await given.person('Later Gekomen')
  await given.round(last)
  owner = openDb(openPool(world.url, { max: 1 }))
})
afterAll(() => owner?.destroy())

class Undone extends Error {}

/** Somebody with the database in hand does this; says what verify then says. Afterwards all is as it was. */
async function after(statements: readonly string[], as?: 'leidraad_app') {
  let found: Awaited<ReturnType<typeof verification>> | undefined
  await owner
    .transaction()
    .execute(async (read) => {
      if (as) await sql.raw(`set local role ${as}`).execute(read)
      else await sql`set local session_replication_role = replica`.execute(read)
      for (const statement of statements) {
        const { numAffectedRows } = await sql.raw(statement).execute(read)
        if (/^\s*(insert|update|delete)/.test(statement))
          expect(numAffectedRows, statement).not.toBe(0n)
      }
      await sql`reset role`.execute(read)
      found = await verification({ read, keyring: world.services.keyring }, undefined, witness)
      throw new Undone()
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error
    })
  return { sound: found?.sound, said: found?.lines.filter((line) => line.startsWith('✗')) ?? [] }
}

test('of a house in which nothing was forged nothing is said', async () => {
  expect(await after(['select'])).toEqual({ sound: true, said: [] })
})

const FIRST = '(select id from signatures order by id limit 1)'
const CHANGED = /signatures: not as it was signed/
const LINE = /a line that Leidraad did not write/
const SEAL = /under the seal that ends here/
const GONE = /last seal that this data folder remembers is gone/

/** A new line like this one, under another number. */
const copied = (columns: string, where: string) => `
  insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts, line, digest)
  select ${columns} from history where ${where} order by id limit 1`
const asItStands = 'at, name, actor_kind, actor_id, thing_kind, thing_id, facts, line, digest'

const everyColumn: Record<string, string> = {
  id: 'uuidv7()',
  task_id: "(select id from tasks where state = 'open' limit 1)",
  round_id: '(select id from rounds where id <> round_id limit 1)',
  person_id: '(select id from people where id <> person_id limit 1)',
  person_name: "'Iemand Anders'",
  person_number: "'99999'",
  typed_name: "'Iemand Anders'",
  publication_id: '(select id from publications where id <> publication_id limit 1)',
  language: "'fr'",
  html_sha256: "repeat('0', 64)",
  pdf_sha256: "repeat('0', 64)",
  identified_by: "'password-totp'",
  identified_at: "identified_at - interval '1 second'",
  identified_to: "'1:' || repeat('0', 16) || ':' || repeat('0', 64)",
  due_on: 'due_on + 1',
  signed_at: "signed_at + interval '1 microsecond'",
  late: 'not late',
  address_changed_at: 'signed_at',
}

describe('every column of a signature is held', () => {
  test('and every one is tried here', async () => {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = 'signatures' order by 1`.execute(owner)
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(everyColumn).sort())
  })

  test.each(Object.entries(everyColumn))('%s', async (column, value) => {
    const { said } = await after([`update signatures set ${column} = ${value} where id = ${FIRST}`])
    expect(said.join('\n')).toMatch(CHANGED)
  })
})

const forged = (identified: string, digest: string) => [
  `insert into signatures (task_id, round_id, person_id, person_name, typed_name, publication_id, language,
     html_sha256, pdf_sha256, identified_by, identified_at, due_on, signed_at, late)
   select q.id, q.round_id, p.id, p.name, p.name, t.publication_id, t.language, t.html_sha256, t.pdf_sha256,
     '${identified}', now() - interval '21 days', q.due_on, now() - interval '21 days', false
   from tasks q join people p on p.id = q.person_id join rounds r on r.id = q.round_id
   join publication_texts t on t.publication_id = r.thing_id and t.language = 'nl'
   where q.state = 'open' limit 1`,
  `update tasks set state = 'done', done_at = now() - interval '21 days', late = false
     where id = (select id from tasks where state = 'open' and id in (select task_id from signatures))`,
  `insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts, line, digest)
   select s.signed_at, 'signing.signed', 'person', s.person_id, 'signature-request', s.task_id, jsonb_build_object(
     'roundId', s.round_id, 'publicationId', s.publication_id, 'language', s.language, 'htmlSha256', s.html_sha256,
     'pdfSha256', s.pdf_sha256, 'identifiedBy', s.identified_by, 'identifiedAt', s.identified_at,
     'signedAt', s.signed_at, 'late', s.late) || ${digest}
   , uuidv7(), (select digest from history where digest is not null order by id desc limit 1)
   from signatures s where s.identified_by = '${identified}'`,
]
const NEVER = 'password-totp'

/** Facts that are no moment, no number and no list where one should stand. */
const NONSENSE = [
  ['signing.signed', '{"identifiedAt":"soon","signedAt":"now and then","late":"perhaps"}'],
  ['tasks.round-opened', '{"thingId":"one","dueOn":"some day"}'],
  ['policy.published', '{"number":"many"}'],
  ['policy.published', '{"material":"quite"}'],
  ['policy.published', '{"languages":{"nl":1}}'],
]

describe('with nothing but what the application may do, it is seen when somebody', () => {
  test.each([
    ['signs for who never did, without a digest', forged(NEVER, `'{}'`), CHANGED],
    [
      'signs for who never did, with the digest of another',
      forged(
        NEVER,
        `(select jsonb_build_object('evidence', facts->>'evidence') from history where name = 'signing.signed'
          and facts ? 'evidence' limit 1)`,
      ),
      CHANGED,
    ],
    [
      'signs for who never did, with a digest of another key',
      forged(
        NEVER,
        `jsonb_build_object('evidence', '1:' || repeat('a', 16) || ':' || repeat('b', 64))`,
      ),
      LINE,
    ],
    [
      'says that somebody signed',
      [
        copied(
          `at, name, actor_kind, actor_id, thing_kind,
        (select id::text from tasks where state = 'open' limit 1), facts, uuidv7(), digest`,
          "name = 'signing.signed'",
        ),
      ],
      /a line in the history that somebody signed, and no signature/,
    ],
    ['says a line again', [copied(asItStands, "name = 'signing.signed'")], /stands there twice/],
    [
      'adds a line without a digest',
      [
        copied(
          `at, name, actor_kind, actor_id, thing_kind, thing_id, facts,
        null, null`,
          "name = 'people.person-added'",
        ),
      ],
      LINE,
    ],
    ...['9007199254740993', '-9007199254740993'].map((id): [string, string[], RegExp] => [
      `adds a line under a number that is read as another (${id})`,
      [
        `insert into history (id, at, name, actor_kind, thing_kind, thing_id)
        overriding system value values (${id}, now(), 'people.person-left', 'system', 'person', 'x')`,
      ],
      /a line under a number that Leidraad never gives/,
    ]),
    ...[
      ['signing.signed', 'signature-request', '{}'],
      ...['signing', 'tasks'].flatMap((module) => [
        [`${module}.round-opened`, 'round', '{}'],
        [`${module}.round-closed`, 'round', '{}'],
        [`${module}.people-asked`, 'round', '{"batch":"nobody"}'],
        [`${module}.people-let-go`, 'task-batch', '{"why":7}'],
      ]),
      ['tasks.date-changed', 'round', '{"dueOn":"some day"}'],
      ['tasks.round-moved', 'round', '{"thingId":"elsewhere"}'],
      ['tasks.exempted', 'task', '{"personId":"nobody"}'],
      ['tasks.asked', 'task', '{"kind":7}'],
      ['policy.published', 'policy', '{"number":"many","material":"quite","languages":7}'],
    ].map(([name, thing, facts]): [string, string[], RegExp] => [
      `adds nonsense as ${name}`,
      [
        `insert into history (at, name, actor_kind, thing_kind, thing_id, facts)
        values (now(), '${name}', 'system', '${thing}', 'nobody', '${facts}')`,
      ],
      LINE,
    ]),
    ...NONSENSE.map(([name, column]): [string, string[], RegExp] => [
      `adds nonsense as ${name} beside what is true`,
      [
        `insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts)
        select at, name, actor_kind, actor_id, thing_kind, thing_id, facts || '${column}'
        from history where name = '${name}' limit 1`,
      ],
      LINE,
    ]),
    [
      'adds a line below all others',
      [
        `insert into history (id, at, name, actor_kind, thing_kind, thing_id)
        overriding system value values (-5, now(), 'people.person-left', 'system', 'person', 'x')`,
      ],
      /added where there was none/,
    ],
    [
      'marks as signed',
      ["update tasks set state = 'done' where state = 'open'"],
      /marked as signed, and no signature/,
    ],
    [
      'asks by another date',
      ["update tasks set due_on = due_on + 9 where state = 'open'"],
      /others were asked, or by another date/,
    ],
    [
      'asks somebody without saying so',
      [
        `insert into tasks (round_id, person_id, due_on, place_id)
        select r.id, p.id, r.due_on, (select min(id) from task_places) from rounds r cross join people p
        where not exists (select from tasks q where q.round_id = r.id and q.person_id = p.id) limit 1`,
      ],
      /others were asked/,
    ],
    [
      'asks anew who was let go',
      [
        `update tasks set state = 'open', closed_with = null, closed_for = null
        where state = 'closed'`,
      ],
      /let go/,
    ],
    [
      'lets go whom nobody let go',
      ["update tasks set state = 'closed', closed_for = 'left' where state = 'open'"],
      /let go/,
    ],
    [
      'ends a round',
      ['update rounds set closed_at = now() where closed_at is null'],
      /closed at another moment/,
    ],
    [
      'moves a round to another version',
      [
        `update rounds r set thing_id =
        (select b.id from publications b where b.id <> r.thing_id limit 1)`,
      ],
      /another version than follows/,
    ],
    [
      'opens a round',
      [
        `insert into rounds (kind, thing_id, audience, due_on, opened_at)
        select 'signing.signature', id, '{"kind":"all"}', '2026-12-24', now() from publications limit 1`,
      ],
      /without the line that it was opened/,
    ],
    [
      'takes a version out of force',
      ['update publications set superseded_at = now() where superseded_at is null'],
      /in force until another moment/,
    ],
    [
      'publishes a version',
      [
        `update publications set superseded_at = now() where superseded_at is null`,
        `insert into publications (policy_id, document, number, published_at)
        select policy_id, document, 9, now() from publications limit 1`,
      ],
      /not exactly one line/,
    ],
    [
      'adds a language to a version',
      [
        `insert into publication_texts
        select publication_id, 'de', title, html, html_sha256, content, pdf, pdf_sha256 from publication_texts limit 1`,
      ],
      /not as it was published/,
    ],
    [
      'keeps a receipt that was never made',
      [
        `insert into receipts (id, signature_id, language, sha256,
        certificate_sha256, made_at, digest) select uuidv7(), signature_id, language, repeat('0', 64),
        certificate_sha256, made_at, digest from receipts limit 1`,
      ],
      /Receipts: not as they were kept/,
    ],
    [
      'seals the history',
      [
        `insert into history_seals (first_id, last_id, lines, absent, content_sha256, previous, digest,
        sealed_at) select last_id + 1, last_id + 1, 1, '{}', content_sha256, digest, digest, now()
        from history_seals order by id desc limit 1`,
      ],
      /a seal that Leidraad did not make/,
    ],
    [
      'keeps how a request stood before',
      [
        `insert into earlier_tasks
        select id, round_id, person_id, due_on, state, asked_with, closed_with from tasks limit 1`,
      ],
      /others were asked/,
    ],
  ])('%s', async (_, statements, words) => {
    const { sound, said } = await after(statements, 'leidraad_app')
    expect(said.join('\n')).toMatch(words)
    expect(sound).toBe(false)
  })
})

describe('as the owner of the database, it is seen when somebody', () => {
  test.each([
    [
      'swaps the names of two signatures',
      [
        `update signatures s set typed_name = o.typed_name,
        person_name = o.person_name from signatures o where s.id <> o.id and s.id in (select id from signatures limit 2)
        and o.id in (select id from signatures limit 2)`,
      ],
      CHANGED,
    ],
    [
      'takes a signature away and asks anew',
      [
        `delete from receipts`,
        `update tasks set state = 'open'
        where id = (select task_id from signatures order by id limit 1)`,
        `delete from signatures where id = ${FIRST}`,
      ],
      /somebody signed, and no signature/,
    ],
    [
      'takes away a signature with its line',
      [
        `delete from receipts`,
        `update tasks set state = 'open'
        where id = (select task_id from signatures order by id limit 1)`,
        `delete from history where thing_id = (select task_id::text from signatures order by id limit 1)`,
        `delete from signatures where id = ${FIRST}`,
      ],
      SEAL,
    ],
    [
      'moves the moment everywhere',
      [
        `update history set at = at - interval '9 days', facts = facts || jsonb_build_object('signedAt',
          (facts->>'signedAt')::timestamptz - interval '9 days') where name = 'signing.signed'`,
        `update signatures set signed_at = signed_at - interval '9 days'`,
      ],
      CHANGED,
    ],
    [
      'rewrites text, hash, signatures and history together',
      [
        "update publication_texts set html = 'x', html_sha256 = encode(sha256('x'), 'hex') where language = 'nl'",
        "update signatures set html_sha256 = encode(sha256('x'), 'hex') where language = 'nl'",
        `update history set facts = facts || jsonb_build_object('htmlSha256', encode(sha256('x'), 'hex'))
          where name = 'signing.signed'`,
      ],
      /hash printed on its PDF/,
    ],
    [
      'moves a line to before our era',
      [
        "update history set at = (at::text || ' BC')::timestamptz where name = 'people.person-added'",
      ],
      LINE,
    ],
    [
      'moves a version to before our era, with its line',
      [
        "update history set at = (at::text || ' BC')::timestamptz where name = 'policy.published'",
        "update publications set published_at = (published_at::text || ' BC')::timestamptz",
      ],
      /not as it was published/,
    ],
    [
      'moves a receipt to before our era',
      ["update receipts set made_at = (made_at::text || ' BC')::timestamptz"],
      /Receipts: not as they were kept/,
    ],
    [
      'marks a signature as one of an address that changes for ever',
      ["update signatures set address_changed_at = 'infinity'"],
      CHANGED,
    ],
    [
      'makes a number so exact that it is read as another',
      [
        `update history set facts = jsonb_set(facts, '{count}', (facts->>'count' || '.00000000000000000001')::jsonb)
          where facts ? 'count'`,
      ],
      LINE,
    ],
    [
      'has somebody sign the same twice',
      [
        'alter table signatures drop constraint signatures_pkey cascade',
        'alter table signatures drop constraint signatures_task_id_key',
        `insert into signatures select * from signatures where id = ${FIRST}`,
      ],
      /more than one signature for what was asked once/,
    ],
    [
      'takes every receipt away, and one was mailed',
      [
        `update mails set state = 'sent', sent_at = now() where kind = 'signing.receipt'
          and thing_id = (select signature_id from receipts limit 1)`,
        'delete from receipts',
      ],
      /Receipts: mailed, and not kept/,
    ],
    ['puts back an older row', ['update signatures set typed_name = upper(typed_name)'], CHANGED],
    [
      'takes away the first line',
      ['delete from history where id = (select min(id) from history)'],
      SEAL,
    ],
    [
      'takes away a line in between',
      ["delete from history where name = 'people.person-added'"],
      SEAL,
    ],
    [
      'takes away the last sealed line',
      ['delete from history where id = (select max(last_id) from history_seals)'],
      SEAL,
    ],
    [
      'takes away what is younger than the last seal', // its rounds and people stay behind
      ['delete from history where id > (select max(last_id) from history_seals)'],
      /without the line that it was opened/,
    ],
    [
      'changes the facts of a line',
      [`update history set facts = facts || '{"late":true}' where name = 'signing.signed'`],
      LINE,
    ],
    [
      'changes who did something',
      [
        "update history set actor_kind = 'person', actor_id = uuidv7() where actor_kind = 'command'",
      ],
      LINE,
    ],
    [
      'changes when something happened',
      ["update history set at = at + interval '1 microsecond'"],
      LINE,
    ],
    [
      'changes what happened',
      ["update history set name = 'people.person-left' where name = 'people.person-added'"],
      LINE,
    ],
    [
      'takes the digest of a line away',
      ['update history set digest = null where id = (select max(id) from history)'],
      LINE,
    ],
    [
      'gives a line another number',
      [
        `insert into history (id, ${asItStands}) overriding system value
          select id + 1000, ${asItStands} from history order by id limit 1`,
        'delete from history where id = (select min(id) from history)',
      ],
      SEAL,
    ],
    [
      'lets the numbers begin anew',
      [
        'alter sequence history_id_seq restart with 2000',
        copied(asItStands, "name = 'people.person-added'"),
        "delete from history where name = 'people.person-added' and id < 2000",
      ],
      SEAL,
    ],
    ['empties the history', ['delete from history'], SEAL],
    [
      'empties the history and its seals',
      ['delete from history', 'delete from history_seals'],
      GONE,
    ],
    [
      'empties everything',
      [
        'delete from history',
        'delete from history_seals',
        'delete from receipts',
        'delete from signatures',
        'delete from tasks',
        'delete from rounds',
        'delete from publication_texts',
        'delete from publications',
      ],
      GONE,
    ],
    [
      'takes the last seal away',
      ['delete from history_seals where id = (select max(id) from history_seals)'],
      GONE,
    ],
    [
      'takes the seals away and seals anew',
      [
        'delete from history_seals',
        `insert into history_seals (first_id, last_id, lines, absent, content_sha256, digest, sealed_at)
        select min(id), max(id), count(*), '{}', repeat('0', 64), '1:' || repeat('a', 16) || ':' || repeat('b', 64), now()
        from history`,
      ],
      SEAL,
    ],
    [
      'changes a seal',
      ['update history_seals set lines = lines - 1'],
      /a seal that Leidraad did not make/,
    ],
    [
      'changes the title of a published text',
      ["update publication_texts set title = 'Anders' where language = 'nl'"],
      /not as it was published/,
    ],
    [
      'changes what a published text holds as data',
      [`update publication_texts set content = content || '{"title":"x"}'`],
      /not as it was published/,
    ],
    ...[
      'material = not material',
      `summary = '{"nl":"x"}'`,
      "published_at = published_at - interval '1 day'",
      'open_to_all = not open_to_all',
      'published_by = uuidv7()',
      'number = number + 7',
    ].map((change): [string, string[], RegExp] => [
      `changes a version: ${change}`,
      [`update publications set ${change}`],
      /not as it was published/,
    ]),
    ...[
      `audience = '{"kind":"people","ids":[]}'`,
      'joiner_days = 1',
      'opened_by = uuidv7()',
      "opened_at = opened_at - interval '1 day'",
    ].map((change): [string, string[], RegExp] => [
      `changes a round: ${change}`,
      [`update rounds set ${change}`],
      /not as it was opened/,
    ]),
    ...(
      [
        ['due_on = due_on + 30', /by another date than follows/],
        ['thing_id = uuidv7()', /about something else than follows/],
        ["kind = 'tasks.other'", /not as it was opened/],
        ['afresh = not afresh', /not as it was opened/],
        ["closed_for = 'superseded' where closed_at is not null", /for another reason/],
        [
          'closed_at = null, closed_for = null where closed_at is not null',
          /closed at another moment/,
        ],
      ] as const
    ).map(([change, words]): [string, string[], RegExp] => [
      `changes how a round stands: ${change}`,
      [`update rounds set ${change}`],
      words,
    ]),
    ...(
      [
        ["done_at = done_at - interval '1 day' where state = 'done'", /done at another moment/],
        ["late = not late where state = 'done'", /done at another moment/],
        ["closed_for = 'left' where state = 'closed'", /let go for another reason/],
        ["closed_for = 'exempt' where state = 'closed'", /without the line that says so/],
        ["closed_for = 'exempt', state = 'closed' where state = 'open'", /others were let go/],
        ['place_id = (select min(id) from task_places where id <> place_id)', /Figures: of round/],
      ] as const
    ).map(([change, words]): [string, string[], RegExp] => [
      `changes how a task stands: ${change}`,
      [`update tasks set ${change}`],
      words,
    ]),
    ...['open', 'done', 'late', 'gone', 'exempt', 'unmet'].map(
      (column): [string, string[], RegExp] => [
        `makes a figure another: ${column}`,
        [
          `insert into task_figures (round_id, by, of, open, done, late, gone, exempt, unmet)
          select id, 'department', 'nowhere', 0, 0, 0, 0, 0, 0 from rounds limit 1`,
          `update task_figures set ${column} = ${column} + 1 where of = 'nowhere'`,
        ],
        /Figures: of round .*nowhere/,
      ],
    ),
    ['takes figures away', ['delete from task_deltas'], /Figures: of round/],
    [
      'adds to the figures what nobody did',
      [
        `insert into task_deltas (round_id, place_id, day, open, done)
        select round_id, place_id, '2026-11-24', -1, 1 from tasks where state = 'open' limit 1`,
      ],
      /Figures: of round/,
    ],
    [
      'says that somebody need not',
      [
        `update tasks set state = 'closed', closed_for = 'exempt', closed_with =
          (select thing_id::uuid from history where name = 'tasks.people-let-go' limit 1) where state = 'open'`,
      ],
      /others were let go/,
    ],
    [
      'asks somebody something outside a round',
      [
        `insert into tasks (kind, thing_id, person_id, due_on, own_time)
        select 'signing.signature', id, (select id from people limit 1), '2026-12-24', true from publications limit 1`,
      ],
      /outside a round without the line/,
    ],
    [
      'takes a round away',
      ['delete from rounds where closed_at is null'],
      /a round was opened, and no round/,
    ],
    [
      'asks somebody else',
      [
        `update tasks q set person_id = (select p.id from people p where not exists (
          select from tasks o where o.round_id = q.round_id and o.person_id = p.id) limit 1)
          where state = 'closed'`,
      ],
      /others were asked/,
    ],
    ['takes a request away', ["delete from tasks where state = 'open'"], /others were asked/],
    [
      'takes away a signature of which there is a receipt',
      ['delete from signatures where id = (select signature_id from receipts limit 1)'],
      /of a signature that is not there/,
    ],
    [
      'changes the hash of a receipt',
      ["update receipts set sha256 = repeat('0', 64)"],
      /Receipts: not as they were kept/,
    ],
    [
      'moves a receipt in time',
      ["update receipts set made_at = made_at - interval '1 day'"],
      /Receipts: not/,
    ],
    [
      'finds what was never there',
      [`insert into found_rows values ('signature', uuidv7(), repeat('0', 64))`],
      /found when digests began, and no signature/,
    ],
  ] as [string, string[], RegExp][])('%s', async (_, statements, words) => {
    const { sound, said } = await after(statements)
    expect(said.join('\n')).toMatch(words)
    expect(sound).toBe(false)
  })
})
