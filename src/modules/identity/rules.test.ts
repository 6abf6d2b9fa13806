import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitor, type Who } from '../../platform/who.ts'
import { deviceOf } from './devices/rules.ts'
import { passwordFault } from './password/fault.ts'
import { passwordWay } from './password/rules.ts'
import { letsThrough, type SecondStep } from './second-step/rules.ts'
import { followLink, ownPath } from './sign-in/rules.ts'

const now = new Date('2026-11-20T10:00:00Z')
const person = (by: NonNullable<Who['session']>['identifiedBy'], minutesAgo = 0): Who => ({
  ...visitor,
  kind: 'person',
  id: 'fatima',
  session: {
    id: 's',
    identifiedBy: by,
    identifiedAt: new Date(now.getTime() - minutesAgo * 60_000),
  },
})

describe('ownPath', () => {
  test('keeps our own paths', () => {
    for (const path of ['/', '/sign/123?text=fr', '/me/devices#a']) expect(ownPath(path)).toBe(path)
  })
  test('never leads to another site, whatever is asked', () => {
    const anything = fc.string({ unit: fc.constantFrom('/', '\\', 'k', '.', ':', '\t', '@', '?') })
    fc.assert(
      fc.property(anything, (to) => {
        const home = 'https://leidraad.test'
        expect(new URL(ownPath(to), home).origin).toBe(home)
      }),
    )
  })
})

describe('passwords', () => {
  const who = { name: 'Fatima Aziz', email: 'f.aziz@korenaar.be', organisation: 'De Korenaar' }
  test('long ones are welcome, whatever signs they have', () => {
    for (const password of [
      'vier vrolijke fietsbellen',
      'ça va très bien là',
      '🥐🥖🍞🥨🥯🧁🍰🎂🍪🍩🧇🥧',
    ])
      expect(passwordFault(password, who)).toBeUndefined()
  })
  test.each([
    ['elf tekens!', 'passwordShort'],
    ['x'.repeat(201), 'passwordLong'],
    ['aaaaaaaaaaaa', 'passwordSimple'],
    ['qwertyuiopas', 'passwordSimple'],
    ['123456789012', 'passwordSimple'],
    ['Wachtwoord-2026!', 'passwordSimple'],
    ['mijn FATIMA wacht', 'passwordPersonal'],
    ['welkom bij korenaar', 'passwordPersonal'],
    ['f.aziz@korenaar.be1', 'passwordPersonal'],
  ])('%s is refused', (password, fault) => {
    expect(passwordFault(password, who)).toBe(fault)
  })
  test.each([
    ['Jörg Weißmüller', 'mijn weissmueller!'],
    ['Jörg Weißmüller', 'mijn WEISSMULLER!'],
    ['Joerg Weissmueller', 'mijn weißmüller!'],
    ['Łukasz Żółć', 'lukasz en zomer'],
    ['Pat O’Neill', 'zomer bij oneill'],
    ['Pat O’Neill', 'o’neill in juli'],
    ['Jan Bos', 'jan.bos in de zomer'],
    ['Kirsten Aagaard', 'ågård aan zee'],
  ])('%s may not choose their own name: %s', (name, password) => {
    expect(passwordFault(password, { ...who, name })).toBe('passwordPersonal')
  })
  test('an empty profile forbids nothing', () => {
    const nobody = { name: '', email: '', organisation: '' }
    expect(passwordFault('vier vrolijke fietsbellen', nobody)).toBeUndefined()
  })
})

test('who may choose a password, and how', () => {
  const ways = (who: Who) => [passwordWay(who, false, now), passwordWay(who, true, now)]
  expect(ways(visitor)).toEqual(['none', 'none'])
  expect(ways(person('mail-link'))).toEqual(['none', 'none'])
  expect(ways(person('handed-link'))).toEqual(['none', 'none'])
  expect(ways(person('handed-code'))).toEqual(['fresh', 'none'])
  expect(ways(person('mail-code'))).toEqual(['fresh', 'fresh'])
  expect(ways(person('mail-code', 61))).toEqual(['none', 'none'])
  expect(ways(person('mail-code', -24 * 60))).toEqual(['none', 'none'])
  expect(ways(person('password', 61))).toEqual(['none', 'current'])
  expect(ways(person('password-totp'))).toEqual(['none', 'current'])
})

test('a code of the app counts once, and none after a later one', () => {
  const step: SecondStep = { personId: 'fatima', state: 'on', usedSteps: [100] }
  expect(letsThrough(step)).toBe(false)
  expect(letsThrough({ ...step, typedStep: 100 })).toBe(false)
  expect(letsThrough({ ...step, typedStep: 99 })).toBe(false)
  expect(letsThrough({ ...step, typedStep: 101 })).toBe(true)
  expect(letsThrough({ ...step, typedStep: 101, state: 'begun' })).toBe(false)
  expect(letsThrough({ ...step, recoveryCode: Buffer.from('x') })).toBe(true)
})

test('following a link', () => {
  const link = { personId: 'fatima', handed: false, over: false }
  const follow = (who: Who, change = false, given = link) => followLink(given, { who, change })
  expect(follow(visitor)).toMatchObject({ name: 'identity.signed-in', facts: { by: 'mail-link' } })
  expect(follow(person('password'))).toMatchObject({ name: 'identity.link-followed' })
  expect(follow(person('handed-link'))).toMatchObject({ name: 'identity.signed-in' })
  const tom = { ...person('password'), id: 'tom' }
  expect(follow(tom)).toEqual({ refused: 'someoneElse' })
  expect(follow(tom, true)).toMatchObject({ name: 'identity.signed-in' })
  expect(follow(visitor, false, { ...link, over: true })).toEqual({ refused: 'linkOver' })
})

test.each([
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox|Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari|iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge|Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome|Linux',
  ],
  ['', '|'],
])('%s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

test('of a name longer than any browser’s the end is not read', () => {
  expect(deviceOf(`${'Version/'.repeat(70)} Safari/1`)).toBe('Safari|')
  expect(deviceOf(`${'Version/'.repeat(1500)} Safari/1 Windows`)).toBe('|')
})
