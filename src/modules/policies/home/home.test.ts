import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { type Role, visitor, type Who } from '../../../platform/who.ts'
import { markProfileChanged } from '../store.ts'
import { life, waits } from './home.ts'

const someone = (role: Role): Who => ({ ...visitor, kind: 'person', roles: new Set([role]) })

describe('from the first question to the review', () => {
  const world = useWorld()
  const { given } = world
  let author: Browser
  const waiting = async (role: Role) => waits?.(world.services, someone(role), 'nl')
  const line = async () => (await life?.(world.services, 'nl')) ?? []

  beforeAll(async () => {
    await given.organisation()
    author = await world.as(await given.person('Ine Peeters', { roles: ['author'] }))
  })

  test('at the start the interview waits for who writes, and for nobody else', async () => {
    const interview = {
      title: 'Het interview afmaken',
      text: 'Nog 29 vragen',
      href: '/policies/interview',
      rank: 30,
    }
    expect(await waiting('author')).toEqual([interview])
    expect(await waiting('owner')).toEqual([interview])
    for (const role of ['auditor', 'hr', 'communications'] as const)
      expect([role, await waiting(role)]).toEqual([role, []])
    expect(await line()).toEqual([
      {
        label: 'Geschreven',
        done: false,
        rank: 10,
        figure: '0 van 29 vragen',
        href: '/policies',
        lead: expect.stringContaining('Over tien minuten heb je een eerste concept'),
      },
      { label: 'Herzien', done: false, rank: 40, figure: 'nog niet' },
    ])
  })

  test('an answer is one question less; a changed profile asks to look first', async () => {
    await author.post('/policies/everyone')
    await author.post('/policies/interview/review', { chosen: '6' })
    await author.post('/policies/interview/purpose', { unknown: '1' })
    await upkeep(world.db, (tx) => markProfileChanged(tx, world.clock.now()))
    expect(await waiting('author')).toEqual([
      {
        title: 'Het concept nakijken',
        text: 'Het profiel van de organisatie is gewijzigd',
        href: '/policies',
        rank: 20,
      },
      expect.objectContaining({ text: 'Nog 28 vragen' }),
    ])
    expect((await line())[0]).toMatchObject({
      done: false,
      figure: '1 van 29 vragen',
      lead: 'Er ligt een concept. Kijk het na en publiceer het.',
    })

    await author.post('/policies/everyone/look', { changedAt: world.clock.now().toISOString() })
    expect((await waiting('author'))?.map(({ rank }) => rank)).toEqual([30])
  })

  test('once published it is written, the open questions wait no more, and the review has its day', async () => {
    world.clock.set('2026-08-31T10:00:00Z')
    await given.published()
    expect(await waiting('author')).toEqual([])
    const [written, reviewed] = await line()
    expect(written).toMatchObject({ done: true })
    expect(reviewed).toMatchObject({ done: false, figure: '28 februari 2027' })

    world.clock.set('2026-12-01T10:00:00Z')
    await given.published()
    expect((await line())[1]).toMatchObject({ figure: '1 juni 2027' })
  })

  test('the document for the accounts has no say in it', async () => {
    await author.post('/policies/corporate')
    const before = await line()
    await given.published({ document: 'corporate' })
    expect(await line()).toEqual(before)
  })
})
