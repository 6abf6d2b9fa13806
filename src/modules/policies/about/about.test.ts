import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { languages } from '../../../platform/locale.ts'
import { policyInHand, sealOf } from '../source.ts'
import { keptAbout } from './about.ts'
import { forgetPerson } from './store.ts'

const world = useWorld()
const { given } = world
let ine: { id: string }
let marc: { id: string }
let author: Browser
let owner: Browser

const CLAUSE = '/policies/everyone/clauses/15-confidentiality'

beforeAll(async () => {
  await given.organisation()
  ine = await given.person('Ine Peeters', { roles: ['author'] })
  marc = await given.person('Marc Janssens', { roles: ['owner'] })
  author = await world.as(ine)
  owner = await world.as(marc)
  await author.post('/policies/everyone')
  await author.post('/policies/interview/purpose', { chosen: 'clarity' })
  await author.post('/policies/interview/logo', { chosen: 'on-request' })
  await author.post('/policies/interview/photos', { chosen: 'by-us' })
  await owner.post('/policies/interview/photos', { chosen: 'no-clients' })
  await author.post(`${CLAUSE}/kind`, { kind: 'guideline' })
})

test('who works on the policy reads what is kept of them, in any language', async () => {
  expect(await keptAbout(world.db, ine.id, 'nl')).toEqual([
    {
      what: 'Beleid',
      lines: [
        'Bij 2 vragen van het interview staat dat het antwoord van jou is.',
        'Bij één aangepast onderdeel staat dat jij het als laatste veranderde.',
        'Je laatste wijziging, zodat je die ongedaan kunt maken.',
      ],
    },
  ])
  expect(await keptAbout(world.db, marc.id, 'en')).toEqual([
    { what: 'Policy', lines: ['One question of the interview says that the answer is yours.'] },
  ])
  for (const language of languages)
    expect((await keptAbout(world.db, ine.id, language))[0]?.lines).toHaveLength(3)
})

test('of who never worked on it nothing is kept', async () => {
  const employee = await given.person('Tom Claes')
  expect(await keptAbout(world.db, employee.id, 'nl')).toEqual([])
})

test('who is let go leaves the policy as it was, and a colleague’s name where it stands', async () => {
  const draft = async () => sealOf(await policyInHand(world.db, 'everyone'))
  const before = await draft()
  const earlier = await author.get('/policies/everyone/clauses')
  expect(await earlier.text()).toContain('Ongedaan maken')
  await upkeep(world.db, (tx) => forgetPerson(tx, ine.id))
  expect(await keptAbout(world.db, ine.id, 'nl')).toEqual([])
  expect(await keptAbout(world.db, marc.id, 'nl')).toHaveLength(1)
  expect(await draft()).toBe(before)
  const list = await author.get('/policies/everyone/clauses')
  expect(await list.text()).not.toContain('Ongedaan maken')
})
