// 100,000 people from the bytes of a CSV file (as Excel writes it in these countries) to committed: read, checked,
// compared, written, with what it takes to undo it; against COPY of the same rows into the same table of another
// database. Run: npm run bench -- import

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { importPeople } from '../src/modules/people/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { command } from '../src/platform/who.ts'
import { realisticPeople } from '../test/realistic-people.ts'
import { inTurns, report, rounded, say, took } from './ground/figures.ts'
import { openGround } from './ground/house.ts'

const PEOPLE = 100_000
const TURNS = 3
/** What is written of an establishment; its place in lists the database makes itself. */
const PLACE = 'id, name, country, region, headcount, body, body_name, created_at'

const ground = await openGround()
await ground.given.organisation()
const { bytes } = realisticPeople({ count: PEOPLE, encoding: 'windows-1252' })
say(`${rounded(bytes.length / 1e6, 1)} MB of CSV`)

let memory = 0
async function imported() {
  await emptied()
  return took(async () => {
    const { imported, counts, refused, faults } = await importPeople(ground.services, bytes, {
      file: 'people.csv',
      who: command,
      createEstablishments: true,
      region: 'be-flanders',
    })
    memory = Math.max(memory, process.memoryUsage().rss)
    if (!imported || counts.added !== PEOPLE)
      throw new Error(`${refused}: ${JSON.stringify([counts, faults[0]])}`)
  })
}

await imported()
const other = await rowsElsewhere()
const found = await inTurns(TURNS, { imported, copied: other.copied }, ' ms')
await other.close()
await ground.close()
report('import', found.imported / found.copied, {
  rows: PEOPLE,
  ms: rounded(found.imported, 0),
  copyMs: rounded(found.copied, 0),
  rowsPerSecond: Math.round((PEOPLE / found.imported) * 1000),
  rssMB: Math.round(memory / 1e6),
})

async function emptied() {
  await ground.sql('truncate people, establishments, imports cascade')
  await ground.sql('checkpoint')
}

/** A clone of the database without people, and the rows that were just imported, ready to be copied into it. */
async function rowsElsewhere() {
  const source = new pg.Client({ connectionString: ground.url })
  await source.connect()
  const chunks = await Array.fromAsync<Buffer>(source.query(copyTo('copy people to stdout')))
  const places = await source.query(`select ${PLACE} from establishments`)
  await source.query('create database other strategy wal_log')
  await source.end()

  const url = new URL(ground.url)
  url.pathname = '/other'
  await migrate(url.href)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  for (const place of places.rows)
    await client.query(
      `insert into establishments (${PLACE}) select ${PLACE} from json_populate_record(null::establishments, $1)`,
      [JSON.stringify(place)],
    )
  return {
    async copied() {
      await client.query('truncate people cascade')
      await client.query('checkpoint')
      return took(async () => {
        await client.query('begin')
        await pipeline(Readable.from(chunks), client.query(copyFrom('copy people from stdin')))
        await client.query('commit')
      })
    },
    close: () => client.end(),
  }
}
