import { expect, test } from 'vitest'
import { DAY, later, MINUTE } from './calendar.ts'
import {
  command,
  everyone,
  has,
  isHouse,
  isPerson,
  isProven,
  roles,
  system,
  visitor,
  type Who,
} from './who.ts'

const fatima: Who = { ...visitor, kind: 'person', id: '0198f000-0000-7000-8000-000000000000' }
const owner: Who = { ...fatima, roles: new Set(['owner', 'hr']) }

test('a role is had by whoever was given it', () => {
  expect(has(owner, 'hr')).toBe(true)
  expect(has(owner, 'coach', 'owner')).toBe(true)
  expect(has(owner, 'coach')).toBe(false)
  for (const who of [fatima, visitor, system, command]) expect(has(who, ...roles)).toBe(false)
  expect(has(owner)).toBe(false)
})

test.each([
  ['a visitor', visitor, [false, false]],
  ['somebody who is signed in', fatima, [true, false]],
  ['the installation', system, [false, true]],
  ['its command line', command, [false, true]],
  ['somebody without an id', { ...fatima, id: null }, [false, false]],
] as const)('%s is a person, the house, or neither', (_, who, [person, house]) => {
  expect([isPerson(who), isHouse(who)]).toEqual([person, house])
  expect(everyone(who)).toBe(true)
})

test('proof counts for a quarter of an hour, and no longer for a clock that was ahead', () => {
  const now = new Date('2026-11-20T10:00:00Z')
  const counts = (off: number) => {
    const at = later(now, off)
    const session = { id: '', identifiedBy: 'password', identifiedAt: at, provedAt: at } as const
    return isProven({ ...fatima, session }, 'fresh', now)
  }
  for (const off of [0, -14 * MINUTE, MINUTE]) expect(counts(off)).toBe(true)
  for (const off of [-15 * MINUTE, 15 * MINUTE, DAY]) expect(counts(off)).toBe(false)
})
