import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { personLeft, personReturned } from '../../src/modules/people/events.ts'
import { upkeep } from '../../src/platform/action.ts'
import type { WriteTx } from '../../src/platform/db/connect.ts'
import type { Event } from '../../src/platform/event.ts'
import { forgetWitness, sealHistory, witnessOf } from '../../src/platform/evidence/index.ts'
import { lastSeal } from '../../src/platform/evidence/seals.ts'
import { append } from '../../src/platform/history.ts'
import { keyringOf } from '../../src/platform/keyring.ts'
import { logger } from '../../src/platform/log.ts'
import { sha256Hex } from '../../src/platform/secrets.ts'
import { command } from '../../src/platform/who.ts'
import { withClient } from '../upgrade/sql.ts'
import { testSettings, useWorld } from '../world.ts'
import { askedHouse } from './signed-house.ts'

const world = useWorld()
const SOMEBODY = '0198c7a0-0000-7000-8000-000000000001'

const tell = (tx: WriteTx, event: Event = personLeft(SOMEBODY, {})) =>
  append(tx, world.services.keyring, [event], command, world.clock.now())
const told = () => upkeep(world.db, (tx) => tell(tx))
const verified = () => verification(world.services)
const asOwner = (sql: string) =>
  withClient(world.url, (client) => client.query(`set session_replication_role = replica; ${sql}`))

beforeEach(async () => {
  await asOwner('delete from history; delete from history_seals')
  await told()
})

describe('an id that no line has', () => {
  test('is told from a line that was taken away', async () => {
    await upkeep(world.db, async (tx) => {
      await tell(tx)
      throw new Error('rolled back')
    }).catch(() => undefined)
    await told()
    await sealHistory(world.services)
    expect((await lastSeal(world.db))?.lines).toBe(2)
    expect((await verified()).sound).toBe(true)

    await asOwner('delete from history where id = (select min(id) from history)')
    expect((await verified()).sound).toBe(false)
  })

  test('is no place for a line that comes afterwards', async () => {
    await upkeep(world.db, async (tx) => {
      await tell(tx)
      throw new Error('rolled back')
    }).catch(() => undefined)
    await told()
    await sealHistory(world.services)
    await asOwner(`insert into history (id, at, name, actor_kind, thing_kind, thing_id) overriding system value
      select max(id) - 1, now(), 'people.person-left', 'system', 'person', 'x' from history`)
    const { lines } = await verified()
    expect(lines.join('\n')).toMatch(/a line that was added where there was none/)
  })
})

test('a change that took long is taken up by a later seal, and then held as well', async () => {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const slow = upkeep(world.db, async (tx) => {
    await tell(tx, personReturned(SOMEBODY, {}))
    // A line goes along with the next statement.
    await tx.selectFrom('organisation').select('name').execute()
    begun.resolve()
    await end.promise
  })
  await begun.promise
  await told()
  await sealHistory(world.services)
  end.resolve()
  await slow
  expect((await verified()).sound).toBe(true)

  await told()
  await sealHistory(world.services)
  expect((await lastSeal(world.db))?.late).toHaveLength(1)
  expect((await verified()).sound).toBe(true)
  await asOwner("delete from history where name = 'people.person-returned'")
  expect((await verified()).lines.join('\n')).toMatch(/under the seal that ends here/)
})

test('the log tells the digest of a seal, for whoever keeps it elsewhere', async () => {
  const lines: string[] = []
  const log = logger('info', { write: (line: string) => void lines.push(line) })
  await sealHistory({ ...world.services, log })
  const seal = await lastSeal(world.db)
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      event: 'history-sealed',
      lastId: seal?.lastId,
      count: seal?.lines,
      digest: seal?.digest,
    }),
  )
})

test('nothing new is not sealed, and two who seal at once make one chain', async () => {
  await Promise.all([sealHistory(world.services), sealHistory(world.services)])
  expect(await sealHistory(world.services)).toBe(0)
  await told()
  await Promise.all([sealHistory(world.services), sealHistory(world.services)])
  expect((await verified()).sound).toBe(true)
})

