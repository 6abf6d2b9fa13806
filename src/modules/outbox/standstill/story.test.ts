import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { inLines } from '../../../platform/finding.ts'
import { languages, longTime } from '../../../platform/locale.ts'
import { noteTrouble } from '../../../platform/mail/trouble-store.ts'
import type { Trouble } from '../../../platform/mail/verdict.ts'
import { post } from '../../identity/testing/helpers.ts'
import { checkOutbox } from './doctor.ts'
import { text } from './text.ts'

const world = useWorld({ settings: { smtpUrl: 'smtp://mail.korenaar.test' } })
const { given } = world
let owner: Browser
let restoreId: string

const html = async (path: string) => (await owner.get(path)).text()
const statesOf = async () => {
  const rows = await world.db.selectFrom('mails').select('state').orderBy('created_at').execute()
  return rows.map(({ state }) => state)
}
const told = async () => inLines(await checkOutbox(world.db)).join('\n')

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  await given.round(await given.published())
})

/** The mails of a round, in a backup that was put back a minute ago. */
beforeEach(async () => {
  for (const table of ['restores', 'mail_trouble'] as const)
    await world.db.deleteFrom(table).execute()
  const now = world.clock.now()
  await world.db
    .updateTable('mails')
    .set({ state: 'waiting', created_at: now, due_at: now, attempts: 0 })
    .execute()
  const [{ id }] = (await world.db
    .insertInto('restores')
    .values({ backup_made_at: new Date('2026-11-02T07:00:00Z'), restored_at: world.clock.now() })
    .returning('id')
    .execute()) as [{ id: string }]
  restoreId = id
  world.clock.pass(MINUTE)
})

describe('after a restore', () => {
  test.each(languages)('an owner is told why mail waits, in %s', async (language) => {
    await owner.get(`/outbox?language=${language}`)
    const t = text[language].held
    const moment = longTime(new Date('2026-11-02T07:00:00Z'), language)
    const page = await html('/outbox')
    for (const said of [t.title, moment, t.dropOld, t.sendAll]) expect(page).toContain(said)
    expect(await html('/overview')).toContain(moment)
    await owner.get('/outbox?language=nl')
  })

  test('an owner for whom nothing waits is not asked to weigh what went out', async () => {
    await world.db.updateTable('mails').set({ state: 'sent' }).execute()
    const page = await html('/outbox')
    const { nothing, go, dropOld } = text.nl.held
    expect(page).toContain(nothing(longTime(new Date('2026-11-02T07:00:00Z'), 'nl')))
    expect(page).toContain(go)
    expect(page).not.toContain(dropOld)
  })

  test('the doctor says it as well', async () => {
    expect(await told()).toMatch(
      /^! A backup of 2026-11-02T07.*put back; one mail of before waits\./,
    )
  })

  test('the owner sends everything, and the history says so', async () => {
    await owner.post(`/outbox/restores/${restoreId}/release`, { which: 'all' })
    await post(world)
    expect(new Set(await statesOf())).toEqual(new Set(['sent']))
    const told = await world.db
      .selectFrom('history')
      .select('facts')
      .where('name', '=', 'outbox.mails-released')
      .where('thing_id', '=', restoreId)
      .execute()
    expect(told).toEqual([{ facts: { which: 'all' } }])

    const again = await owner.post(`/outbox/restores/${restoreId}/release`, { which: 'new' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain(text.nl.notHeld)
  })

  test('or drops what went out already, and what is new goes', async () => {
    await given.person('Nieuwe Nel')
    await given.round(await given.published())
    expect(await post(world)).toEqual([])
    const reply = await owner.post(`/outbox/restores/${restoreId}/release`, { which: 'new' })
    expect(reply.headers.get('location')).toBe('/outbox?released')
    const sent = await post(world)
    expect(sent.length).toBeGreaterThan(0)
    const states = await statesOf()
    expect(states[0]).toBe('dropped')
    expect(new Set(states)).toEqual(new Set(['dropped', 'sent']))
    expect(await html('/outbox?released')).toContain(text.nl.released)
    expect(await told()).toBe('')
  })

  test('nobody else lets them go, and no other restore is taken for it', async () => {
    const hr = await world.as(await given.person('Hilde Ruys', { roles: ['hr'] }))
    const path = `/outbox/restores/${restoreId}/release`
    expect((await hr.post(path, { which: 'all' })).status).toBe(404)
    const stranger = await (await world.as()).post(path, { which: 'all' })
    expect(stranger.headers.get('location')).toMatch('/sign-in')
    for (const which of ['', 'old']) expect((await owner.post(path, { which })).status).toBe(409)
    const other = path.replace(restoreId, '0198f000-0000-7000-8000-000000000000')
    expect((await owner.post(other, { which: 'all' })).status).toBe(409)
    expect((await owner.post('/outbox/restores/x/release', { which: 'all' })).status).toBe(404)
    expect(await post(world)).toEqual([])
  })
})

describe('while nothing goes out', () => {
  const troubles: Trouble[] = [
    'sender',
    'sign-in',
    'no-encryption',
    'certificate',
    'refusals',
    'silence',
  ]
  test.each(troubles)('an owner and the doctor are told what it is: %s', async (what) => {
    const since = world.clock.now()
    await noteTrouble(world.db, { what, fault: '550', since, tryAt: since })
    for (const language of languages) {
      await owner.get(`/outbox?language=${language}`)
      const t = text[language].trouble
      const page = await html('/outbox')
      for (const said of [t.title, t.what[what]('550'), t.since(longTime(since, language))])
        expect(page).toContain(said)
    }
    await owner.get('/outbox?language=nl')
    expect(await html('/overview')).toContain('E-mails weer laten vertrekken')
    expect(await told()).toMatch(new RegExp(`✗ No mail goes out since .*${what}, 550`))
  })
})
