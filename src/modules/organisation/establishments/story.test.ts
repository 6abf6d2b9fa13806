import { describe, expect, test } from 'vitest'
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

  test('two people add the same one at once, and one of them hears so', async () => {
    const owner = await world.as(people.owner)
    const form = { ...gent, name: 'Bakkerij Utrecht' }
    const replies = await Promise.all(
      [1, 2, 3].map(() => owner.post('/settings/establishments/new', form)),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  })
})

describe('spokespersons', () => {
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
})

test('the history says what changed and nothing about people', async () => {
  const rows = await world.db.selectFrom('history').select(['name', 'facts']).execute()
  const told = JSON.stringify(rows)
  expect(rows.length).toBeGreaterThan(5)
  expect(told).not.toMatch(/Ine|Jan|Zoë|korenaar|pers"|\+32|eerlijk|Gent/i)
})
