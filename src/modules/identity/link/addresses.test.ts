import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { linkIn, post } from '../testing/helpers.ts'

const world = useWorld()
const { given } = world

beforeAll(() => given.organisation())

const details = (person: { name: string }, email: string) => ({
  name: person.name,
  email,
  contract: 'permanent',
  language: 'nl',
})

test('a link that went to a wrong address opens nothing once the address was put right', async () => {
  const hr = await world.as(await given.person('Hilde Ruys', { roles: ['hr'] }))
  const person = await given.person('Sanne de Wit', { email: 'sane@korenaar.test' })
  await given.round(await given.published())
  const astray = (await post(world)).find(({ to }) => to === 'sane@korenaar.test')
  const stranger = await world.as()
  expect((await stranger.get(linkIn(astray))).status).toBe(200)
  await stranger.post(linkIn(astray))
  expect((await stranger.get('/me')).status).toBe(200)

  const changed = await hr.post(
    `/people/${person.id}/details`,
    details(person, 'sanne@korenaar.test'),
  )
  expect(changed.status).toBe(303)
  expect((await stranger.get('/me')).status).toBe(303)
  expect((await (await world.as()).get(linkIn(astray))).status).toBe(404)
  await stranger.post(linkIn(astray))
  expect((await stranger.get('/me')).status).toBe(303)

  const own = (await post(world)).find(({ to }) => to === 'sanne@korenaar.test')
  const sanne = await world.as()
  await sanne.post(linkIn(own))
  expect((await sanne.get('/me')).status).toBe(200)
})

test('another department takes nobody’s link away', async () => {
  const hr = await world.as(await given.person('Hugo Roos', { roles: ['hr'] }))
  const person = await given.person('Tom Claes')
  await given.round(await given.published({ material: true }))
  const mail = (await post(world)).find(({ to }) => to === person.email)
  const moved = { ...details(person, person.email ?? ''), department: 'Winkel' }
  expect((await hr.post(`/people/${person.id}/details`, moved)).status).toBe(303)
  expect((await (await world.as()).get(linkIn(mail))).status).toBe(200)
  expect(await post(world)).toEqual([])
})
