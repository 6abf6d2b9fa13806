import { describe, expect, test } from 'vitest'
import { upkeep } from '../../../platform/action.ts'
import { insertEstablishments } from '../index.ts'
import { MOST } from '../rules.ts'
import { useBakery } from '../testing/cast.ts'
import { text } from '../text/index.ts'

const { world, people, profile, lastEvent } = useBakery()

describe('establishments', () => {
  const gent = {
    name: 'Bakkerij Gent',
    region: 'be-flanders',
    headcount: '95',
    body: 'works-council',
    bodyName: 'de or',
  }

  test('are added and changed; a name is there once', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/establishments/new?first', gent)
    expect(reply.headers.get('location')).toBe('/settings/establishments?first&done=added')
    const made = (await profile()).establishments.find(({ name }) => name === gent.name)
    expect(made).toMatchObject({ country: 'BE', headcount: 95, bodyName: 'de or' })
    expect((await lastEvent())?.facts).toEqual({
      fields: ['establishments'],
      id: made?.id,
      how: 'added',
    })

    const twice = await owner.post('/settings/establishments/new', {
      ...gent,
      name: 'bakkerij gent',
    })
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain(text.nl.faults.nameTaken)

    await owner.post(`/settings/establishments/${made?.id}`, {
      ...gent,
      region: 'nl',
      headcount: '',
    })
    expect((await profile()).establishments).toContainEqual({
      ...made,
      country: 'NL',
      region: 'nl',
      headcount: null,
    })
  })

  test('stay while people belong to them', async () => {
    const owner = await world.as(people.owner)
    const place = await world.given.establishment('Winkel Brugge')
    const someone = await world.given.person('Tom Claes', { establishmentId: place.id })
    const kept = await owner.post(`/settings/establishments/${place.id}/removal`)
    expect(kept.status).toBe(422)
    expect(await kept.text()).toContain(text.nl.faults.inUse)

    await world.db.deleteFrom('people').where('id', '=', someone.id).execute()
    expect((await owner.post(`/settings/establishments/${place.id}/removal`)).status).toBe(303)
    expect((await owner.get(`/settings/establishments/${place.id}`)).status).toBe(404)
    expect((await owner.post(`/settings/establishments/${place.id}/removal`)).status).toBe(404)
    expect((await owner.get('/settings/establishments/elsewhere')).status).toBe(404)
  })

  test.each([
    ['no name', 'name', '', text.nl.faults.nameMissing],
    ['an endless name', 'name', 'B'.repeat(121), text.nl.faults.tooLong],
    ['no region', 'region', '', text.nl.faults.regionMissing],
    ['a guess in words', 'headcount', 'een stuk of tien', text.nl.faults.headcountInvalid],
    ['nothing about a body', 'body', '', text.nl.faults.bodyMissing],
    ['an endless body', 'bodyName', 'r'.repeat(121), text.nl.faults.tooLong],
  ])('with %s come back with the way out', async (_, field, typed, message) => {
    const owner = await world.as(people.owner)
    const form = { ...gent, name: 'Bakkerij Leuven', [field]: typed }
    const reply = await owner.post('/settings/establishments/new', form)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`<a href="#${field}">${message}</a>`)
    expect((await profile()).establishments.map(({ name }) => name)).not.toContain(form.name)
  })

  test('two people add the same one at once, and one of them hears so', async () => {
    const owner = await world.as(people.owner)
    const form = { ...gent, name: 'Bakkerij Utrecht' }
    const replies = await Promise.all(
      [1, 2, 3].map(() => owner.post('/settings/establishments/new', form)),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  })

  test('nobody oversees more than five hundred', async () => {
    const owner = await world.as(people.owner)
    const places = Array.from({ length: MOST.establishments }, (_, at) => ({
      name: `Kraam ${at}`,
      region: 'nl' as const,
      country: 'NL' as const,
    }))
    await upkeep(world.db, (tx) => insertEstablishments(tx, places, world.clock.now()))
    const reply = await owner.post('/settings/establishments/new', { ...gent, name: 'Nog een' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(text.nl.faults.tooMany)
  })
})

describe('many at once', () => {
  const at = (name: string) => ({ name, region: 'be-wallonia', country: 'BE' }) as const

  test('are made where they are not there, whatever their capitals', async () => {
    const there = await world.given.establishment('Bakkerij Luik')
    const write = (names: string[]) =>
      upkeep(world.db, (tx) => insertEstablishments(tx, names.map(at), world.clock.now()))
    const ids = await write(['Atelier Namur', 'BAKKERIJ LUIK', 'atelier namur'])
    expect([...ids.keys()].sort()).toEqual(['Atelier Namur', 'BAKKERIJ LUIK', 'atelier namur'])
    expect(ids.get('BAKKERIJ LUIK')).toBe(there.id)
    expect(ids.get('atelier namur')).toBe(ids.get('Atelier Namur'))
    expect(await write(['Atelier Namur'])).toEqual(
      new Map([['Atelier Namur', ids.get('Atelier Namur')]]),
    )
    expect(await write([])).toEqual(new Map())

    const { establishments } = await profile()
    expect(establishments).toContainEqual({
      id: ids.get('Atelier Namur'),
      name: 'Atelier Namur',
      country: 'BE',
      region: 'be-wallonia',
      headcount: null,
      body: 'none',
      bodyName: '',
    })
    expect(establishments.find(({ id }) => id === there.id)).toMatchObject({
      name: 'Bakkerij Luik',
      region: 'be-flanders',
    })
  })
})

describe('spokespersons', () => {
  test('are asked for at once on the tour, and when somebody adds one in the settings', async () => {
    const owner = await world.as(people.owner)
    const page = async (path: string) => (await owner.get(path)).text()
    const form = 'action="/settings/spokespersons/new?first"'
    expect(await page('/settings/spokespersons?first')).toContain(form)
    expect(await page('/settings/spokespersons')).not.toContain('action="/settings/spokespersons')
    const auditor = await world.as(people.auditor)
    expect(await (await auditor.get('/settings/spokespersons?first')).text()).not.toContain(form)
  })

  test('stand in the order that the owner gives them', async () => {
    const owner = await world.as(people.owner)
    for (const name of ['Ine', 'Jan', 'Zoë'])
      await owner.post('/settings/spokespersons/new', { name, topic: '', email: '', phone: '' })
    const [, , zoe] = (await profile()).spokespersons
    await owner.post(`/settings/spokespersons/${zoe?.id}/place`, { way: 'up' })
    await owner.post(`/settings/spokespersons/${zoe?.id}/place`, { way: 'up' })
    await owner.post(`/settings/spokespersons/${zoe?.id}/place`, { way: 'up' })
    expect((await profile()).spokespersons.map(({ name }) => name)).toEqual(['Zoë', 'Ine', 'Jan'])

    await owner.post(`/settings/spokespersons/${zoe?.id}`, {
      name: 'Zoë d’Hondt',
      topic: 'de pers',
    })
    const page = await (await owner.get('/settings/spokespersons')).text()
    expect(page).toContain('Zoë d’Hondt')
    expect(page).toContain('de pers')
    await owner.post(`/settings/spokespersons/${zoe?.id}/removal`)
    expect((await profile()).spokespersons.map(({ name }) => name)).toEqual(['Ine', 'Jan'])
  })

  test('need a name, and keep what was typed', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/spokespersons/new', { topic: 'voedselveiligheid' })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain(text.nl.faults.personMissing)
    expect(page).toContain('value="voedselveiligheid"')
  })

  test.each([
    ['an endless name', 'name', 'Z'.repeat(201), text.nl.faults.tooLong],
    ['an endless topic', 'topic', 'p'.repeat(121), text.nl.faults.tooLong],
    ['half an address', 'email', 'zoe@', text.nl.faults.emailInvalid],
    ['a number in words', 'phone', 'bel me', text.nl.faults.phoneInvalid],
  ])('with %s come back with the way out', async (_, field, typed, message) => {
    const owner = await world.as(people.owner)
    const form = { name: 'Bram Visser', [field]: typed }
    const reply = await owner.post('/settings/spokespersons/new', form)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`<a href="#${field}">${message}</a>`)
  })

  test('who stands on top already stays there, and who goes another way is told', async () => {
    const owner = await world.as(people.owner)
    const [ine] = (await profile()).spokespersons
    const place = `/settings/spokespersons/${ine?.id}/place`
    const before = await lastEvent()
    const reply = await owner.post(place, { way: 'up' })
    expect(reply.headers.get('location')).toBe('/settings/spokespersons?done=saved')
    const sideways = await owner.post(place, { way: 'aside' })
    expect(sideways.status).toBe(422)
    const page = await sideways.text()
    expect(page).toContain(`<li>${text.nl.faults.invalid}</li>`)
    expect(page).toContain('Ine')
    expect((await lastEvent())?.id).toBe(before?.id)
  })

  test('who is not there cannot be moved, changed or removed', async () => {
    const owner = await world.as(people.owner)
    for (const id of ['01a22d54-3b6e-78f3-bfc8-39cb8627fc17', 'elsewhere']) {
      const path = `/settings/spokespersons/${id}`
      const replies = [
        await owner.get(path),
        await owner.post(path, { name: 'Zoë' }),
        await owner.post(`${path}/place`, { way: 'up' }),
        await owner.post(`${path}/removal`),
      ]
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    }
  })

  test('are twenty at most', async () => {
    const owner = await world.as(people.owner)
    const { length } = (await profile()).spokespersons
    for (let at = length; at < MOST.spokespersons; at++)
      await owner.post('/settings/spokespersons/new', { name: `Nummer ${at}` })
    const reply = await owner.post('/settings/spokespersons/new', { name: 'Nog een' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(text.nl.faults.tooMany)
    expect((await profile()).spokespersons).toHaveLength(20)
  })
})

test('the history says what changed and nothing about people', async () => {
  const rows = await world.db.selectFrom('history').select(['name', 'facts']).execute()
  const told = JSON.stringify(rows)
  expect(rows.length).toBeGreaterThan(5)
  expect(told).not.toMatch(/Ine|Jan|Zoë|korenaar|pers"|\+32|eerlijk|Gent/i)
})
