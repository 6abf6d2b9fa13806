import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { migrate } from '../db/migrate.ts'
import { fold, inOrder, orderKey, plain, spellings } from './index.ts'
import { particles } from './table.ts'

const world = useWorld()

const ours = (text: string) => ({
  text,
  plain: plain(text),
  fold: fold(text) || plain(text),
  orderKey: orderKey(text),
  spellings: wordsIn(spellings(text).join(' ')),
})
const wordsIn = (text: string) => new Set(text.split(' '))

/** What the database makes of these texts. */
async function theirs(texts: string[]) {
  const { rows } = await sql<Record<'text' | 'plain' | 'fold' | 'orderKey' | 'spellings', string>>`
    select text, plain_letters(text) as plain, department_key(text) as fold, order_key(text) as "orderKey",
      spellings(text) as spellings
    from unnest(${texts}::text[]) with ordinality as given (text, at) order by at`.execute(world.db)
  return rows.map((row) => ({ ...row, spellings: wordsIn(row.spellings) }))
}

test('the database and we read every letter of every alphabet alike', async () => {
  // One by one where our own letters are, by the dozen elsewhere. The signs of Chinese and Korean, which have no case
  // and no accents, would take ten seconds.
  const { rows } = await sql<{ text: string }>`
    select string_agg('A' || chr(n) || 'b', ' ') as text from generate_series(1, x'1ffff'::int) n
    where not n between x'3400'::int and x'9fff'::int and not n between x'ac00'::int and x'f8ff'::int
      and unicode_assigned(chr(n)) group by n < 592, n / case when n < 592 then 1 else 64 end`.execute(
    world.db,
  )
  const texts = rows.map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(1000)
  expect(await theirs(texts)).toEqual(texts.map(ours))
})

test('the language of the server makes no difference', async () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: inject('serverUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template template0 locale_provider libc locale 'C'`)
  await admin.end()
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${name}`
  await migrate(url.href)

  const names = ['Élise', 'van den Berg', 'Özlem', 'ÅSA ĐURIĆ', 'de Wit', 'ΣΟΦΊΑ', 'Zwart', 'Adam']
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  for (const one of names)
    await client.query(
      `insert into people (name, language, created_at, changed_at) values ($1, 'nl', now(), now())`,
      [one],
    )
  const { rows } = await client.query('select name, sort_name from people order by sort_name, id')
  await client.end()
  const inOrderOfKeys = names.toSorted(inOrder)
  expect(rows).toEqual(inOrderOfKeys.map((one) => ({ name: one, sort_name: orderKey(one) })))
})

test('the database and we know the same particles', async () => {
  const words = [
    ...particles,
    'd’',
    'l’',
    'all’',
    'dall’',
    'dell’',
    'nell’',
    'sull’',
    '’n',
    '’s',
    '’t',
  ]
  const names = words.flatMap((word) => [
    `${word} Berg`,
    `An ${word} Berg`,
    `An-${word}-Berg`,
    word,
  ])
  expect(await theirs(names)).toEqual(names.map(ours))
})

test('the database and we read any name alike', async () => {
  const word = fc.oneof(
    fc.constantFrom('de', 'van', 'den', 'het', 'De', 'd’', "l'", '’t', "'s", 'ben', 'el', 'in'),
    fc.constantFrom('Müller', 'Ågård', 'Đorđe', 'Aerts', 'Noël', 'Doe', '1', '2.3', '´', '\u200b'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const name = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', '', ', ', '’', "'", '\u00a0', '(')))
    .map((words) => words.flat().join(''))
    .filter((text) => !text.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 100, maxLength: 100 }), async (names) => {
      expect(await theirs(names)).toEqual(names.map(ours))
    }),
    { numRuns: 20 },
  )
})
