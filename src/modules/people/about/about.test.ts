import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import { languages } from '../../../platform/locale.ts'
import type { Who } from '../../../platform/who.ts'
import { importPeople, undoImport } from '../index.ts'
import { people } from '../module.ts'

const world = useWorld()
const { given } = world
let ine: Who
let fatima: { id: string }

const head = 'Naam;E-mail;Personeelsnummer;Vestiging;Afdeling;Leidinggevende;Rol;In dienst\r\n'
const bringIn = (row: string, wish: { goneLeave?: boolean } = {}) =>
  importPeople(world.services, new TextEncoder().encode(head + row), {
    file: 'mensen.csv',
    who: ine,
    createEstablishments: true,
    ...wish,
  })
const personOf = (number: string) =>
  world.db.selectFrom('people').selectAll().where('number', '=', number).executeTakeFirst()
const told = async (id: string, language: (typeof languages)[number] = 'nl') =>
  (await people.about?.(world.db, id, language, [])) ?? []

beforeAll(async () => {
  await given.organisation()
  const { id, name } = await given.person('Ine Peeters', { roles: ['owner'], number: '1' })
  ine = { kind: 'person', id, name, language: 'nl', roles: new Set(['owner']) }
  await bringIn('Fatima Aziz;fatima@korenaar.test;2;Bakkerij Gent;Winkel;1;coach;01-02-2020\r\n')
  world.clock.pass(3_600_000)
  await bringIn('Fatima Aziz;fatima@korenaar.test;2;Bakkerij Gent;Kantoor;1;;01-02-2020\r\n')
  const found = await personOf('2')
  if (!found) throw new Error('not imported')
  fatima = found
})

test('Fatima reads what the directory says of her, how that was, and where it came from', async () => {
  const now = [
    'Naam: Fatima Aziz',
    'E-mailadres: fatima@korenaar.test',
    'Personeelsnummer: 2',
    'Vestiging: Bakkerij Gent',
    'Afdeling: Kantoor',
    'Leidinggevende: Ine Peeters',
    'Contract: Vast',
    'Taal: Nederlands',
    'In dienst: 1 februari 2020',
    'Rollen: Coach',
  ]
  expect(await told(fatima.id)).toEqual([
    { what: 'In de lijst met mensen', lines: now },
    {
      what: 'Zoals het was voor het laatste bestand',
      lines: now.map((line) => line.replace('Kantoor', 'Winkel')),
    },
    {
      what: 'Ingelezen bestanden',
      lines: [
        'mensen.csv, 20 november 2026 om 12:00: hiermee veranderd',
        'mensen.csv, 20 november 2026 om 11:00: hiermee toegevoegd',
      ],
    },
  ])
})

test('whoever brought a file reads that they did, and whoever was changed by hand when', async () => {
  const browser = await world.as({ id: ine.id ?? '' })
  const details = { name: 'Fatima Aziz', number: '2', contract: 'permanent', language: 'nl' }
  await browser.post(`/people/${fatima.id}/details`, { ...details, department: 'Magazijn' })
  expect(await told(fatima.id)).toContainEqual({
    what: 'Wat er gebeurde',
    lines: ['20 november 2026 om 12:00: Gegevens veranderd'],
  })
  const [, files] = await told(ine.id ?? '')
  expect(files?.lines[0]).toBe('mensen.csv, 20 november 2026 om 12:00: door jou gekozen')
})

test('every language tells it in its own words, and of nobody there is nothing to tell', async () => {
  const first = await Promise.all(languages.map(async (l) => (await told(fatima.id, l))[0]?.what))
  expect(new Set(first).size).toBe(languages.length)
  expect(await told('01980000-0000-7000-8000-000000000000')).toEqual([])
})

test('of somebody who works here nothing is forgotten; of somebody who has left only the name stays', async () => {
  const forget = () =>
    upkeep(world.db, async (tx) => people.forget?.(tx, fatima.id, world.clock.now()))
  const before = await told(fatima.id)
  await forget()
  expect(await told(fatima.id)).toEqual(before)

  await (await world.as({ id: ine.id ?? '' })).post(`/people/${fatima.id}/departure`)
  await forget()
  const [details, ...rest] = await told(fatima.id)
  expect(details?.lines).toEqual([
    'Naam: Fatima Aziz',
    'Contract: Vast',
    'Taal: Nederlands',
    'Vertrokken op: 20 november 2026',
  ])
  expect(rest.map(({ what }) => what)).toEqual(['Wat er gebeurde'])
  expect(await personOf('2')).toBeUndefined()
})

test('an import is undone around whoever was forgotten', async () => {
  await bringIn('Gone Gonzalez;gone@korenaar.test;3;;;;;\r\n')
  const gone = await personOf('3')
  if (!gone) throw new Error('not imported')
  const left = { left_at: world.clock.now() }
  await world.db.updateTable('people').set(left).where('id', '=', gone.id).execute()
  await upkeep(world.db, async (tx) => people.forget?.(tx, gone.id, world.clock.now()))
  const last = await world.db
    .selectFrom('imports')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const now = world.clock.now()
  const session = { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now }
  const who = { ...ine, session }
  const undone = await world.services.perform(undoImport, who, { id: last.id })
  expect(undone).toMatchObject({ ok: true, saved: { restored: 0, removed: 0 } })
  expect(
    await world.db.selectFrom('people').select('id').where('id', '=', gone.id).execute(),
  ).toHaveLength(1)
})
