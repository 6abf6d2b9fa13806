import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { upkeep } from '../../platform/action.ts'
import { command } from '../../platform/who.ts'
import { type ProfileField, profileChanged } from '../organisation/index.ts'
import { policiesFollows } from './follows.ts'
import { page, places, useAuthors } from './testing/stories.ts'

const house = useAuthors()
const { world, begin, kept } = house
const { given } = world

describe('the first time', () => {
  test('the empty page explains and begins; the interview starts with the first question', async () => {
    expect(await page(house.author, '/policies')).toContain('Over tien minuten wel')
    expect(places(await house.author.get('/policies/interview'))).toBe('/policies')

    const reply = await begin()
    expect(reply.status).toBe(303)
    expect(places(await house.author.get(places(reply) ?? ''))).toBe('/policies/interview/purpose')
    expect(await page(house.author, '/policies')).toContain('Interview: 0 van 29 vragen beantwoord')
  })

  test('two who begin at once have begun once', async () => {
    const replies = await Promise.all([begin(), house.owner.post('/policies/everyone')])
    expect(replies.map(places)).toEqual(['/policies/interview', '/policies/interview'])
    const rows = await world.db.selectFrom('policies').select('document').execute()
    expect(rows).toEqual([{ document: 'everyone' }])
  })
})

describe('who may not', () => {
  test('an employee finds nothing, a visitor is sent to sign in', async () => {
    await begin()
    const employee = await world.as(await given.person('Tom Claes'))
    for (const path of [
      '/policies',
      '/policies/everyone',
      '/policies/everyone/draft.pdf',
      '/policies/everyone/preview/1.svg',
      '/policies/interview',
      '/policies/interview/done',
      '/policies/interview/purpose',
    ])
      expect([path, (await employee.get(path)).status]).toEqual([path, 404])
    expect((await employee.post('/policies/corporate')).status).toBe(404)
    const reply = await employee.post('/policies/interview/purpose', { chosen: 'clarity' })
    expect(reply.status).toBe(404)
    expect(await kept('purpose')).toBeUndefined()

    const visitor = await world.as()
    expect(places(await visitor.get('/policies'))).toBe('/sign-in?to=%2Fpolicies')
  })

  test('an auditor reads everything and changes nothing', async () => {
    await begin()
    const auditor = await world.as(await given.person('Ada Peel', { roles: ['auditor'] }))
    expect(places(await auditor.get('/policies/interview'))).toBe('/policies/interview/done')
    for (const path of ['/policies', '/policies/everyone', '/policies/interview/done']) {
      const html = await page(auditor, path)
      expect(html).not.toMatch(/\/clauses|publications\/new|back=answers/)
    }
    expect((await auditor.get('/policies/interview/purpose')).status).toBe(404)
    expect((await auditor.post('/policies/everyone/look')).status).toBe(404)
  })

  test('what is no document or question is not found', async () => {
    expect((await house.author.get('/policies/secret')).status).toBe(404)
    expect((await house.author.get('/policies/interview/secret')).status).toBe(404)
    expect((await house.author.post('/policies/interview/secret')).status).toBe(404)
    expect((await house.author.get('/policies/everyone/preview/9.svg')).status).toBe(404)
  })
})

