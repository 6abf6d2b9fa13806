import { describe, expect, test } from 'vitest'
import { useBakery } from '../testing/cast.ts'
import { text } from '../text/index.ts'

const { world, people } = useBakery()
const t = text.nl

describe('who comes from a question of the interview', () => {
  const question = '/policies/interview/who-speaks'

  test.each<[string, Record<string, string>]>([
    ['values', { nl: 'eerlijk' }],
    ['contact', { name: 'Ine Peeters' }],
  ])('goes back to it when %s is kept', async (step, form) => {
    const owner = await world.as(people.owner)
    const page = await (await owner.get(`/settings/${step}?question=who-speaks`)).text()
    expect(page).toContain(`href="${question}"`)
    expect(page).toContain(t.steps.backToInterview)
    expect(page).toContain(`action="/settings/${step}?question=who-speaks"`)
    const reply = await owner.post(`/settings/${step}?question=who-speaks`, form)
    expect(reply.headers.get('location')).toBe(question)
  })

  test('goes back to it from a form that was refused', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/contact?question=who-speaks', { name: '' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`href="${question}"`)
  })

  test('adds a spokesperson, and goes back from the list', async () => {
    const owner = await world.as(people.owner)
    const list = await (await owner.get('/settings/spokespersons?question=who-speaks')).text()
    expect(list).toContain('/settings/spokespersons/new?question=who-speaks')
    const reply = await owner.post('/settings/spokespersons/new?question=who-speaks', {
      name: 'Bram Visser',
    })
    const back = reply.headers.get('location') ?? ''
    expect(back).toBe('/settings/spokespersons?question=who-speaks&done=added')
    expect(await (await owner.get(back)).text()).toContain(`href="${question}"`)
  })

  test.each(['//evil.test', 'a/../..', 'https:x', ''])('is led nowhere else (%j)', async (from) => {
    const owner = await world.as(people.owner)
    const path = `/settings/contact?question=${encodeURIComponent(from)}`
    expect(await (await owner.get(path)).text()).toContain('href="/settings"')
    const reply = await owner.post(path, { name: 'Tom Claes' })
    expect(reply.headers.get('location')).toBe('/settings?done=saved')
  })
})

test('the profile says where each thing is read', async () => {
  const owner = await world.as(people.owner)
  const overview = await (await owner.get('/settings')).text()
  for (const step of ['values', 'establishments', 'contact', 'spokespersons'] as const) {
    expect(overview).toContain(t[step].lands)
    expect(await (await owner.get(`/settings/${step}`)).text()).toContain(t[step].lands)
  }
})
