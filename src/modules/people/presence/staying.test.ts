import { describe, expect, test } from 'vitest'
import { DAY } from '../../../platform/calendar.ts'
import { command, type Role } from '../../../platform/who.ts'
import { importPeople } from '../index.ts'
import { changePerson, comeBack, leave } from '../person/actions.ts'
import { daysWorld } from './testing/days.ts'

/** Who comes back after an end date, and which owner never goes by one. */
const { world, self, night, by, someone, rowNow, openAskedOf, hasGone, file, WITH_DATE, rowOf } =
  daysWorld()
const { given } = world

describe('coming back', () => {
  const NO_DATE = 'naam;nummer;mail'

  test('takes the date away that has passed, and the night does not take them again', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    const browser = await world.as(self.owner)
    const reply = await browser.post(`/people/${mees.id}/return`)
    const page = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(page).toContain('Weer in dienst. De einddatum was voorbij en is weggehaald.')
    world.clock.pass(DAY)
    await night()
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: null })
    expect(await openAskedOf(mees.id)).toBe(1)
  })

  test('is for a person to say: another date alone brings nobody back', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    const browser = await world.as(self.owner)
    const { id, ...typed } = mees
    const details = { ...typed, contract: 'permanent', endsOn: '2027-06-30' }
    const reply = await browser.post(`/people/${id}/details`, details)
    expect((await rowNow(id)).left_at).not.toBeNull()
    const page = await (await browser.get(reply.headers.get('location') ?? '')).text()
    expect(page).toContain('blijft uit dienst tot je “Weer in dienst” kiest')
    await world.services.perform(comeBack, by('owner'), { id })
    expect(await rowNow(id)).toMatchObject({ left_at: null, ends_on: '2027-06-30' })
  })

  test('by a file that says another date, and not by one that says nothing of dates', async () => {
    const mees = await someone('2026-11-30')
    world.clock.pass(DAY)
    await night()
    expect(await file(NO_DATE, rowOf(mees))).toMatchObject({ counts: { unchanged: 1 } })
    expect((await rowNow(mees.id)).left_at).not.toBeNull()
    expect(await file(WITH_DATE, rowOf(mees, '30-06-2027'))).toMatchObject({
      counts: { changed: 1, ended: 0 },
    })
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: '2027-06-30' })
  })

  test('by any file of whom somebody marked as left, without the date of that', async () => {
    const mees = await someone()
    await world.services.perform(leave, by('owner'), { id: mees.id })
    world.clock.pass(5 * DAY)
    await file(NO_DATE, rowOf(mees))
    await night()
    expect(await rowNow(mees.id)).toMatchObject({ left_at: null, ends_on: null })
  })
})

describe('an owner', () => {
  const typed = {
    name: 'Ine Peeters',
    number: '1',
    language: 'nl',
    email: 'ine.peeters@korenaar.test',
  }
  const setOwner = (roles: Role[], endsOn: string | null) =>
    world.services.perform(changePerson, by(...roles), { ...typed, id: self.owner.id, endsOn })

  test('who is the last is never let go by a date, and is told on the own page', async () => {
    expect(await setOwner(['owner'], '2026-12-01')).toMatchObject({ ok: true })
    world.clock.pass(5 * DAY)
    await night()
    expect((await rowNow(self.owner.id)).left_at).toBeNull()
    const page = await (await (await world.as(self.owner)).get('/overview')).text()
    expect(page).toContain('De einddatum van Ine Peeters is voorbij')

    const bea = await given.person('Bea Baas', { roles: ['owner'], number: '2' })
    expect((await (await world.as(self.owner)).get('/overview')).status).toBe(303)
    expect(await world.services.perform(leave, command, { id: bea.id })).toMatchObject({
      refused: 'lastOwner',
    })
    await night()
    expect((await rowNow(self.owner.id)).left_at).not.toBeNull()
    await world.services.perform(comeBack, command, { id: self.owner.id })
    await world.services.perform(leave, command, { id: bea.id })
  })

  test('who is the last gets no date that has passed, and keeps what was typed', async () => {
    expect(await setOwner(['owner'], '2026-11-01')).toMatchObject({ refused: 'lastOwner' })
    const browser = await world.as(self.owner)
    const reply = await browser.post(`/people/${self.owner.id}/details`, {
      ...typed,
      contract: 'permanent',
      endsOn: '2026-11-01',
    })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('#endsOn')
    expect(page).toContain('value="2026-11-01"')
  })

  test('who is not the last is let go by a file that an owner brings, as it said before', async () => {
    const bea = await given.person('Bea Twee', { roles: ['owner'], number: '3' })
    const row = 'naam;nummer;uit dienst\nBea Twee;3;29-11-2026\n'
    expect(
      await importPeople(world.services, Buffer.from(row), { file: 'a.csv', who: by('owner') }),
    ).toMatchObject({ imported: true, counts: { changed: 1, ended: 1 } })
    await hasGone(bea.id)
    const own = `naam;nummer;uit dienst\nIne Peeters;1;29-11-2026\n`
    const last = { file: 'b.csv', who: by('owner'), dryRun: true }
    expect(await importPeople(world.services, Buffer.from(own), last)).toMatchObject({
      counts: { changed: 1, ended: 0 },
    })
  })

  test('is sent away by owners only, in a form or a file', async () => {
    expect(await setOwner(['hr'], '2027-01-31')).toMatchObject({ refused: 'ownerEnds' })
    const report = await importPeople(
      world.services,
      Buffer.from('naam;nummer;uit dienst\nIne Peeters;1;31-01-2027\n'),
      { file: 'mensen.csv', who: by('hr'), language: 'nl' },
    )
    expect(report.imported).toBe(false)
    expect(report.faults[0]?.sentence).toContain(
      'Alleen een eigenaar geeft een eigenaar een einddatum',
    )
    expect((await rowNow(self.owner.id)).ends_on).toBeNull()
  })
})
