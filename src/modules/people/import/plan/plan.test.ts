import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../../platform/locale.ts'
import type { Field } from '../file/index.ts'
import { personRow } from '../file/testing/person-row.ts'
import { percentOf, type Step, steps } from '../import.ts'
import { sentenceOf } from '../text/index.ts'
import type { Ground, Known } from '../types.ts'
import { digestOf } from './digest.ts'
import { managersFirst } from './managers.ts'
import { planImport } from './plan.ts'

const known = (id: string, given: Partial<Known> = {}): Known => ({
  id,
  name: id,
  email: null,
  number: id,
  establishmentId: null,
  department: '',
  managerId: null,
  contract: 'permanent',
  language: 'nl',
  startsOn: null,
  endsOn: null,
  left: false,
  endedByDate: false,
  roles: [],
  ...given,
})
const ground = (people: Known[], given: Partial<Ground> = {}): Ground => ({
  known: people,
  establishments: [],
  has: new Set<Field>(['name', 'number', 'email', 'manager', 'department', 'endsOn', 'role']),
  columnOf: (field) => field,
  lossy: false,
  today: '2026-11-20',
  importerId: null,
  asOwner: true,
  ...given,
})
const keys = (faults: { key: string }[]) => faults.map(({ key }) => key)

describe('whom a row is about', () => {
  test('the number says it before the address does', async () => {
    const people = [known('a', { number: '1', email: 'a@x.be' })]
    const plan = await planImport(
      [personRow({ row: 2, number: '1', email: 'nieuw@x.be' })],
      ground(people),
    )
    expect(plan.changed).toMatchObject([{ id: 'a', fields: ['name', 'email'] }])
  })

  test('the address says it where the number is new or not there', async () => {
    const people = [known('a', { number: null, email: 'a@x.be' })]
    const plan = await planImport(
      [personRow({ row: 2, number: '9', email: 'a@x.be' })],
      ground(people),
    )
    expect(plan.changed).toMatchObject([{ id: 'a', number: '9' }])
  })

  test('a number and an address of two people, and two rows for one, are faults', async () => {
    const people = [known('a', { email: 'a@x.be' }), known('b', { email: 'b@x.be' })]
    const rows = [
      personRow({ row: 2, number: 'a', email: 'b@x.be' }),
      personRow({ row: 3, number: 'b' }),
      personRow({ row: 4, email: 'b@x.be' }),
    ]
    const { faults } = await planImport(rows, ground(people))
    expect(faults).toMatchObject([
      { row: 2, key: 'two-people', params: { names: ['a', 'b'] } },
      { row: 4, key: 'same-person-twice', params: { names: ['b'], row: 3 } },
    ])
  })
})

describe('zeros before a number', () => {
  const els = known('els', { name: 'Els Bos', number: '00703' })
  const an = known('an', { name: 'An Maes', number: '00704', email: 'an@x.be' })
  const planned = (given: Partial<Parameters<typeof personRow>[0]>, ...more: Known[]) =>
    planImport([personRow({ row: 2, ...given })], ground([els, an, ...more]))

  test('that Excel dropped are told, and make nobody a second person with another number', async () => {
    const first = await planned({ number: '703', name: 'Els Bos' })
    expect(first.faults).toMatchObject([
      {
        key: 'zeros-lost',
        column: 'number',
        value: '703',
        params: { names: ['00703', 'Els Bos'] },
      },
    ])
    expect(first.added).toEqual([])
    const second = await planned({ number: '704', name: 'An Maes', email: 'an@x.be' })
    expect(keys(second.faults)).toEqual(['zeros-lost'])
    for (const language of languages)
      for (const fault of first.faults)
        expect(sentenceOf(fault, language)).toContain('00703, Els Bos')
  })

  test('that came back are the same person, where the name or the address says so', async () => {
    const short = known('bo', { name: 'Bo Claes', number: '9', email: 'bo@x.be' })
    const named = await planned({ number: '0009', name: 'BO CLAES' }, short)
    expect(named.changed).toMatchObject([{ id: 'bo', number: '0009', before: { number: '9' } }])
    const mailed = await planned({ number: '0009', name: 'Bo Claes-Maes', email: 'bo@x.be' }, short)
    expect(mailed.changed).toMatchObject([{ id: 'bo', number: '0009' }])
    expect(keys((await planned({ number: '0009', name: 'Zoë Maes' }, short)).faults)).toEqual([
      'zeros-lost',
    ])
  })

  test('may tell two people apart, where the file has both', async () => {
    const rows = [
      personRow({ row: 2, number: '00703', name: 'Els Bos' }),
      personRow({ row: 3, number: '703', name: 'Zoë Maes' }),
      personRow({ row: 4, number: '703-B', name: 'Bo Claes' }),
    ]
    const plan = await planImport(rows, ground([els, an]))
    expect(plan.faults).toEqual([])
    expect(plan.added.map(({ number }) => number)).toEqual(['703', '703-B'])
  })
})

