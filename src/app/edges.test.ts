import { beforeAll, expect, test } from 'vitest'
import { HOME, useWorld } from '../../test/world.ts'

const world = useWorld()
const { given } = world

beforeAll(() => given.organisation())

const form = (bytes: number) => {
  const body = new FormData()
  body.set('email', 'iemand@korenaar.test')
  body.set('file', new Blob([new Uint8Array(bytes)]), 'groot.csv')
  return body
}
const megabytes = (n: number) => n * 1024 * 1024

test('files are taken only from those who may have something to bring', async () => {
  const stranger = await world.house.app.request(`${HOME}/sign-in`, {
    method: 'POST',
    headers: { origin: HOME },
    body: form(megabytes(3)),
  })
  expect(stranger.status).toBe(303)
  expect(stranger.headers.get('location')).toBe('/sign-in')
  const browser = await world.as(await given.person('Zonder Rol'))
  // Without a word of how much comes, it is asked first whether there is anything here for them.
  const employee = await browser.post('/people/import', {
    file: new Blob([new Uint8Array(megabytes(3))]),
  })
  expect(employee.status).toBe(404)
  const own = await browser.post('/me/security/password', { password: 'a'.repeat(megabytes(3)) })
  expect(own.status).toBe(413)
})

test('a form with more fields than any of ours is turned away unread, and a long one of ours is read whole', async () => {
  const stranger = await world.as()
  const flood = (fields: number) => stranger.send('/sign-in', `email=${'&a='.repeat(fields)}`)
  for (const fields of [100, 15_000]) expect((await flood(fields)).status).toBe(413)
  expect((await flood(40_000)).headers.get('location')).toBe('/sign-in')
  expect((await flood(99)).status).toBe(422)
  const hr = await world.as(await given.person('Lange Lijst', { roles: ['hr'] }))
  expect((await hr.send('/people', '&a='.repeat(21_000))).status).toBe(413)
  expect((await hr.send('/people', '&a='.repeat(15_000))).status).toBe(422)
})

test('a form of which the parts make no sense is no fault of the house', async () => {
  const headers = { origin: HOME, 'content-type': 'multipart/form-data; boundary=x' }
  const init = { method: 'POST', headers, body: 'email=iemand@korenaar.test' }
  expect((await world.house.app.request(`${HOME}/sign-in`, init)).status).toBe(404)
})

test('signs that no text holds are left out, and end in no fault', async () => {
  const hr = await world.as(await given.person('Hilde Ru', { roles: ['hr'] }))
  const added = await hr.post('/people', {
    name: 'Nul\0 Teken',
    email: 'nul@korenaar.test',
    contract: 'permanent',
    language: 'nl',
  })
  expect(added.status).toBe(303)
  expect((await hr.get('/people?q=%00')).status).toBeLessThan(500)
  expect((await hr.get('/people?department=a%00b')).status).toBeLessThan(500)
  expect((await hr.get('/%00')).status).toBe(404)
})

test('a page never links to another address, however it was asked for', async () => {
  for (const path of ['//kwaad.example/x', '/\\kwaad.example/x', '///kwaad.example']) {
    const reply = await world.house.app.request(`${HOME}${path}`)
    const page = await reply.text()
    expect(page).not.toMatch(/(href|action)="(\/\/|\/\\)/)
    expect(reply.headers.get('location') ?? '/x').toMatch(/^\/[^/\\]/)
  }
})

test('every answer, also a refusal, keeps the browser strict', async () => {
  const ask = world.house.app
  const answers = [
    await ask.request(`${HOME}/nergens`),
    await ask.request(`${HOME}/assets/nergens.css`),
    await ask.request(`${HOME}/me`),
    await ask.request(`${HOME}//kwaad.example`),
    await ask.request(`${HOME}/sign-in`, { method: 'POST', body: form(10) }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 303, 308, 403])
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  }
})

test('a form with a file, and one without a type, are taken from our own pages only', async () => {
  const owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  const cookie = `leidraad=${owner.cookies.get('leidraad')}`
  for (const origin of ['https://kwaad.example', 'null', undefined])
    for (const body of [form(10), 'way=up'])
      for (const path of ['/settings/look', '/session/end', '/signing/rounds']) {
        const headers: Record<string, string> = { cookie, ...(origin && { origin }) }
        const reply = await world.house.app.request(HOME + path, { method: 'POST', headers, body })
        expect(reply.status).toBe(403)
      }
  expect((await owner.get('/me')).status).toBe(200)
})
