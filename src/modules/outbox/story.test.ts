import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { DAY } from '../../platform/calendar.ts'
import { languages } from '../../platform/locale.ts'
import { roles } from '../../platform/who.ts'
import { text } from './text.ts'

const NOBODYS = '0198f000-0000-7000-8000-000000000000'

type World = ReturnType<typeof useWorld>

/** An organisation of which everybody was asked to sign, and its owner at the outbox. */
async function askedToSign({ given, as }: World, ...names: string[]) {
  await given.organisation()
  const ine = await given.person('Ine Peeters', { roles: ['owner'] })
  const people = await Promise.all(names.map((name) => given.person(name)))
  await given.round(await given.published())
  return { ine, owner: await as(ine), people }
}

const mailTo = ({ db }: World, person: { id: string }) =>
  db
    .selectFrom('mails')
    .selectAll()
    .where('person_id', '=', person.id)
    .orderBy('id')
    .executeTakeFirstOrThrow()

const becomes = ({ db }: World, mail: { id: string }, state: string, attempts = 0) =>
  db.updateTable('mails').set({ state, attempts }).where('id', '=', mail.id).execute()

const pageOf = async (reply: Response) => ({ status: reply.status, html: await reply.text() })
const namesOn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>([^<]*)</g)].map(([, name]) => name)