test('where the key is another one, verify says so, and does not call it wrong', async () => {
  await sealHistory(world.services)
  const keyring = keyringOf(Buffer.from('somebody else’s key'))
  const { sound, lines } = await verification({ read: world.db, keyring })
  expect(sound).toBe(true)
  expect(lines.join('\n')).toContain(
    `lines of the history were vouched for with another key (${world.services.keyring.id}): that cannot be checked here.`,
  )
  expect(lines.at(-1)).toMatch(/Nothing that can be checked here is otherwise/)

  // What is of another key is of before: once this key has vouched, no other comes after it.
  await upkeep(world.db, (tx) =>
    append(tx, keyring, [personLeft(SOMEBODY, {})], command, world.clock.now()),
  )
  expect((await verified()).lines.join('\n')).toMatch(/a line that Leidraad did not write/)
})

describe('what the data folder remembers', () => {
  let folder: string
  const services = () => ({ ...world.services, settings: { ...testSettings, dataFolder: folder } })
  const said = async () => (await verification(world.services, undefined, witnessOf(folder))).lines
  const REMEMBERED = /the last seal that this data folder remembers is gone/

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leidraad-seals-'))
    await sealHistory(services())
    await told()
    await sealHistory(services())
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('is not covered up by the seals that come after one that was taken away with its lines', async () => {
    expect((await said()).at(-1)).toBe('All is as it was published and signed.')
    await asOwner(`delete from history where id > (select min(last_id) from history_seals);
      delete from history_seals where id = (select max(id) from history_seals)`)
    for (let minute = 0; minute < 3; minute++) {
      await told()
      await sealHistory(services())
      expect((await said()).join('\n')).toMatch(REMEMBERED)
    }
  })

  test('is forgotten by whoever puts back a backup', async () => {
    await asOwner('delete from history_seals where id = (select max(id) from history_seals)')
    forgetWitness(folder)
    await told()
    await sealHistory(services())
    expect((await said()).join('\n')).not.toMatch(REMEMBERED)
  })

  test.each(['', '{', '[]', '{"lastId":"x"}'])(
    'may be damaged (%j): verify says that it cannot tell',
    async (text) => {
      await writeFile(join(folder, 'history-seal.json'), text)
      expect((await said()).join('\n')).toMatch(/remembers no seal of this history/)
      await told()
      await sealHistory(services())
      expect((await said()).join('\n')).not.toMatch(/remembers no seal/)
    },
  )
})

describe('a receipt', () => {
  test('is kept by its hash, and says when it was made', async () => {
    await world.given.organisation()
    const house = await askedHouse(world)
    await house.signAll()
    const [, signer] = house.people
    const { id } = await world.db
      .selectFrom('signatures')
      .select('id')
      .where('person_id', '=', signer?.id ?? '')
      .executeTakeFirstOrThrow()
    const browser = await world.as(signer)
    world.clock.pass(3_600_000)
    const bytes = Buffer.from(await (await browser.get(`/proofs/${id}.pdf`)).arrayBuffer())
    const kept = await world.db
      .selectFrom('receipts')
      .select(['sha256', 'made_at'])
      .where('signature_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ sha256: sha256Hex(bytes), made_at: world.clock.now() })
    expect(bytes.toString('latin1')).toContain(
      `/M (D:${world.clock.now().toISOString().replaceAll(/[-T:]/g, '').slice(0, 14)}`,
    )

    await asOwner(`update signatures set typed_name = 'Iemand Anders' where id = '${id}'`)
    for (const path of [`/proofs/${id}.pdf`, `/proofs/${id}`]) {
      const reply = await browser.get(path)
      expect(reply.status).toBe(409)
      expect(await reply.text()).toContain('is niet wat er ondertekend is')
    }
    expect(await world.db.selectFrom('receipts').select('id').execute()).toHaveLength(1)

    // Found when digests began, says whoever writes in the database: but this history had them from its first line.
    await sealHistory(world.services)
    await asOwner(`
      update history set facts = facts - 'evidence', digest = null, line = null where thing_id =
        (select task_id::text from signatures where id = '${id}');
      update signatures set identified_to = null, address_changed_at = null where id = '${id}';
      insert into found_rows select 'signature', s.id, encode(sha256(convert_to(json_build_array(s.id, s.task_id,
        s.round_id, s.person_id, s.person_name, s.person_number, s.typed_name, s.publication_id, s.language,
        s.html_sha256, s.pdf_sha256, s.identified_by, s.identified_at at time zone 'UTC', s.due_on,
        s.signed_at at time zone 'UTC', s.late)::text, 'UTF8')), 'hex') from signatures s where id = '${id}'`)
    expect((await browser.get(`/proofs/${id}.pdf`)).status).toBe(409)
  })
})