describe('a manager by name', () => {
  const named = (manager: string, ...rows: Parameters<typeof personRow>[0][]) => [
    personRow({ row: 2, number: '2', manager: { by: 'number', value: manager } }),
    ...rows.map(personRow),
  ]

  test.each(['Piet de Wit', 'Wit, Piet de', 'de Wit Piet', 'PIET DE WIT'])(
    'who is the only one of that name: %s',
    async (manager) => {
      const piet = known('piet', { name: 'Piet de Wit', number: '7' })
      const inDirectory = await planImport(named(manager), ground([piet]))
      expect(inDirectory).toMatchObject({ faults: [], added: [{ managerId: 'piet' }] })
      const row = { row: 3, number: '7', name: 'Piet de Wit' }
      const inBoth = await planImport(named(manager, row), ground([piet]))
      expect(inBoth).toMatchObject({ faults: [], added: [{ managerId: 'piet' }] })
      const inFile = await planImport(named(manager, row), ground([]))
      expect(inFile.faults).toEqual([])
      expect(inFile.added.find(({ row }) => row === 2)?.managerId).toBe('new:3')
    },
  )

  test('is told where several have it, in the file or here, and not where one of them left', async () => {
    const piet = known('piet', { name: 'Piet Bos', number: '7' })
    const other = { row: 3, number: '8', name: 'Piet Bos' }
    expect(keys((await planImport(named('Piet Bos', other), ground([piet]))).faults)).toEqual([
      'manager-several',
    ])
    const left = ground([{ ...piet, left: true }])
    expect((await planImport(named('Piet Bos', other), left)).faults).toEqual([])
    expect(keys((await planImport(named('Piet Claes'), ground([piet]))).faults)).toEqual([
      'manager-unknown',
    ])
  })

  test('is a number first, where numbers are words', async () => {
    const people = [known('a', { number: 'JAN', name: 'Jan Bos' }), known('b', { name: 'Jan' })]
    const { added } = await planImport(named('JAN'), ground(people))
    expect(added).toMatchObject([{ managerId: 'a' }])
  })
})

describe('what a row changes', () => {
  test('an empty cell empties the field, but not the number, the address, the contract or the language', async () => {
    const before = known('a', {
      name: 'Mens 2',
      email: 'a@x.be',
      department: 'Winkel',
      contract: 'fixed',
      language: 'fr',
    })
    const plan = await planImport([personRow({ row: 2, number: 'a' })], ground([before]))
    expect(plan.changed).toMatchObject([
      { fields: ['department'], email: 'a@x.be', contract: 'fixed', language: 'fr' },
    ])
  })

  test('a column that the file does not have changes nothing', async () => {
    const before = known('a', { name: 'Mens 2', department: 'Winkel', endsOn: '2027-01-01' })
    const has = new Set<Field>(['name', 'number'])
    const plan = await planImport([personRow({ row: 2, number: 'a' })], ground([before], { has }))
    expect(plan).toMatchObject({ changed: [], unchanged: 1 })
  })

  test('a name in letters that the file could not hold stays', async () => {
    const before = known('a', { name: 'Çağlar Şahin' })
    const rows = [personRow({ row: 2, number: 'a', name: 'Çaglar Sahin' })]
    expect((await planImport(rows, ground([before], { lossy: true }))).unchanged).toBe(1)
    expect((await planImport(rows, ground([before]))).changed).toHaveLength(1)
  })

  test('who had left comes back, unless their last day in the file has passed', async () => {
    const people = [known('a', { left: true }), known('b', { left: true })]
    const rows = [
      personRow({ row: 2, number: 'a', name: 'a' }),
      personRow({ row: 3, number: 'b', name: 'b', endsOn: '2026-01-31' }),
      personRow({ row: 4, number: 'c', endsOn: '2026-01-31' }),
    ]
    const plan = await planImport(rows, ground(people))
    expect(plan.changed.map(({ id, left }) => [id, left])).toEqual([
      ['a', false],
      ['b', true],
    ])
    expect(plan.added).toMatchObject([{ left: true }])
  })

  test('no file makes an owner, and only an owner’s file gives roles', async () => {
    const rows = [personRow({ row: 2, number: 'a', name: 'a', roles: ['owner', 'coach'] })]
    expect((await planImport(rows, ground([known('a')]))).changed[0]?.roles).toEqual(['coach'])
    const byHr = await planImport(rows, ground([known('a')], { asOwner: false }))
    expect(byHr).toMatchObject({ unchanged: 1, ownerRows: 1 })
  })

  test('HR cannot give an owner another address', async () => {
    const people = [known('a', { name: 'Mens 2', email: 'a@x.be', roles: ['owner'] })]
    const rows = [personRow({ row: 2, number: 'a', email: 'mijn@x.be' })]
    expect(keys((await planImport(rows, ground(people, { asOwner: false }))).faults)).toEqual([
      'owner-email',
    ])
    expect((await planImport(rows, ground(people))).faults).toEqual([])
  })

  test('HR cannot give an author another address, nor bring back an owner', async () => {
    const people = [
      known('a', { name: 'Mens 2', email: 'a@x.be', roles: ['author'] }),
      known('b', { name: 'Mens 3', email: 'b@x.be', roles: ['owner'], left: true }),
      known('c', { name: 'Mens 4', email: 'c@x.be', roles: ['hr'] }),
    ]
    const rows = [
      personRow({ row: 2, number: 'a', email: 'mijn@x.be' }),
      personRow({ row: 3, number: 'b', email: 'b@x.be' }),
      personRow({ row: 4, number: 'c', email: 'nieuw@x.be' }),
    ]
    const byHr = await planImport(rows, ground(people, { asOwner: false }))
    expect(keys(byHr.faults)).toEqual(['role-email', 'owner-returns'])
    expect((await planImport(rows, ground(people))).faults).toEqual([])
  })
})