describe('without a mail server', () => {
  const world = useWorld()
  let owner: Browser
  let people: Awaited<ReturnType<typeof askedToSign>>['people']

  beforeAll(async () => {
    const house = await askedToSign(
      world,
      'Fatima Aziz',
      'Tom Claes',
      'Sanne de Wit',
      'Noor Bakker',
    )
    owner = house.owner
    people = house.people
  })
  const personAt = (at: number) => people[at] as (typeof people)[number]

  test('an owner sees to whom Leidraad writes, what, and how it stands', async () => {
    const { html } = await pageOf(await owner.get('/outbox'))
    expect(namesOn(html)).toEqual(
      expect.arrayContaining(['Ine Peeters', 'Fatima Aziz', 'Tom Claes']),
    )
    expect(html).toContain(text.nl.noServer)
    expect(html).toContain('20 november 2026')
    expect(html).not.toContain(text.nl.older)
  })

  test.each(languages)(
    'the kinds and the states of mails have their names in %s',
    async (language) => {
      const { html } = await pageOf(await owner.get(`/outbox?language=${language}`))
      expect(html).toContain(`<html lang="${language}"`)
      const letter = {
        nl: 'Wat er op iemand wacht',
        fr: 'Ce qu’il reste à faire',
        en: 'What is waiting for somebody',
        de: 'Was zu erledigen ist',
      }
      expect(html).toContain(`>${letter[language]}<`)
      expect(html).toContain(`>${text[language].states.waiting}</span>`)
      await owner.get('/outbox?language=nl')
    },
  )

  test('of each state that there is, the mails stand apart; those no longer needed are not shown', async () => {
    const [sent, failed, dropped] = await Promise.all(
      [0, 1, 2].map((at) => mailTo(world, personAt(at))),
    )
    await becomes(world, sent as { id: string }, 'sent')
    await becomes(world, failed as { id: string }, 'failed')
    await becomes(world, dropped as { id: string }, 'dropped')

    const all = await pageOf(await owner.get('/outbox'))
    expect(namesOn(all.html).toSorted()).toEqual([
      'Fatima Aziz',
      'Ine Peeters',
      'Noor Bakker',
      'Tom Claes',
    ])
    expect(all.html).toContain(`<a href="/outbox?state=waiting">${text.nl.states.waiting} (2)</a>`)
    expect(all.html).not.toContain('state=sending')
    expect(all.html).not.toContain('state=dropped')
    const one = await pageOf(await owner.get('/outbox?state=failed'))
    expect(namesOn(one.html)).toEqual(['Tom Claes'])
    expect(one.html).toContain('<a href="/outbox?state=failed" aria-current="page">')
    for (const state of ['dropped', 'verzonnen', ''])
      expect(namesOn((await pageOf(await owner.get(`/outbox?state=${state}`))).html)).toHaveLength(
        4,
      )
    const none = await pageOf(await owner.get('/outbox?state=sending'))
    expect(none.html).toContain(text.nl.empty)
  })

  test('a mail that is read is written for that reading, and its link says that it was handed over', async () => {
    const noor = personAt(3)
    const mail = await mailTo(world, noor)
    const { status, html } = await pageOf(await owner.post(`/outbox/${mail.id}/reading`))
    expect(status).toBe(200)
    expect(html).toContain('Noor Bakker &lt;noor.bakker@korenaar.test&gt;')
    expect(html).toContain(text.nl.handing('…').split('…')[1] ?? '')
    const [, path = ''] = /href="http:\/\/leidraad\.test(\/link\/[\w-]+)"/.exec(html) ?? []

    const told = await world.db
      .selectFrom('history')
      .select(['thing_id', 'facts'])
      .where('name', '=', 'outbox.mail-read')
      .execute()
    expect(told).toEqual([
      { thing_id: mail.id, facts: { kind: 'tasks.letter', personId: noor.id } },
    ])
    const phone = await world.as()
    expect((await phone.post(path)).status).toBe(303)
    const session = await world.db
      .selectFrom('sessions')
      .select('identified_by')
      .where('person_id', '=', noor.id)
      .executeTakeFirstOrThrow()
    expect(session.identified_by).toBe('handed-link')
  })

  test('a mail about what was signed meanwhile is not written, and the owner hears why', async () => {
    const late = await world.given.person('Lien Maes')
    await world.given.round(await world.given.published())
    const mail = await mailTo(world, late)
    await world.given.signature(late)
    const { status, html } = await pageOf(await owner.post(`/outbox/${mail.id}/reading`))
    expect(status).toBe(409)
    expect(html).toContain(text.nl.refused.notNeeded)
    expect(html).toContain('<a class="back" href="/outbox">')
    const told = await world.db
      .selectFrom('history')
      .select('thing_id')
      .where('name', '=', 'outbox.mail-read')
      .execute()
    expect(told.map(({ thing_id }) => thing_id)).not.toContain(mail.id)
  })

  test('what was sent, and what nobody made, cannot be read', async () => {
    const sent = await mailTo(world, personAt(0))
    for (const id of [sent.id, NOBODYS, 'verzonnen'])
      expect((await owner.post(`/outbox/${id}/reading`)).status).toBe(404)
  })

  test('a mail that failed is tried again from the beginning', async () => {
    const mail = await mailTo(world, personAt(1))
    await becomes(world, mail, 'failed', 8)
    const reply = await owner.post(`/outbox/${mail.id}/retry`)
    expect(reply.headers.get('location')).toBe('/outbox?done')
    expect((await pageOf(await owner.get('/outbox?done'))).html).toContain(text.nl.retried)
    expect(await mailTo(world, personAt(1))).toMatchObject({ state: 'waiting', attempts: 0 })

    const again = await pageOf(await owner.post(`/outbox/${mail.id}/retry`))
    expect(again.status).toBe(409)
    expect(again.html).toContain(text.nl.refused.notFailed)
    for (const id of [(await mailTo(world, personAt(0))).id, NOBODYS, 'verzonnen'])
      expect((await owner.post(`/outbox/${id}/retry`)).status).toBe(404)
  })

  test('two owners who try a mail again at once try it once', async () => {
    const mail = await mailTo(world, personAt(2))
    await becomes(world, mail, 'failed')
    const admin = new pg.Client({ connectionString: world.url })
    await admin.connect()
    const waiting = async () => {
      const sql =
        "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
      return (await admin.query(sql)).rowCount
    }
    await admin.query('begin')
    await admin.query('select from mails where id = $1 for update', [mail.id])
    const tries = [1, 2].map(() => owner.post(`/outbox/${mail.id}/retry`))
    await expect.poll(waiting).toBe(2)
    await admin.query('commit')
    await admin.end()
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([303, 409])
    const told = await world.db
      .selectFrom('history')
      .select('id')
      .where('name', '=', 'outbox.mail-retried')
      .where('thing_id', '=', mail.id)
      .execute()
    expect(told).toHaveLength(1)
  })

  test('nobody but an owner finds the outbox, or a mail in it', async () => {
    const mail = await mailTo(world, personAt(3))
    for (const role of roles.filter((role) => role !== 'owner')) {
      const browser = await world.as(await world.given.person(`Iemand ${role}`, { roles: [role] }))
      const replies = [
        await browser.get('/outbox'),
        await browser.post(`/outbox/${mail.id}/reading`),
        await browser.post(`/outbox/${mail.id}/retry`),
      ]
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404])
    }
    const stranger = await world.as()
    for (const reply of [
      await stranger.get('/outbox'),
      await stranger.post(`/outbox/${mail.id}/reading`),
    ])
      expect(reply.headers.get('location')).toMatch('/sign-in')
  })

  test('mails that failed, and mails without a way out, wait for an owner on the overview', async () => {
    await becomes(world, await mailTo(world, personAt(1)), 'failed')
    const { html } = await pageOf(await owner.get('/overview'))
    expect(html).toContain('<a class="strong" href="/outbox?state=failed">E-mails nakijken</a>')
    expect(html).toContain('Eén e-mail is niet aangekomen')
    expect(html).toContain('<a class="strong" href="/outbox">E-mails laten versturen</a>')
    const hr = await world.as(await world.given.person('Hilde Ruys', { roles: ['hr'] }))
    expect((await pageOf(await hr.get('/overview'))).html).not.toContain('/outbox')
  })
})

