import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { useWorld } from '../world.ts'
import { askedHouse, PEOPLE } from './signed-house.ts'

const world = useWorld()

beforeAll(async () => {
  await world.given.organisation()
  await (await askedHouse(world)).signAll()
})

/** As somebody with the database in hand, for the length of one look. */
async function tampered(sql: string) {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  const undo = await undoFor(client, sql)
  await client.query(sql)
  try {
    return await verification(world.services)
  } finally {
    for (const line of undo) await client.query(line)
    await client.end()
  }
}

async function undoFor(client: pg.Client, sql: string) {
  const [, table = ''] = /^(?:update|delete from) (\w+)/.exec(sql) ?? []
  await client.query(`create temp table kept as select * from ${table}`)
  const copy = table === 'history' ? 'overriding system value select' : 'select'
  return [
    'set session_replication_role = replica',
    `delete from ${table}`,
    `insert into ${table} ${copy} * from kept`,
  ]
}

test('what was published and signed agrees', async () => {
  const { sound, lines } = await verification(world.services)
  expect(sound).toBe(true)
  expect(lines.join('\n')).toMatch(`✓ ${PEOPLE} signatures`)
})

test.each([
  [
    'a byte of a PDF',
    "update publication_texts set pdf = set_byte(pdf, 2000, 0) where language = 'nl'",
    /version 1, nl: its pdf/,
  ],
  [
    'a word of a page',
    "update publication_texts set html = replace(html, 'wij', 'zij') where language = 'nl'",
    /nl: its page/,
  ],
  [
    'a page and its hash together',
    "update publication_texts set html = 'x', html_sha256 = encode(sha256('x'), 'hex') where language = 'nl'",
    /40 of the signatures: no published text with these hashes/,
  ],
  [
    'when somebody signed',
    "update signatures set signed_at = signed_at - interval '1 day' where person_name like '%bsen'",
    /no line in the history/,
  ],
  [
    'who signed',
    'update signatures set person_id = (select min(id::text)::uuid from people)',
    /another request than it names/,
  ],
  [
    'the history',
    "delete from history where name = 'signing.signed'",
    /40 of the signatures: no line/,
  ],
  ['that somebody signed', 'delete from signatures', /marked as signed, and no signature/],
])('it is seen when somebody changes %s', async (_, sql, words) => {
  const { sound, lines } = await tampered(sql)
  expect(sound).toBe(false)
  expect(lines.join('\n')).toMatch(words)
})
