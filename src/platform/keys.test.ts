import { expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { upkeep } from './action.ts'
import { type Key, keepKey, keyNamed } from './keys.ts'

const world = useWorld()
const keep = (name: string, key: Key) =>
  upkeep(world.db, (tx) => keepKey(tx, world.services.keyring, name, key, world.clock.now()))
const keyOf = (byte: number, certificate: Uint8Array | null = null) => ({
  privateKey: Buffer.alloc(32, byte),
  certificate,
})

test('nodes that make a key at the same time end with the same one', async () => {
  const kept = await Promise.all([1, 2, 3, 4].map((byte) => keep('test', keyOf(byte))))
  const stays = await keyNamed(world.db, world.services.keyring, 'test')
  expect(kept).toEqual([stays, stays, stays, stays])
})

test('each name has its own key, and a certificate where one was made', async () => {
  await keep('one', keyOf(7, Buffer.from('vouched for')))
  await keep('other', keyOf(8))
  expect(await keyNamed(world.db, world.services.keyring, 'one')).toEqual(
    keyOf(7, Buffer.from('vouched for')),
  )
  expect(await keyNamed(world.db, world.services.keyring, 'other')).toEqual(keyOf(8))
  expect(await keyNamed(world.db, world.services.keyring, 'third')).toBeUndefined()
})
