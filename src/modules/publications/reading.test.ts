import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { text } from './text/index.ts'

const world = useWorld()
const { given } = world
const NOBODYS = '0198f000-0000-7000-8000-000000000000'
/** The first version, in Dutch and French and for those who work here; then one for the whole world, in Dutch. */
let older: { id: string }
let open: { id: string }
let employee: Browser
let stranger: Browser

beforeAll(async () => {
  await given.organisation()
  older = await given.published()
  world.clock.set('2026-11-23T10:00:00Z')
  const owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  const typed = { 'languages[]': ['nl'], openToAll: 'yes', material: 'no' }
  await owner.post('/publications/new/everyone', typed)
  open = await world.db
    .selectFrom('publications')
    .select('id')
    .where('superseded_at', 'is', null)
    .executeTakeFirstOrThrow()
  employee = await world.as(await given.person('Sanne de Wit'), 'mail-link')
  stranger = await world.as()
})

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

describe('a version', () => {
  test('that is older says since when, and leads to the newest', async () => {
    const html = await page(employee, `/publications/${older.id}`)
    expect(html).toContain(text.nl.reading.older('23 november 2026'))
    expect(html).toContain(`<a href="/policy/everyone">${text.nl.reading.current}</a>`)
    for (const path of ['/policy/everyone', `/publications/${open.id}`])
      expect(await page(employee, path)).not.toContain(text.nl.reading.current)
  })

  test('is read in the language that one asks for, or else in one that there is', async () => {
    const inFrench = await page(employee, `/publications/${older.id}?text=fr`)
    expect(inFrench).toContain('<div lang="fr">')
    expect(inFrench).toContain('<html lang="nl"')
    expect(inFrench).toContain(`<a href="/publications/${older.id}?text=nl" lang="nl"`)
    expect(inFrench).toMatch(/hreflang="nl">Lees het in het Nederlands<\/a>/)
    expect(inFrench).not.toContain('?text=fr" lang="fr"')
    const reader = await world.as(await given.person('Amélie Dubois', { language: 'fr' }))
    expect(await page(reader, `/publications/${older.id}`)).toContain('<div lang="fr">')
    for (const asked of ['', '?text=fr', '?text=xx'])
      expect(await page(reader, `/publications/${open.id}${asked}`)).toContain('<div lang="nl">')
  })

  test('that nobody made is not there', async () => {
    for (const path of [
      '/policy/verzonnen',
      '/policy/corporate',
      '/publications/verzonnen',
      `/publications/${NOBODYS}`,
      `/publications/${NOBODYS}/nl.pdf`,
      '/publications/verzonnen/nl.pdf',
      `/publications/${open.id}/fr.pdf`,
      `/publications/${older.id}/xx.pdf`,
    ])
      expect([path, (await employee.get(path)).status]).toEqual([path, 404])
  })
})

describe('a stranger', () => {
  test('reads the public version, on a page and on paper', async () => {
    for (const path of [
      '/policy/everyone',
      `/publications/${open.id}`,
      `/publications/${open.id}/nl.pdf`,
    ])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 200])
  })

  test('is asked to sign in for any other, also for one that is not there', async () => {
    for (const path of [
      '/policy/corporate',
      '/policy/verzonnen',
      `/publications/${older.id}`,
      `/publications/${older.id}/nl.pdf`,
    ])
      expect((await stranger.get(path)).headers.get('location')).toMatch('/sign-in')
  })
})

test('a PDF is shown under its own name, and no browser keeps one that is not everybody’s', async () => {
  const reply = await employee.get(`/publications/${older.id}/fr.pdf`)
  const { headers } = reply
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(headers.get('content-disposition')).toBe('inline; filename="everyone-1-fr.pdf"')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
})

test('the public version may be kept and found by anybody, on paper; its page only found', async () => {
  const reply = await stranger.get(`/publications/${open.id}/nl.pdf`)
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(reply.headers.get('x-robots-tag')).toBe('all')
  const sha256 = sha256Hex(new Uint8Array(await reply.arrayBuffer()))
  expect(reply.headers.get('etag')).toBe(`"${sha256}"`)
  const { headers } = await stranger.get('/policy/everyone')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-robots-tag')).toBe('all')
  const closed = await employee.get(`/publications/${older.id}`)
  expect(closed.headers.get('x-robots-tag')).toBe('noindex, nofollow')
})

test('the page names the hash of its text, and keeps the reader’s own frame round it', async () => {
  const html = await page(employee, '/policy/everyone')
  const [, sha256] = /<code class="hash">([0-9a-f]{64})</.exec(html) ?? []
  const frozen = await world.db
    .selectFrom('publication_texts')
    .select(['html', 'html_sha256'])
    .where('publication_id', '=', open.id)
    .executeTakeFirstOrThrow()
  expect(sha256).toBe(frozen.html_sha256)
  expect(html).toContain(frozen.html)
  expect(frozen.html).not.toContain('Sanne')
  expect(html).toContain('Sanne de Wit')
})
