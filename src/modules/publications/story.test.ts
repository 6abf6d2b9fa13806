import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { sha256Hex } from '../../platform/secrets.ts'
import { text } from './text/index.ts'

const world = useWorld()
const { given } = world
let owner: Awaited<ReturnType<typeof world.as>>
let employee: Awaited<ReturnType<typeof world.as>>

beforeAll(async () => {
  await given.organisation()
  await given.published()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  employee = await world.as(await given.person('Sanne de Wit'), 'mail-link')
})

const current = () =>
  world.db
    .selectFrom('publications')
    .innerJoin('publication_texts as t', 't.publication_id', 'publications.id')
    .selectAll()
    .where('superseded_at', 'is', null)
    .where('language', '=', 'nl')
    .executeTakeFirstOrThrow()

test('what is published is frozen: page and PDF keep their bytes and their hashes', async () => {
  const text = await current()
  expect(sha256Hex(text.html)).toBe(text.html_sha256)
  expect(sha256Hex(text.pdf)).toBe(text.pdf_sha256)
  const first = await employee.get(`/publications/${text.id}/nl.pdf`)
  await owner.post('/settings/contact', { name: 'Iemand Anders', email: 'anders@korenaar.test' })
  const later = await employee.get(`/publications/${text.id}/nl.pdf`)
  const [a, b] = [await first.arrayBuffer(), await later.arrayBuffer()]
  expect(sha256Hex(new Uint8Array(a))).toBe(text.pdf_sha256)
  expect(sha256Hex(new Uint8Array(b))).toBe(text.pdf_sha256)
  const page = await (await employee.get('/policy/everyone')).text()
  expect(page).toContain(text.html)
  expect(page).toContain(text.html_sha256)
})

test('a new version takes the place of the older one; both stay readable', async () => {
  const older = await current()
  const form = { 'languages[]': ['nl', 'fr'], material: 'yes', summary_nl: 'Alles is korter.' }
  expect((await owner.post('/publications/new/everyone', form)).status).toBe(303)
  const newer = await current()
  expect(newer.number).toBe(older.number + 1)
  const page = await (await employee.get(`/publications/${older.id}`)).text()
  expect(page).toContain('Dit is een oudere versie')
  expect(page).toContain(older.html)
  expect((await employee.get(`/publications/${newer.id}`)).status).toBe(200)
})

test('of two who publish the same at once one does, and the other reads that nothing changed since', async () => {
  await given.draftChanged()
  const form = { 'languages[]': ['nl'] }
  const replies = await Promise.all(
    [1, 2].map(() => owner.post('/publications/new/everyone', form)),
  )
  expect(replies.map((reply) => reply.status).sort()).toEqual([303, 422])
  const late = replies.find((reply) => reply.status === 422)
  expect(await late?.text()).toContain(text.nl.refused.nothingChanged)
  const rows = await world.db
    .selectFrom('publications')
    .select(['number', 'superseded_at'])
    .execute()
  expect(rows.filter((row) => row.superseded_at === null)).toHaveLength(1)
  expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length)
})

describe('who may read', () => {
  test('a visitor signs in first, unless there is a public version', async () => {
    const visitor = await world.as()
    const { id } = await current()
    for (const path of ['/policy/everyone', `/publications/${id}`, `/publications/${id}/nl.pdf`]) {
      const reply = await visitor.get(path)
      expect(reply.status).toBe(303)
      expect(reply.headers.get('location')).toContain('/sign-in')
    }
    const open = { 'languages[]': ['nl'], openToAll: 'yes', material: 'no' }
    expect((await owner.post('/publications/new/everyone', open)).status).toBe(303)
    expect((await visitor.get('/policy/everyone')).status).toBe(200)
    expect((await visitor.get(`/publications/${(await current()).id}/nl.pdf`)).status).toBe(200)
  })

  test('an employee reads, and does not find the list or the form to publish', async () => {
    for (const path of ['/publications', '/publications/new/everyone'])
      expect((await employee.get(path)).status).toBe(404)
    const tried = await employee.post('/publications/new/everyone', { 'languages[]': ['nl'] })
    expect(tried.status).toBe(404)
  })
})