describe('managers', () => {
  const under = (id: string) => ({ by: 'number' as const, value: id })

  test('a circle that goes through somebody outside the file is found', async () => {
    const people = [known('a'), known('b', { managerId: 'a' }), known('c', { managerId: 'b' })]
    const rows = [personRow({ row: 2, number: 'a', name: 'a', manager: under('c') })]
    expect((await planImport(rows, ground(people))).faults).toMatchObject([
      { row: 2, key: 'manager-circle', params: { names: ['a', 'c', 'b'] } },
    ])
  })

  test('whoever is new stands after the manager they work under', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 60 }), (managers) => {
        const all = managers.map((manager, at) => ({
          ...known(`new:${at}`),
          row: at,
          roles: [],
          languageSaid: true,
          managerId: manager < at ? `new:${manager}` : null,
        }))
        const order = managersFirst(all.toReversed()).map(({ id }) => id)
        expect(order.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        for (const { id, managerId } of all)
          if (managerId) expect(order.indexOf(managerId)).toBeLessThan(order.indexOf(id))
      }),
    )
  })
})

describe('who is gone', () => {
  test('is whoever works here and is not in the file, but no owner and not whoever imports', async () => {
    const people = [
      known('a'),
      known('b', { left: true }),
      known('c', { roles: ['owner'] }),
      known('d', { roles: ['hr'] }),
    ]
    const plan = await planImport(
      [personRow({ row: 2, number: 'x' })],
      ground(people, { importerId: 'd' }),
    )
    expect(plan.gone.map(({ id }) => id)).toEqual(['a'])
    expect(plan.ownersKept.map(({ id }) => id)).toEqual(['c', 'd'])
  })

  test('is part of what somebody said yes to', async () => {
    const rows = [personRow({ row: 2, number: 'x' })]
    const one = digestOf(await planImport(rows, ground([known('a')])))
    expect(digestOf(await planImport(rows, ground([known('a')])))).toBe(one)
    expect(digestOf(await planImport(rows, ground([known('a'), known('b')])))).not.toBe(one)
  })
})

test('establishments are the same whatever their case and accents', async () => {
  const rows = ['Liège', 'LIEGE', 'Gent'].map((establishment, at) =>
    personRow({ row: at + 2, number: String(at), establishment }),
  )
  const plan = await planImport(rows, ground([], { establishments: [{ id: 'g', name: 'gent' }] }))
  expect(plan.newEstablishments).toEqual([{ id: 'new:liege', name: 'Liège', people: 2 }])
  expect(plan.added.map(({ establishmentId }) => establishmentId)).toEqual([
    'new:liege',
    'new:liege',
    'g',
  ])
})

test('an establishment is the one that we have, also in a file without umlauts', async () => {
  const rows = ['Buero Koeln', 'BÜRO KÖLN', 'Büro Köln 1.1', 'Büro Köln 11'].map(
    (establishment, at) => personRow({ row: at + 2, number: String(at), establishment }),
  )
  const known = [{ id: 'k', name: 'Büro Köln' }]
  const plan = await planImport(rows, ground([], { establishments: known }))
  expect(plan.added.map(({ establishmentId }) => establishmentId)).toEqual([
    'k',
    'k',
    'new:burokoln1 1',
    'new:burokoln11',
  ])
})

test('the bar only goes forward', () => {
  const beatAt = new Date()
  const along = steps.flatMap((step: Step) =>
    [0, 1, 2].map((done) => percentOf({ step, done, total: 2, beatAt })),
  )
  expect(along).toEqual(along.toSorted((a, b) => a - b))
  expect(along.at(-1)).toBe(100)
})
