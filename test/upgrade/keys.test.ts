import { expect, test } from 'vitest'
import { makeReady } from '../../src/app/ready.ts'
import { testSettings } from '../world.ts'
import { afterUpgrade } from './old-house.ts'
import { sealedRows } from './sql.ts'

afterUpgrade(({ open }) => {
  test('what stood beside its key, or in the clear, is sealed with the key outside', async () => {
    const { url, services } = await open()
    const { steps, keys } = await sealedRows(url)
    const { id } = services.keyring
    expect(steps.length).toBeGreaterThan(0)
    expect(new Set(steps)).toEqual(new Set([id]))
    expect(keys).toEqual([{ name: 'receipts', sealed_by: id, private_key: expect.anything() }])
    const [receipts] = keys
    expect(() =>
      services.keyring.unseal('installation-keys', receipts?.private_key as Buffer, 'receipts'),
    ).not.toThrow()
  })

  test('it may be done again, and by several nodes at once', async () => {
    const { url } = await open()
    const before = await sealedRows(url)
    await Promise.all([1, 2, 3].map(() => makeReady(url, testSettings)))
    expect(await sealedRows(url)).toEqual(before)
  })
})
