import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { languages } from '../platform/locale.ts'
import { trouble } from './trouble.tsx'

const HTTPS = 'https://leidraad.example.org'
const world = useWorld({ settings: { url: HTTPS } })

beforeAll(async () => {
  await world.given.organisation()
  await world.given.published()
})

const ask = (path: string, init: RequestInit = {}, host = 'leidraad.example.org') =>
  world.house.app.request(`http://${host}${path}`, init)

describe('at a name that is not ours', () => {
  test.each(languages)('the right address is said in %s, and nothing else', async (language) => {
    const headers = { 'accept-language': language }
    const reply = await ask('/policy/everyone', { headers }, 'kwaad.example')
    expect(reply.status).toBe(421)
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    const page = await reply.text()
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).toContain(trouble[language].elsewhere.title)
    expect(page).toContain(`href="${HTTPS}"`)
    expect(page).not.toMatch(/Korenaar|kwaad/)
  })

  test('whatever is asked, and however', async () => {
    for (const path of ['/', '/healthz', '/assets/portal.css', '/sign-in', '/people', '/nergens'])
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE']) {
        const init = { method, headers: { origin: 'http://kwaad.example' } }
        expect((await ask(path, init, 'kwaad.example')).status).toBe(421)
      }
  })
})

test('a form that came over http is not taken, and leads to https', async () => {
  const headers = { origin: 'http://leidraad.example.org', 'accept-language': 'fr' }
  const reply = await ask('/sign-in', { method: 'POST', headers, body: new URLSearchParams('a=b') })
  expect(reply.status).toBe(403)
  const page = await reply.text()
  expect(page).toContain(trouble.fr.insecure.title)
  expect(page).toContain(`href="${HTTPS}"`)
})

test('a change from elsewhere is refused at every door, before anybody looks who it is', async () => {
  const headers = { origin: 'https://kwaad.example', 'content-type': 'application/json' }
  for (const path of ['/session/end', '/me/devices/others/end', '/people', '/nergens', '/healthz'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await ask(path, { method, headers, body: '{}' })).status).toBe(403)
})
