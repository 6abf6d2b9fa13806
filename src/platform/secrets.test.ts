import { expect, test } from 'vitest'
import { hashOf, newCode, newToken, sha256Hex } from './secrets.ts'

const many = <T>(make: () => T) => Array.from({ length: 2_000 }, make)

test('a token fits in an address and a cookie, and is made once', () => {
  const tokens = many(newToken)
  expect(tokens.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([])
  expect(new Set(tokens).size).toBe(tokens.length)
})

test('a code has six digits, also where it begins with zeros', () => {
  const codes = many(newCode)
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([])
  expect(codes.some((code) => code.startsWith('0'))).toBe(true)
})

test('of a token enough is kept to recognise it, and not to use it', () => {
  const token = newToken()
  expect(hashOf(token).equals(hashOf(token))).toBe(true)
  expect(hashOf(token).equals(hashOf(newToken()))).toBe(false)
  expect(hashOf(token).toString('latin1')).not.toContain(token)
  expect(hashOf('abc').toString('hex')).toBe(sha256Hex('abc'))
})

test('a hash is the one that the rest of the world computes', () => {
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256Hex('abc')).toBe(ofAbc)
  expect(sha256Hex(Buffer.from('abc'))).toBe(ofAbc)
  expect(sha256Hex('é')).toBe(sha256Hex(Buffer.from('é', 'utf8')))
})
