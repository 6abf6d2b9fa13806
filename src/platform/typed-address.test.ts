import fc from 'fast-check'
import { expect, test } from 'vitest'
import { staysWith, webAddress } from './typed-address.ts'

test.each([
  ['https://Leidraad.Example/Pad?a=B#c', 'https://leidraad.example/Pad?a=B'],
  ['HTTP://leidraad.example.', 'http://leidraad.example/'],
  ['https://leidraad.example:443/', 'https://leidraad.example/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['http://[::FFFF:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
])('%s is %s', (typed, address) => expect(webAddress(typed)?.href).toBe(address))

test.each([
  ['http://a.example/', 'http://a.example/b', true],
  ['http://a.example/', 'https://a.example/', true],
  ['https://a.example/', 'https://A.example./b', true],
  ['https://a.example/', 'http://a.example/', false],
  ['https://a.example/', 'https://www.a.example/', false],
  ['https://a.example/', 'https://a.example.kwaad.example/', false],
  ['http://a.example/', 'http://127.0.0.1/', false],
])('from %s to %s: %s', (from, to, stays) => {
  const [left, right] = [webAddress(from), webAddress(to)]
  expect(left && right && staysWith(left, right)).toBe(stays)
})

test('an address that was written once is not written otherwise again', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (typed) => {
      const once = webAddress(typed)?.href ?? ''
      expect(webAddress(once)?.href).toBe(once)
    }),
  )
})

test('a host with so many dots that it would keep us busy is read as it is', () => {
  const host = `a${'.'.repeat(200_000)}b`
  expect(webAddress(`http://${host}/`)?.hostname === host).toBe(true)
  expect(webAddress(`http://${host}${'.'.repeat(200_000)}/`)?.hostname === host).toBe(true)
})