describe('a form that nobody could have filled in', () => {
  test('costs a stranger’s way in, and no sheet of paper', async () => {
    await begin()
    const { pdf } = world.services
    const orders = Object.keys(pdf) as (keyof typeof pdf)[]
    const set = orders.map((order) => vi.spyOn(pdf, order))
    const visitor = await world.as()
    for (const path of [
      '/policies/everyone',
      '/policies/everyone/look',
      '/policies/interview/purpose',
      '/policies/everyone/clauses',
      '/policies/everyone/clauses/own/preview',
      '/policies/everyone/clauses/15-confidentiality/preview',
    ]) {
      const reply = await visitor.post(path, { a: 'b', show: 'look', reset: 'nl' })
      expect([path, places(reply)]).toEqual([path, '/sign-in'])
    }
    expect(places(await visitor.get('/policies/everyone/draft.pdf'))).toMatch(/^\/sign-in/)
    expect(set.flatMap((order) => order.mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })

  test('is told on the overview, or is not there', async () => {
    await begin()
    const reply = await house.author.post('/policies/everyone/look', { changedAt: 'yesterday' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Kijk hieronder hoe het er nu voor staat')
    for (const path of ['/policies/secret', '/policies/secret/look', '/policies/corporate/look']) {
      const changedAt = world.clock.now().toISOString()
      expect([path, (await house.author.post(path, { changedAt })).status]).toEqual([path, 404])
    }
  })
})

describe('the draft', () => {
  beforeEach(begin)

  test('is read in each language, by block, with the way to every clause', async () => {
    const dutch = await page(house.owner, '/policies/everyone')
    expect(dutch).toContain('Zo gaan wij om met sociale media')
    expect(dutch).toContain('href="/policies/everyone/clauses/15-confidentiality"')
    expect(dutch).toContain('href="/publications/new/everyone"')
    expect(dutch.match(/class="policy-section"/g)).toHaveLength(9)
    expect(await page(house.owner, '/policies/everyone?text=fr')).toContain(
      '<article class="policy draft" lang="fr"',
    )
    for (const other of ['en', 'zz'])
      expect(await page(house.owner, `/policies/everyone?text=${other}`)).toContain(
        '<article class="policy draft" lang="nl"',
      )
    expect(await page(house.owner, '/policies/corporate')).toContain('Zo beheren wij onze accounts')
  })

  test('is a PDF of a draft', async () => {
    const reply = await house.owner.get('/policies/everyone/draft.pdf?text=fr')
    expect(reply.headers.get('content-type')).toBe('application/pdf')
    expect(reply.headers.get('content-disposition')).toContain('draft-everyone-fr.pdf')
    expect(Buffer.from(await reply.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/)
  })

  test('is a picture per page, of which no browser keeps a copy', async () => {
    const html = await page(house.author, '/policies/interview/purpose')
    const src = /src="(\/policies\/[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const reply = await house.author.get(src)
    expect(reply.headers.get('content-type')).toBe('image/svg+xml')
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    expect(await reply.text()).toMatch(/^<svg/)
  })

  test('that does not fit says which clauses to shorten', async () => {
    await upkeep(world.db, async (tx) => {
      const { id } = await tx.selectFrom('policies').select('id').executeTakeFirstOrThrow()
      const rows = Array.from({ length: 30 }, (_, at) => ({
        policy_id: id,
        clause: `own-00000000-0000-4000-8000-0000000000${10 + at}`,
        presence: 'added',
        block: 4,
        rank: 100 + at,
        texts: JSON.stringify({ nl: { title: `Eigen ${at}`, short: 'woord '.repeat(60) } }),
        changed_at: world.clock.now(),
      }))
      await tx.insertInto('clause_edits').values(rows).execute()
    })
    const html = await page(house.author, '/policies/everyone')
    expect(html).toContain('De tekst past niet')
    expect(html).toContain('62 woorden')
    expect(await page(house.author, '/policies')).toMatch(/\d bladzijden: te lang/)
  })
})

describe('around the draft', () => {
  beforeEach(begin)

  test('a change of the profile asks to look again, until somebody did', async () => {
    world.clock.pass(60_000)
    const change = (fields: ProfileField[]) =>
      upkeep(world.db, async (tx) => {
        const [markDrafts] = policiesFollows
        const now = world.clock.now()
        const moment = {
          ...world.house.ground,
          who: command,
          now,
          later: async () => {},
          tell: async () => {},
          also: async () => {},
        }
        await markDrafts?.follow(tx, profileChanged('1', { fields }), moment)
      })
    await change(['accent'])
    expect(await page(house.author, '/policies')).not.toContain('Jullie profiel is veranderd')
    await change(['contact'])
    const html = await page(house.author, '/policies')
    expect(html).toContain('Jullie profiel is veranderd')
    expect(html).toContain('href="/policies/everyone#50-contact-point"')

    const changedAt = /name="changedAt" value="([^"]+)"/.exec(html)?.[1] ?? ''
    world.clock.pass(60_000)
    await change(['spokespersons'])
    await house.author.post('/policies/everyone/look', { changedAt })
    expect(await page(house.author, '/policies')).toContain('Jullie profiel is veranderd')

    await house.author.post('/policies/everyone/look', {
      changedAt: world.clock.now().toISOString(),
    })
    expect(await page(house.author, '/policies')).not.toContain('Jullie profiel is veranderd')
  })
})

describe('a version in force', () => {
  const other = useWorld()

  test('the overview says which version is in force', async () => {
    await other.given.organisation()
    const owner = await other.as(await other.given.person('Ine Peeters', { roles: ['owner'] }))
    await other.given.published()
    expect(await page(owner, '/policies')).toContain('Versie 1 is gepubliceerd')
    expect(await page(owner, '/policies/everyone')).toContain('Versie 1 geldt tot')
  })
})