test('without a language nothing is published, and what was typed stays', async () => {
  const before = await current()
  const reply = await owner.post('/publications/new/everyone', {
    summary_nl: 'Nieuwe contactpersoon',
  })
  expect(reply.status).toBe(422)
  const page = await reply.text()
  expect(page).toContain('Kies minstens één taal')
  expect(page).toContain('Nieuwe contactpersoon')
  expect((await current()).id).toBe(before.id)
})

test('what somebody changed meanwhile is looked at before it is published', async () => {
  const path = '/publications/new/everyone/check?languages[]=nl'
  const page = await (await owner.get(path)).text()
  const [, seen = ''] = /name="seen" value="([0-9a-f]{64})"/.exec(page) ?? []
  await owner.post('/settings/contact', { name: 'Nog Iemand Anders', email: 'nog@korenaar.test' })
  const stale = await owner.post('/publications/new/everyone', { 'languages[]': ['nl'], seen })
  expect(stale.status).toBe(422)
  const again = await stale.text()
  expect(again).toContain('Intussen heeft iemand de tekst gewijzigd')
  const [, fresh = ''] = /name="seen" value="([0-9a-f]{64})"/.exec(again) ?? []
  const reply = await owner.post('/publications/new/everyone', {
    'languages[]': ['nl', 'fr'],
    seen: fresh,
  })
  expect(reply.status).toBe(303)
})

test('a clause of one’s own is published only in languages in which it has words', async () => {
  const { id } = await world.db.selectFrom('policies').select('id').executeTakeFirstOrThrow()
  const clause = 'own-00000000-0000-4000-8000-000000000001'
  const edit = {
    policy_id: id,
    clause,
    presence: 'added',
    block: 5,
    texts: JSON.stringify({ nl: { title: 'Bak er wat van', short: 'Deel gerust een recept.' } }),
    changed_at: world.clock.now(),
  }
  await world.db.insertInto('clause_edits').values(edit).execute()
  const reply = await owner.post('/publications/new/everyone', { 'languages[]': ['nl', 'fr'] })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('nog geen tekst in elke taal')
  const dutch = await owner.post('/publications/new/everyone', { 'languages[]': ['nl'] })
  expect(dutch.status).toBe(303)
  await world.db.deleteFrom('clause_edits').where('clause', '=', clause).execute()
})

test('a text that does not fit on two sides of A4 is not published', async () => {
  const { id } = await world.db.selectFrom('policies').select('id').executeTakeFirstOrThrow()
  const short = 'Dit is een lange zin die steeds maar verder gaat en niet op wil houden. '.repeat(8)
  await world.db
    .insertInto('clause_edits')
    .values(
      Array.from({ length: 60 }, (_, at) => ({
        policy_id: id,
        clause: `own-00000000-0000-4000-8000-0000000000${at + 10}`,
        presence: 'added',
        block: 5,
        texts: JSON.stringify({ nl: { title: `Eigen ${at}`, short } }),
        changed_at: world.clock.now(),
      })),
    )
    .execute()
  const before = await current()
  const reply = await owner.post('/publications/new/everyone', { 'languages[]': ['nl'] })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain('past niet op twee bladzijden')
  expect((await current()).id).toBe(before.id)
})

test.each(['nl', 'fr', 'en', 'de'])('the pages speak %s', async (language) => {
  const publish = '/publications/new/everyone'
  const check = `${publish}/check?languages[]=nl&`
  for (const path of ['/publications?', `${publish}?`, check, '/policy/everyone?']) {
    const reply = await owner.get(`${path}language=${language}`)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain(`<html lang="${language}"`)
  }
})
