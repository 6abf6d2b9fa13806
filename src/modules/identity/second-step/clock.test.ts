import fc from 'fast-check'
import { Secret, TOTP, URI } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { DAY, later, MINUTE } from '../../../platform/calendar.ts'
import { appCode, givePassword, signInByPassword, turnOn } from '../testing/helpers.ts'
import { letsThrough, usedWith } from './rules.ts'
import { appAddress, newSecret, stepOf } from './totp.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

test('a clock that was a day ahead when a code was used closes nothing', async () => {
  const person = await world.given.person('Klok Voor', { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  const { secret } = await turnOn(desk, world)
  const comeIn = async (code: string) => {
    const browser = await world.as()
    await signInByPassword(browser, person.email)
    return (await browser.post('/sign-in/second-step', { code })).status
  }
  const now = world.clock.now()
  world.clock.pass(DAY)
  const ahead = appCode(secret, world)
  expect(await comeIn(ahead)).toBe(303)
  world.clock.set(later(now, 2 * MINUTE))
  expect(await comeIn(appCode(secret, world))).toBe(303)
  world.clock.set(later(now, DAY))
  expect(await comeIn(ahead)).toBe(422)
})

const HALF = MINUTE / 2
const moment = fc.record({
  /** How far the clocks are off: of the server, and of the phone that goes by it. */
  off: fc.constantFrom(0, 0, 0, -DAY, DAY, -2 * MINUTE, 2 * MINUTE, HALF, -HALF),
  /** Since the moment before. */
  passed: fc.integer({ min: 0, max: 6 * MINUTE }),
  /** The code of this phone, or one that somebody saw so many uses ago. */
  replayed: fc.option(fc.nat({ max: 8 })),
})

test('whatever clocks do, no code works twice, and with the right time the code of the phone works', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 20 }), (moments) => {
      const secret = newSecret()
      const phone = new TOTP({ secret: Secret.fromBase32(secret) })
      const accepted: string[] = []
      let usedSteps: number[] = []
      let real = new Date('2026-11-20T10:00:00Z')
      const uses: Date[] = []
      for (const { off, passed, replayed } of moments) {
        real = later(real, passed)
        const now = later(real, off)
        const own = phone.generate({ timestamp: now.getTime() })
        const seen = replayed === null ? undefined : accepted.at(-1 - replayed)
        const code = seen ?? own
        const typedStep = stepOf(secret, code, now)
        const through = letsThrough({ personId: 'p', state: 'on', typedStep, usedSteps })
        if (seen !== undefined || accepted.includes(own)) {
          if (through) throw new Error(`${code} works a second time`)
        } else if (
          uses.every((use) => Math.abs(use.getTime() - now.getTime()) > 2 * MINUTE) &&
          !through
        )
          throw new Error(`${code} does not work`)
        if (!through || typedStep === undefined) continue
        accepted.push(code)
        usedSteps = usedWith(usedSteps, typedStep)
        uses.push(now)
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever an organisation is called, the app is told one name and one account', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
      for (const issuer of [name, `${name}: ${name}`, `De Korenaar：${name}`, ':']) {
        const address = appAddress(newSecret(), issuer, 'f.aziz@korenaar.test')
        const [label = ''] = address.replace('otpauth://totp/', '').split('?')
        const parts = decodeURIComponent(label).split(':')
        expect(parts).toHaveLength(2)
        expect(parts[1]).toBe('f.aziz@korenaar.test')
        const read = URI.parse(address)
        expect(read.issuer).toBe(parts[0])
        expect(read.issuer).not.toBe('')
      }
    }),
  )
})
