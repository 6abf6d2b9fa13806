import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptsGzip, FROZEN_HERE, packPage } from './packing.ts'

const page = (before: string, after: string) => `${before}${FROZEN_HERE}${after}`

test('a page with a frozen text unpacks to the whole, whatever stands around it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3000 })
  fc.assert(
    fc.property(text, text, text, (before, frozen, after) => {
      fc.pre(!before.includes(FROZEN_HERE))
      const { bytes, encoding } = packPage(page(before, after), frozen, 'gzip, br')
      const whole = encoding ? gunzipSync(bytes) : Buffer.from(bytes)
      expect(whole.equals(Buffer.from(before + frozen + after))).toBe(true)
    }),
  )
})

test('what stands around it may be longer than a block can hold', () => {
  const long = 'é'.repeat(70_000)
  const { bytes } = packPage(page(long, long), 'x', 'gzip')
  expect(gunzipSync(bytes).toString()).toBe(`${long}x${long}`)
})

test('a frozen text is packed well, and a page without one as well', () => {
  const frozen = '<p>Wat klanten ons vertellen blijft bij ons.</p>'.repeat(500)
  expect(packPage(page('a', 'b'), frozen, 'gzip').bytes.length).toBeLessThan(frozen.length / 50)
  const { bytes } = packPage(frozen, undefined, 'gzip')
  expect(gunzipSync(bytes).toString()).toBe(frozen)
})

test('who does not unpack gets it as it is, and so does a page of a few words', () => {
  expect(packPage(page('a', 'b'), 'x'.repeat(1000), 'br')).toEqual({
    bytes: Buffer.from(`a${'x'.repeat(1000)}b`),
  })
  expect(packPage('short', undefined, 'gzip')).toEqual({ bytes: Buffer.from('short') })
})

test('a browser says with q=0 that it does not want something', () => {
  for (const yes of ['gzip', 'br, gzip;q=0.8', 'GZIP, deflate', 'deflate, gzip;q=1.0'])
    expect(acceptsGzip(yes)).toBe(true)
  for (const no of [undefined, '', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])
    expect(acceptsGzip(no)).toBe(false)
})
