import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { networkIn, networkOf, plainAddress, trustIn } from './network.ts'

const ports = fc.option(fc.integer({ min: 0, max: 65_535 }), { nil: undefined })
const group = fc.integer({ min: 0, max: 0xffff })
const groups6 = fc.array(group, { minLength: 8, maxLength: 8 }).filter((all) => !isMapped(all))
const isMapped = (all: number[]) => all.slice(0, 5).every((one) => one === 0) && all[5] === 0xffff
const long = (all: number[]) => all.map((one) => one.toString(16).padStart(4, '0')).join(':')

describe('one address, however it is written', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['"203.0.113.7:51234"', '203.0.113.7'],
    ['2001:DB8::7', '2001:db8::7'],
    ['2001:0db8:0:0:0:0:0:7', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[2001:db8::7]:443', '2001:db8::7'],
    ['"[2001:db8::7]:443"', '2001:db8::7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%25eth0]:80', 'fe80::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['[::ffff:203.0.113.7]:443', '203.0.113.7'],
    ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
    ['::1', '::1'],
    ['::', '::'],
  ])('%s is %s', (written, address) => expect(plainAddress(written)).toBe(address))

  test.each([
    '',
    ' ',
    'unknown',
    '_hidden',
    'for=203.0.113.7',
    '203.0.113',
    '203.0.113.256',
    '0203.0.113.7',
    '203.0.113.7:http',
    '203.0.113.7:123456',
    '203.0.113.7.',
    '203.0.113.7, 203.0.113.8',
    '[203.0.113.7',
    '2001:db8::7]:443',
    '[[::1]]',
    '2001:db8:::7',
    '12345::',
    'a'.repeat(100_000),
    '1.'.repeat(100_000),
    `${'1'.repeat(40)}.${'1'.repeat(40)}:1`,
  ])('%j is none', (written) => expect(plainAddress(written)).toBeUndefined())

  test('a port, brackets and quotes change nothing', () => {
    fc.assert(
      fc.property(fc.ipV4(), ports, fc.boolean(), (address, port, quoted) => {
        const written = port === undefined ? address : `${address}:${port}`
        expect(plainAddress(quoted ? `"${written}"` : written)).toBe(address)
        expect(plainAddress(`[::ffff:${address}]${port === undefined ? '' : `:${port}`}`)).toBe(
          address,
        )
      }),
    )
    fc.assert(
      fc.property(groups6, ports, (groups, port) => {
        const plain = plainAddress(long(groups))
        expect(plain).toBeDefined()
        expect(plainAddress(`[${long(groups)}]${port === undefined ? '' : `:${port}`}`)).toBe(plain)
        expect(plainAddress(plain ?? '')).toBe(plain)
      }),
    )
  })
})

describe('who is counted as one', () => {
  test('a household has a whole block of IPv6 addresses, however short they are written', () => {
    expect(networkOf('2001::1')).toBe(networkOf('2001::2'))
    expect(networkOf('2001::1')).toBe(networkOf('2001:0:0:0:ffff:1:2:3'))
    expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'))
    expect(networkOf('::1')).not.toBe(networkOf('1::'))
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('local')).toBe('local')
  })

  test('of any two addresses: those that begin with the same four groups, and no others', () => {
    const half = fc.array(fc.constantFrom(0, 1, 0xffff), { minLength: 4, maxLength: 4 })
    const address = fc.tuple(half, half).filter((parts) => !isMapped(parts.flat()))
    fc.assert(
      fc.property(address, address, (one, other) => {
        const network = (parts: number[][]) => networkOf(plainAddress(long(parts.flat())) ?? '')
        expect(network(one) === network(other)).toBe(long(one[0]) === long(other[0]))
      }),
    )
  })
})

describe('a network in a list', () => {
  test.each(['10.0.0.2', '10.0.0.0/8', '0.0.0.0/0', '2001:db8::/32', '::1', '::/0', 'FD00::/8'])(
    '%s',
    (written) => expect(networkIn(written)).toBeDefined(),
  )
  test.each([
    '',
    '10.0.0.0/33',
    '10.0.0/8',
    '::/129',
    '10.0.0.2:80',
    'proxy',
    'fe80::1%eth0',
    '10.0.0.0/',
    '/8',
    '10.0.0.0/8/8',
  ])('%j is none', (written) => expect(networkIn(written)).toBeUndefined())

  test('holds what lies in it, and nothing beside it', () => {
    const trusts = trustIn(['10.1.0.0/16', '2001:db8:7::/48', '192.0.2.9', 'loopback'])
    for (const inside of ['10.1.255.255', '2001:db8:7:ffff::1', '192.0.2.9', '127.9.9.9', '::1'])
      expect(trusts(inside)).toBe(true)
    for (const beside of [
      '10.2.0.0',
      '2001:db8:8::1',
      '192.0.2.8',
      '128.0.0.1',
      '::2',
      'local',
      '',
    ])
      expect(trusts(beside)).toBe(false)
  })
})
