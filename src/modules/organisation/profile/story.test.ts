import { describe, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { steps } from '../steps.ts'
import { svgFile, useBakery } from '../testing/cast.ts'
import { text } from '../text/index.ts'

const { world, people, profile, lastEvent } = useBakery()

describe('the settings', () => {
  test('show every page in every language', async () => {
    const owner = await world.as(people.owner)
    for (const language of languages)
      for (const path of [
        '',
        ...steps.map((step) => `/${step}`),
        '/establishments/new',
        '/spokespersons/new',
      ]) {
        const reply = await owner.get(`/settings${path}?language=${language}`)
        expect([path, reply.status]).toEqual([path, 200])
        const page = await reply.text()
        expect(page).toContain(`lang="${language}"`)
        expect(page).not.toMatch(/undefined|\[object|NaN/)
      }
    await owner.get('/settings?language=nl')
  })

  test('are for owners; auditors look, others find nothing', async () => {
    const [auditor, author, employee, visitor] = [
      await world.as(people.auditor),
      await world.as(people.author),
      await world.as(people.employee),
      await world.as(),
    ]
    for (const path of ['/settings', ...steps.map((step) => `/settings/${step}`)]) {
      const page = await auditor.get(path)
      expect(page.status).toBe(200)
      expect(await page.text()).not.toContain('method="post" enctype')
      expect((await author.get(path)).status).toBe(404)
      expect((await employee.get(path)).status).toBe(404)
      const away = await visitor.get(`${path}?first`)
      expect(away.status).toBe(303)
      expect(away.headers.get('location')).toBe(
        `/sign-in?to=${encodeURIComponent(`${path}?first`)}`,
      )
    }
    expect((await auditor.get('/settings/establishments/new')).status).toBe(404)
  })

  test('are changed by owners only', async () => {
    const before = await profile()
    const establishment = await world.given.establishment('Depot Aalst')
    const posts: [string, Record<string, string | Blob>][] = [
      ['/settings/organisation', { name: 'Gekaapt', sector: 'care', 'languages[]': 'nl' }],
      ['/settings/look', { accent: '#ff0000' }],
      ['/settings/look', { logo: svgFile('<rect/>') }],
      ['/settings/look/logo/removal', {}],
      ['/settings/values', { nl: 'gekaapt' }],
      ['/settings/contact', { name: 'Gekaapt' }],
      ['/settings/establishments/new', { name: 'Gekaapt', region: 'nl', body: 'none' }],
      [`/settings/establishments/${establishment.id}`, { name: 'X', region: 'nl', body: 'none' }],
      [`/settings/establishments/${establishment.id}/removal`, {}],
      ['/settings/spokespersons/new', { name: 'Gekaapt' }],
    ]
    for (const who of [people.auditor, people.author, people.employee]) {
      const browser = await world.as(who)
      for (const [path, fields] of posts) {
        const { status } = await browser.post(path, fields)
        expect([path, status]).toEqual([path, 404])
      }
    }
    const { establishments, ...after } = await profile()
    expect(establishments.map(({ name }) => name)).toEqual(['Depot Aalst'])
    expect({ ...after, establishments: [] }).toEqual({ ...before, establishments: [] })
  })
})

describe('the organisation', () => {
  test('gets another name, sector and first language, and every page shows it at once', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/organisation', {
      name: 'Korenaar & zonen',
      sector: 'hospitality',
      'languages[]': ['nl', 'fr', 'de'],
      first: 'fr',
    })
    expect(reply.headers.get('location')).toBe('/settings?done=saved')
    const page = await (await owner.get('/settings?done=saved')).text()
    expect(page).toContain('Korenaar &amp; zonen')
    expect(page).toContain(text.nl.settings.saved)
    expect(await profile()).toMatchObject({ sector: 'hospitality', languages: ['fr', 'nl', 'de'] })
    expect(await lastEvent()).toMatchObject({
      name: 'organisation.profile-changed',
      thing_kind: 'organisation',
      thing_id: '1',
      actor_id: people.owner.id,
      facts: { fields: ['name', 'sector', 'languages'] },
    })
  })

  test('is spoken of by its short name, where it has one, and the page shows the sentence', async () => {
    const owner = await world.as(people.owner)
    const { name, sector, languages: chosen } = await profile()
    const form = { name, sector, 'languages[]': chosen, first: 'fr' }
    await owner.post('/settings/organisation', {
      ...form,
      'short-nl': 'De bakkerij',
      'short-fr': 'La boulangerie',
    })
    expect(await profile()).toMatchObject({
      shortNames: { nl: 'De bakkerij', fr: 'La boulangerie' },
    })
    expect((await lastEvent())?.facts).toEqual({ fields: ['shortNames'] })
    const page = await (await owner.get('/settings/organisation')).text()
    expect(page).toContain('value="De bakkerij"')
    expect(page).toContain('<q lang="nl">Jij bent het gezicht van de bakkerij.</q>')
    expect(page).toContain('<q lang="fr">Vous êtes le visage de la boulangerie.</q>')
    const before = await lastEvent()
    await owner.post('/settings/organisation', { ...form, 'short-nl': 'De bakkerij' })
    expect((await lastEvent())?.id).toBe(before?.id)
    const long = await owner.post('/settings/organisation', { ...form, 'short-nl': 'n'.repeat(41) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain(`<a href="#short-nl">${text.nl.faults.tooLong}</a>`)
    await owner.post('/settings/organisation', { ...form, 'short-nl': '', 'short-fr': '' })
    expect(await profile()).toMatchObject({ shortNames: {} })
  })

  test('saved as it was is fine, and no event', async () => {
    const owner = await world.as(people.owner)
    const before = await lastEvent()
    const { name, sector, languages: chosen } = await profile()
    const reply = await owner.post('/settings/organisation', {
      name,
      sector,
      'languages[]': chosen,
      first: 'fr',
    })
    expect(reply.status).toBe(303)
    expect((await lastEvent())?.id).toBe(before?.id)
  })

  test('keeps what was typed when something is missing', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/organisation', {
      name: '',
      sector: 'care',
      'languages[]': 'de',
    })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain(text.nl.faults.nameMissing)
    expect(page).toMatch(/<option value="care" selected/)
    expect(page).toMatch(/value="de" checked/)
  })

  test.each([
    ['an endless name', 'organisation', 'name', 'N'.repeat(121), text.nl.faults.tooLong],
    ['no such sector', 'organisation', 'sector', 'geen', text.nl.faults.sectorMissing],
    ['no language', 'organisation', 'languages', '', text.nl.faults.languageMissing],
    ['a sentence as a value', 'values', 'fr', 'long'.repeat(16), text.nl.faults.valueTooLong],
    ['seven values', 'values', 'nl', 'a\nb\nc\nd\ne\nf\ng', text.nl.faults.tooManyValues],
    ['no contact point', 'contact', 'name', '', text.nl.faults.contactMissing],
  ])('with %s comes back with the way out', async (_, step, field, typed, message) => {
    const owner = await world.as(people.owner)
    const form = { name: 'De Korenaar', sector: 'retail', 'languages[]': 'nl' }
    const wrong = field === 'languages' ? { 'languages[]': [] } : { [field]: typed }
    const reply = await owner.post(`/settings/${step}`, { ...form, ...wrong })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`<a href="#${field}">${message}</a>`)
  })

  test('leads a new owner on, step by step', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/values?first', { nl: 'eerlijk\ngul' })
    expect(reply.headers.get('location')).toBe('/settings/establishments?first')
    const page = await (await owner.get('/settings/contact?first')).text()
    expect(page).toContain('Stap 5 van 6')
    expect(page).toContain('action="/settings/contact?first"')
    expect(page).toContain('href="/settings/establishments?first"')
    expect(page).toContain('href="/settings/spokespersons?first"')
    expect(await (await owner.get('/settings/spokespersons?first')).text()).toContain(
      'href="/policies"',
    )
    // The values in French were not on the form, and stay.
    expect((await profile()).coreValues).toMatchObject({
      nl: ['eerlijk', 'gul'],
      fr: ['honnêtes', 'accueillants'],
    })
  })

  test('has a contact point that can be reached', async () => {
    const owner = await world.as(people.owner)
    const wrong = await owner.post('/settings/contact', {
      name: 'Ine',
      email: 'ine@',
      phone: 'bel me',
    })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain(text.nl.faults.emailInvalid)
    expect(page).toContain('value="bel me"')
    await owner.post('/settings/contact', { name: 'Het bestuur' })
    expect(await (await owner.get('/settings/contact')).text()).toContain(
      '<q lang="nl">Vraag het aan het bestuur.</q>',
    )
    await owner.post('/settings/contact', {
      name: 'Ine',
      email: 'ine@korenaar.test',
      phone: '+32 9 123 45 67',
    })
    expect(await profile()).toMatchObject({ contactName: 'Ine', contactPhone: '+32 9 123 45 67' })
  })
})
