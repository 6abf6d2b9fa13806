import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import {
  appCode,
  askCode,
  codeIn,
  givePassword,
  invitation,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
} from '../testing/helpers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

/** The line with which a reply hands over a cookie. */
const cookieIn = (reply: Response, name: string) =>
  reply.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? ''
const isKept = (reply: Response) => /max-age=\d{3,}/i.test(cookieIn(reply, 'leidraad'))

let count = 0
const someone = (name: string) => world.given.person(name, { email: `${count++}@korenaar.test` })

/** Every way in, with what its form sends. */
const ways: Record<
  string,
  (browser: Browser, fields: Record<string, string>) => Promise<Response>
> = {
  'a password': async (browser, fields) => {
    const person = await someone('Wim')
    await givePassword(world, person)
    const email = person.email ?? ''
    return browser.post('/sign-in/password', { email, password: PASSWORD, ...fields })
  },
  'a password and a second step': async (browser, fields) => {
    const person = await someone('Tine')
    await givePassword(world, person)
    const desk = await world.as()
    await signInByPassword(desk, person.email)
    const { secret } = await turnOn(desk, world)
    world.clock.pass(MINUTE)
    const email = person.email ?? ''
    await browser.post('/sign-in/password', { email, password: PASSWORD, ...fields })
    return browser.post('/sign-in/second-step', { code: appCode(secret, world) })
  },
  'a code': async (browser, fields) => {
    const person = await someone('Co')
    await askCode(browser, person.email)
    const letter = (await post(world)).find(({ to }) => to === person.email)
    return browser.post('/sign-in/code', { code: codeIn(letter), ...fields })
  },
  'a link': async (browser, fields) => {
    const person = await someone('Lia')
    return browser.post(await invitation(world, person), fields)
  },
}

describe.each(Object.entries(ways))('%s', (_, comeIn) => {
  test('is forgotten with the browser unless it was asked to remember', async () => {
    world.clock.pass(MINUTE)
    const once = await comeIn(await world.as(), {})
    expect(once.status).toBe(303)
    expect(cookieIn(once, 'leidraad')).toContain('HttpOnly')
    expect(isKept(once)).toBe(false)
    world.clock.pass(MINUTE)
    const stays = await comeIn(await world.as(), { stays: 'yes' })
    expect(stays.status).toBe(303)
    expect(isKept(stays)).toBe(true)
  })
})

test('a new token keeps what the browser was asked', async () => {
  const person = await world.given.person('Nel Nieuw', { roles: ['owner'] })
  await givePassword(world, person)
  for (const stays of ['', 'yes']) {
    const desk = await world.as()
    const typed = { email: person.email ?? '', password: PASSWORD }
    await desk.post('/sign-in/password', stays ? { ...typed, stays } : typed)
    world.clock.pass(16 * MINUTE)
    const again = await desk.post('/sign-in/again', { proof: PASSWORD })
    expect(isKept(again)).toBe(stays === 'yes')
    const changed = await desk.post('/me/security/password', {
      current: PASSWORD,
      password: PASSWORD,
    })
    expect(changed.status).toBe(303)
    expect(isKept(changed)).toBe(stays === 'yes')
  }
})

test('the page asks it at every way in', async () => {
  const visitor = await world.as()
  const person = await world.given.person('Piet Pagina')
  for (const page of ['/sign-in/password', '/sign-in/code', await invitation(world, person)])
    expect(await (await visitor.get(page)).text()).toContain('Blijf aangemeld op dit apparaat')
})

describe('over https', () => {
  const safe = useWorld({ settings: { url: 'https://leidraad.test' } })
  test('the browser itself keeps both cookies to this host', async () => {
    await safe.given.organisation()
    const person = await safe.given.person('Hette Peeters')
    await givePassword(safe, person)
    const reply = await safe.house.app.request('https://leidraad.test/sign-in/password', {
      method: 'POST',
      headers: {
        origin: 'https://leidraad.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ email: person.email ?? '', password: PASSWORD }).toString(),
    })
    for (const name of ['__Host-leidraad', '__Host-known'])
      for (const part of ['Secure', 'HttpOnly', 'Path=/', 'SameSite=Lax'])
        expect(cookieIn(reply, name)).toContain(part)
    expect(cookieIn(reply, '__Host-known')).toMatch(/max-age=15552000/i)
  })
})
