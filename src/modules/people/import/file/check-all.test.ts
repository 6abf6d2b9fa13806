import { expect, test } from 'vitest'
import { languages } from '../../../../platform/locale.ts'
import { checkAll, managersOutside } from './check-all.ts'
import type { PersonRow } from './fields.ts'
import { indexPeople } from './people-index.ts'
import { personRow } from './testing/person-row.ts'
import { faultSentence } from './text.ts'

const header = ['naam', 'nr', 'mail', 'leidinggevende']
const mapping = { name: 0, number: 1, email: 2, manager: 3 }
const known = { managers: new Set<string>(), establishments: ['Antwerpen-Noord'] }

const person = (row: number, about: Partial<PersonRow> = {}) =>
  personRow({ row, name: `Persoon ${row}`, number: String(row), ...about })
const under = (value: string) => ({ manager: { by: 'number' as const, value } })
const check = async (...people: PersonRow[]) => {
  const { faults } = await checkAll(people, { header }, mapping, known)
  for (const fault of faults)
    for (const language of languages) expect(faultSentence(fault, language)).toMatch(/\.$/u)
  return faults
}

test('the same number or address twice: each row names the other', async () => {
  const faults = await check(
    person(2, { number: '9' }),
    person(3, { email: 'a@x.example' }),
    person(4, { number: '9', email: 'a@x.example' }),
  )
  expect(faults).toMatchObject([
    { row: 2, column: 'nr', value: '9', key: 'number-twice', params: { rows: [4] } },
    { row: 3, column: 'mail', key: 'email-twice', params: { rows: [4] } },
    { row: 4, key: 'number-twice', params: { rows: [2] } },
    { row: 4, key: 'email-twice', params: { rows: [3] } },
  ])
})

test('a number that the whole column shares is told of every row, and keeps nobody waiting', async () => {
  const people = Array.from({ length: 200_000 }, (_, at) => person(at + 2, { number: '0' }))
  const { faults } = await checkAll(people, { header }, mapping, known)
  expect(faults.length).toBe(200_000)
  expect(faults.at(-1)).toMatchObject({ row: 200_001, params: { rows: [2, 3, 4, 5, 6] } })
})

test('managers: in the file, known already, or nobody', async () => {
  const byMail = { by: 'email' as const, value: 'baas@x.example' }
  const people = [
    person(2, { email: byMail.value }),
    person(3, { manager: byMail }),
    person(4, under('77')),
  ]
  expect(managersOutside(people, await indexPeople(people))).toEqual([
    { by: 'number', value: '77' },
  ])
  expect(await check(...people)).toMatchObject([
    { row: 4, column: 'leidinggevende', value: '77', key: 'manager-unknown' },
  ])
  const { faults } = await checkAll(people, { header }, mapping, {
    ...known,
    managers: new Set(['number:77']),
  })
  expect(faults).toEqual([])
})

test('a manager is named by a name that only one in the file has', async () => {
  const piet = person(2, { name: 'Piet Bos' })
  expect(await check(piet, person(3, under('Bos, Piet')))).toEqual([])
  expect(
    await check(piet, person(3, { name: 'PIET BOS' }), person(4, under('Piet Bos'))),
  ).toMatchObject([{ row: 4, key: 'manager-several' }])
  expect(await check(person(2, { name: 'Piet Bos', ...under('Piet Bos') }))).toMatchObject([
    { row: 2, key: 'manager-self' },
  ])
  const others = { managers: new Set(['name:bos piet']), establishments: [] }
  const row = person(3, under('Bos, Piet'))
  expect((await checkAll([row], { header }, mapping, others)).faults).toEqual([])
})

test('a circle is told once, at its first row, and people below it are not blamed', async () => {
  const faults = await check(
    person(2, under('4')),
    person(4, under('5')),
    person(5, under('6')),
    person(6, under('4')),
    person(7, under('7')),
  )
  expect(faults).toMatchObject([
    { row: 4, key: 'manager-circle', params: { names: ['Persoon 4', 'Persoon 5', 'Persoon 6'] } },
    { row: 7, key: 'manager-self' },
  ])
})

test('a line of 100,000 managers is no circle and no problem', async () => {
  const people = Array.from({ length: 100_000 }, (_, i) =>
    person(i + 2, i ? under(String(i + 1)) : {}),
  )
  expect(await check(...people)).toEqual([])
})

test('unknown establishments are listed once, however they are written', async () => {
  const people = ['Antwerpen Noord', 'ANTWERPEN-NOORD', 'Luik', 'luik ', 'Gent'].map(
    (establishment, i) => person(i + 2, { establishment }),
  )
  const { unknownEstablishments } = await checkAll(people, { header }, mapping, known)
  expect(unknownEstablishments).toEqual([
    { name: 'Luik', people: 2 },
    { name: 'Gent', people: 1 },
  ])
})
