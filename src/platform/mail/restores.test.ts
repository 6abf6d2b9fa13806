import { beforeEach, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { upkeep } from '../action.ts'
import { DAY, HOUR, MINUTE } from '../calendar.ts'
import { heldRestore, releaseRestore } from '../restores.ts'
import { countOfBefore, dropOfBefore } from './of-before.ts'
import { kinds, postOffice } from './testing/post-office.ts'

const world = useWorld()
const office = postOffice(world)

beforeEach(async () => {
  await office.empty()
  await world.db.deleteFrom('restores').execute()
})

const restore = (restoredAt: Date, backupMadeAt = restoredAt) =>
  world.db
    .insertInto('restores')
    .values({ backup_made_at: backupMadeAt, restored_at: restoredAt })
    .execute()
const ago = (ms: number) => new Date(world.clock.now().getTime() - ms)
async function held() {
  const found = await heldRestore(world.db)
  if (!found) throw new Error('nothing is held')
  return found
}

test('what was in hand when the backup was made is of before as well, and does not go again', async () => {
  await office.queue(kinds.letter, 'tom@korenaar.test', HOUR)
  await office.queue(kinds.letter, 'luc@korenaar.test', HOUR)
  await world.db
    .updateTable('mails')
    .set({ state: 'sending', claimed_at: world.clock.now() })
    .where('address', '=', 'tom@korenaar.test')
    .execute()
  await restore(world.clock.now())
  expect(await countOfBefore(world.db, await held())).toBe(2)
  expect(await upkeep(world.db, async (tx) => dropOfBefore(tx, await held()))).toBe(2)
})

test('a mail that somebody waits for since, and that is going out now, is not of before', async () => {
  await restore(world.clock.now())
  world.clock.pass(MINUTE)
  await office.queue(kinds.code, 'tom@korenaar.test')
  await world.db
    .updateTable('mails')
    .set({ state: 'sending', claimed_at: world.clock.now() })
    .execute()
  expect(await countOfBefore(world.db, await held())).toBe(0)
})

test('a clock that is behind lets no mail of a restore go', async () => {
  await restore(ago(HOUR))
  await upkeep(world.db, async (tx) => releaseRestore(tx, (await held()).id, world.clock.now()))
  expect(await heldRestore(world.db)).toBeUndefined()

  await office.queue(kinds.letter, 'tom@korenaar.test', 2 * HOUR)
  await restore(ago(300 * DAY), ago(MINUTE))
  expect(await office.sender(office.transport('smtp://127.0.0.1:9')).flush()).toBe(0)
  expect(await countOfBefore(world.db, await held())).toBe(1)
})

test('one go is for every restore that nobody had let go, and the second who says it hears so', async () => {
  await restore(ago(HOUR))
  await restore(ago(MINUTE))
  const { id } = await held()
  const says = () => upkeep(world.db, (tx) => releaseRestore(tx, id, world.clock.now()))
  expect((await Promise.all([says(), says()])).toSorted()).toEqual([false, true])
  expect(await heldRestore(world.db)).toBeUndefined()
})
