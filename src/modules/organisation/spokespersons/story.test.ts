import { beforeAll, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { useBakery } from '../testing/cast.ts'
import { text } from '../text/index.ts'

const { world, people } = useBakery()

beforeAll(async () => {
  const owner = await world.as(people.owner)
  await owner.post('/settings/spokespersons/new', {
    name: 'Bram Visser',
    topic: 'brood en recepten',
    email: 'bram.visser@korenaar.test',
    phone: '+32 (0)9 555-01-42',
  })
})

test('everybody who works here sees to whom they can refer, and whom they can ask', async () => {
  const employee = await world.as(people.employee)
  for (const language of languages) {
    const reply = await employee.get(`/speakers?language=${language}`)
    expect(reply.status).toBe(200)
    const page = await reply.text()
    expect(page).toContain(text[language].speakers.title)
    expect(page).toContain('<b>Bram Visser</b>, brood en recepten')
    expect(page).toContain('href="mailto:bram.visser@korenaar.test"')
    expect(page).toContain('href="tel:+329555')
    expect(page).toContain('<b>Ine Peeters</b>')
    expect(page).not.toContain('/settings/spokespersons')
  }
})

test('a visitor signs in first', async () => {
  const visitor = await world.as()
  const reply = await visitor.get('/speakers')
  expect([reply.status, reply.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fspeakers'])
})

test('where nobody is named yet, it says whom to ask instead', async () => {
  const owner = await world.as(people.owner)
  const list = await (await owner.get('/settings/spokespersons')).text()
  const [, path] = /href="(\/settings\/spokespersons\/[0-9a-f-]{36})"/.exec(list) ?? []
  await owner.post(`${path}/removal`)
  const employee = await world.as(people.employee)
  const page = await (await employee.get('/speakers?language=nl')).text()
  expect(page).toContain(text.nl.speakers.nobody)
})