describe('with more mails than a page holds', () => {
  const world = useWorld()

  test('the pages together show every mail once, the newest first, and each state keeps its own', async () => {
    for (let at = 0; at < 119; at++)
      await world.given.person(`Persoon ${at}`, { email: `persoon${at}@korenaar.test` })
    const { ine } = await askedToSign(world)
    // Of what waits nobody gets a second letter, so the first ones went.
    await world.db.updateTable('mails').set({ state: 'sent', sent_at: world.clock.now() }).execute()
    await world.given.person('Nieuwste Mail')
    world.clock.pass(3 * DAY) // the Monday after: nobody gets two letters on one day
    const owner = await world.as(ine)
    await world.given.round(await world.given.published())
    await world.db
      .updateTable('mails')
      .set({ state: 'failed' })
      .where('created_at', '=', world.clock.now())
      .execute()

    const walk = async (from: string) => {
      const pages: string[][] = []
      for (let at: string | undefined = from; at; ) {
        const { html } = await pageOf(await owner.get(at))
        pages.push(namesOn(html) as string[])
        const [, next] = /class="btn quiet" href="(\/outbox\?[^"]*)"/.exec(html) ?? []
        at = next?.replaceAll('&amp;', '&')
      }
      return pages
    }
    const failed = await walk('/outbox?state=failed')
    expect(failed.map(({ length }) => length)).toEqual([50, 50, 21])
    expect(new Set(failed.flat()).size).toBe(121)
    const all = await walk('/outbox')
    expect(all.flat()).toHaveLength(241)
    expect(all.flat().slice(0, 121).toSorted()).toEqual(failed.flat().toSorted())

    const nonsenses = [
      'at=ooit&before=x',
      `at=ooit&before=${NOBODYS}`,
      'at=2026-11-20',
      `at=-271821-04-20T00:00:00Z&before=${NOBODYS}`,
    ]
    for (const nonsense of nonsenses)
      expect(namesOn((await pageOf(await owner.get(`/outbox?${nonsense}`))).html)).toEqual(all[0])
  })
})

describe('with more mails than anybody counts', () => {
  const world = useWorld()
  let owner: Browser
  let people: { id: string }[]

  beforeAll(async () => {
    const house = await askedToSign(world, 'Fatima Aziz', 'Tom Claes')
    owner = house.owner
    people = house.people
    const now = world.clock.now()
    const many = Array.from({ length: 1001 }, (_, at) => ({
      once_key: `many:${at}`,
      kind: 'signing.reminder',
      person_id: people[0]?.id ?? '',
      language: 'nl' as const,
      state: 'failed',
      fault: '550',
      due_at: now,
      created_at: now,
    }))
    await world.db.insertInto('mails').values(many).execute()
  })

  test.each([
    ['nl', 'meer dan 1.000', 'Meer dan 1.000 e-mails zijn niet aangekomen'],
    ['fr', 'plus de 1\u202f000', 'Plus de 1\u202f000 e-mails ne sont pas arrivés'],
    ['en', 'more than 1,000', 'More than 1,000 emails did not arrive'],
    ['de', 'mehr als 1.000', 'Mehr als 1.000 E-Mails sind nicht angekommen'],
  ] as const)('the outbox and the overview say so in %s', async (language, said, first) => {
    const { html } = await pageOf(await owner.get(`/outbox?language=${language}`))
    expect(html).toContain(`${text[language].states.failed} (${said})`)
    expect((await pageOf(await owner.get('/overview'))).html).toContain(first)
  })
})

describe('with a mail server', () => {
  const world = useWorld({ settings: { smtpUrl: 'smtp://mail.korenaar.test' } })
  let owner: Browser
  let fatima: { id: string }

  beforeAll(async () => {
    const house = await askedToSign(world, 'Fatima Aziz')
    owner = house.owner
    fatima = house.people[0] as { id: string }
  })

  test('nobody reads what goes to somebody else by itself', async () => {
    const mail = await mailTo(world, fatima)
    const { html } = await pageOf(await owner.get('/outbox'))
    expect(html).not.toContain('/reading')
    expect(html).not.toContain(text.nl.noServer)
    expect((await owner.post(`/outbox/${mail.id}/reading`)).status).toBe(404)
    const { html: overview } = await pageOf(await owner.get('/overview'))
    expect(overview).not.toContain('href="/outbox">E-mails laten versturen')
  })

  test('a mail that the server refused may be read, and handed over', async () => {
    const mail = await mailTo(world, fatima)
    await becomes(world, mail, 'failed')
    const { html } = await pageOf(await owner.get('/outbox'))
    expect(html).toContain(`action="/outbox/${mail.id}/reading"`)
    expect((await owner.post(`/outbox/${mail.id}/reading`)).status).toBe(200)
  })
})
