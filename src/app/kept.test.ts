import { beforeAll, describe, expect, test } from 'vitest'
import { HOME, useWorld } from '../../test/world.ts'
import { makeLinks, openSession } from '../modules/identity/index.ts'
import { upkeep } from '../platform/action.ts'
import { DAY, later } from '../platform/calendar.ts'
import { trouble } from './trouble.tsx'

const world = useWorld()
beforeAll(() => world.given.organisation())

/** A browser that shows where its forms come from, as browsers do, and keeps cookies or not. */
async function browser({ keeps }: { keeps: boolean }, has: Record<string, string> = {}) {
  const cookies = new Map(Object.entries(has))
  async function ask(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const reply = await world.house.app.request(HOME + path, { ...init, headers })
    for (const line of keeps ? reply.headers.getSetCookie() : []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return reply
  }
  return {
    opens: (path: string) => ask(path),
    sends: (path: string, fields: Record<string, string>, from = path) =>
      ask(path, {
        method: 'POST',
        headers: { origin: HOME, referer: HOME + from },
        body: new URLSearchParams(fields),
      }),
  }
}

async function linkFor(name: string) {
  const { id } = await world.given.person(name)
  const now = world.clock.now()
  const [token] = await upkeep(world.db, (tx) =>
    makeLinks(
      tx,
      [
        {
          personId: id,
          purpose: 'sign-in',
          path: '/me',
          handed: false,
          expiresAt: later(now, DAY),
        },
      ],
      now,
    ),
  )
  return `/link/${token}`
}

describe('a browser that keeps no cookies', () => {
  test('is told so before its link is used up, which then still works elsewhere', async () => {
    const link = await linkFor('Fatima Aziz')
    const forgetful = await browser({ keeps: false })
    await forgetful.opens(link)
    const told = await forgetful.sends(link, {})
    expect(told.status).toBe(403)
    expect(await told.text()).toContain(trouble.nl.cookieRefused.title)

    const other = await browser({ keeps: true })
    await other.opens(link)
    expect((await other.sends(link, {})).headers.get('location')).toBe('/me')
    expect((await other.opens('/me')).status).toBe(200)
  })

  test.each(['/sign-in', '/sign-in/code', '/sign-in/password'])(
    'is told so at %s',
    async (path) => {
      const forgetful = await browser({ keeps: false })
      await forgetful.opens(path)
      const told = await forgetful.sends(path, { email: 'fatima@korenaar.test' })
      expect(told.status).toBe(403)
      const kept = await browser({ keeps: true })
      await kept.opens(path)
      expect((await kept.sends(path, { email: 'fatima@korenaar.test' })).status).not.toBe(403)
    },
  )
})

test('one whose session ends while it stands on the way in is not told so', async () => {
  const owner = await world.given.person('Olga Owner', { roles: ['owner'] })
  const { token } = await upkeep(world.db, (tx) =>
    openSession(tx, {
      personId: owner.id,
      identifiedBy: 'password',
      device: 'Test',
      now: world.clock.now(),
    }),
  )
  const desk = await browser({ keeps: true }, { leidraad: token })
  expect(await (await desk.opens('/sign-in')).text()).toContain('Olga Owner')
  await desk.sends('/session/end', {}, '/me')
  const asked = await desk.sends('/sign-in', { email: owner.email ?? '' })
  expect(asked.headers.get('location')).toBe('/sign-in/code')
})

test('one that does not say from where a form comes is taken at its word', async () => {
  const reply = await (await world.as()).post('/sign-in', { email: 'fatima@korenaar.test' })
  expect(reply.headers.get('location')).toBe('/sign-in/code')
})
