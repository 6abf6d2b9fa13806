import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { givePassword, invitation, signInByPassword, turnOn } from './testing/helpers.ts'
import { text } from './text/index.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const known = new Set<string>(Object.values(text.nl.wrong))

/** What stands in the summary above a form that was refused. */
function saidIn(page: string) {
  const summary = /error-summary"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? ''
  return summary.split('</li>').flatMap((line) => line.replaceAll(/<[^>]+>/g, '').trim() || [])
}

/** One of many who have the same name, but never the same address. */
const somebody = () =>
  world.given.person('Ingrid', { email: `${crypto.randomUUID()}@korenaar.test` })

const halfway = async () => {
  const person = await somebody()
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  await turnOn(desk, world)
  const next = await world.as()
  await signInByPassword(next, person.email)
  return next
}
const signedIn = async () => world.as(await somebody())
const careful = async () => {
  const browser = await signedIn()
  await browser.post('/me/security/second-step')
  return browser
}

/** Every form, with who may send it. */
const forms = {
  '/sign-in': () => world.as(),
  '/sign-in/code': () => world.as(),
  '/sign-in/password': () => world.as(),
  '/sign-in/second-step': halfway,
  '/link/…': () => world.as(),
  '/me/security/password': signedIn,
  '/me/security/second-step': signedIn,
  '/me/security/second-step/confirmation': careful,
  '/me/security/second-step/removal': careful,
  '/me/security/recovery-codes': signedIn,
  '/me/security/recovery-codes/file': signedIn,
  '/me/devices/others/end': signedIn,
  '/me/devices/…/end': signedIn,
  '/session/end': signedIn,
}

const fields = ['email', 'password', 'current', 'code', 'to', 'change', 'token', 'device', 'id']
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'yes', 'iemand@elders.test', '123456', 'vier vrolijke fietsbellen'),
  fc.integer({ min: 190, max: 3000 }).map((length) => 'x'.repeat(length)),
)
const typed = fc.dictionary(
  fc.constantFrom(...fields, ...fields.map((name) => `${name}[]`)),
  fc.oneof(
    { weight: 5, arbitrary: value },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
    { weight: 1, arbitrary: value.map((content) => new File([content], 'brief.txt')) },
  ),
)

test('whatever is sent, what is wrong is said in our own words', async () => {
  const seen = new Set<string>()
  const path = fc.constantFrom(...(Object.keys(forms) as (keyof typeof forms)[]))
  await fc.assert(
    fc.asyncProperty(path, typed, async (form, given) => {
      const browser = await forms[form]()
      const link = form === '/link/…' && (await invitation(world, await somebody()))
      const reply = await browser.post(link || form.replace('…', crypto.randomUUID()), given)
      expect(reply.status).toBeLessThan(500)
      const page = await reply.text()
      for (const said of saidIn(page)) {
        expect([...known]).toContain(said)
        seen.add(said)
      }
      expect(page).not.toMatch(/Invalid|Unrecognized|Too (big|small)|expected|received/)
      expect(saidIn(page).length > 0).toBe(reply.status === 422)
    }),
    { numRuns: 200 },
  )
  expect(seen.size).toBeGreaterThan(4)
}, 60_000)

test.each([
  ['/sign-in', {}, 'Vul je e-mailadres in.'],
  ['/sign-in', { email: 'fatima@' }, 'geen volledig e-mailadres'],
  ['/sign-in', { email: `${'x'.repeat(320)}@elders.test` }, 'geen volledig e-mailadres'],
  ['/sign-in', { email: 'a@b.test', to: `/${'x'.repeat(2000)}` }, 'Dit konden we niet lezen.'],
  ['/sign-in/code', {}, 'Typ de code.'],
  ['/sign-in/code', { code: '1'.repeat(41) }, 'Deze code klopt niet'],
  ['/sign-in/code', { code: '123456' }, 'Deze code werkt niet meer.'],
  ['/sign-in/password', { password: 'x' }, 'Vul je e-mailadres in.'],
  ['/sign-in/password', { email: 'a@b.test' }, 'Typ je wachtwoord.'],
  ['/sign-in/password', { email: 'a@b.test', password: 'x'.repeat(801) }, 'te lang'],
  ['/sign-in/second-step', {}, 'Typ de code.'],
  ['/sign-in/second-step', { code: '123456' }, 'Begin opnieuw.'],
])('a stranger who sends %s %o reads why not', async (path, given, why) => {
  const reply = await (await world.as()).post(path, given)
  expect(reply.status).toBe(422)
  expect(saidIn(await reply.text()).join()).toContain(why)
})

test.each([
  ['mail-code', {}, 'Typ je wachtwoord.'],
  ['mail-code', { password: 'x'.repeat(201) }, 'te lang'],
  ['mail-code', { password: 'x'.repeat(801) }, 'te lang'],
  ['password', { password: 'vier vrolijke fietsbellen' }, 'Vraag eerst een code'],
  ['mail-link', { password: 'vier vrolijke fietsbellen' }, 'Vraag eerst een code'],
] as const)('who came by %s and chooses %o reads why not', async (by, given, why) => {
  const browser = await world.as(await somebody(), by)
  const reply = await browser.post('/me/security/password', given)
  expect(reply.status).toBe(422)
  expect(saidIn(await reply.text()).join()).toContain(why)
})

test('a current password that is far too long is simply not the right one', async () => {
  const person = await somebody()
  await givePassword(world, person)
  const browser = await world.as(person, 'password')
  const given = { current: 'x'.repeat(801), password: 'tien trage trekschuiten' }
  const reply = await browser.post('/me/security/password', given)
  expect(reply.status).toBe(422)
  expect(saidIn(await reply.text())).toEqual([text.nl.wrong.currentWrong])
})

test('an address that says something was done that is not ours says nothing', async () => {
  const browser = await signedIn()
  for (const path of ['/me/security', '/me/devices', '/sign-in'])
    for (const word of ['constructor', 'toString', '__proto__', 'x']) {
      const reply = await browser.get(`${path}?done=${word}`)
      expect(reply.status).toBe(200)
      expect(await reply.text()).not.toMatch(/notice tone-good/)
    }
  expect(await (await browser.get('/me/devices?done=ended')).text()).toMatch(/notice tone-good/)
})
