import { describe, expect, test } from 'vitest'
import {
  type Realistic,
  type RealisticFile,
  realisticPeople,
} from '../../../../../test/realistic-people.ts'
import type { Language } from '../../../../platform/locale.ts'
import { isNo } from '../../../../platform/result.ts'
import { checkFile } from './check-file.ts'
import type { PersonRow } from './fields.ts'
import { MOST_FAULTS } from './read-row.ts'
import { readPeopleFile } from './reading.ts'

const wished = ({ bytes, establishments }: RealisticFile) => ({
  bytes,
  asks: false,
  defaultLanguage: 'nl' as const,
  languages: establishments.flatMap(({ name, language }): [string, Language][] =>
    language ? [[name, language]] : [],
  ),
})

async function check(file: RealisticFile) {
  const people: PersonRow[] = []
  const reading = await readPeopleFile(wished(file), (some) => people.push(...some))
  if (isNo(reading)) throw new Error(reading.refused)
  return checkFile(reading, people, {
    establishments: file.establishments.map(({ name }) => name),
    knownManagers: async () => [],
  })
}

describe('a believable file is read as it was meant', () => {
  test.each<Partial<Realistic>>([
    { encoding: 'windows-1252', delimiter: ';', columns: 'nl' },
    { encoding: 'utf-8-bom', delimiter: ';', columns: 'fr' },
    { encoding: 'utf-8', delimiter: ',', columns: 'en' },
    { encoding: 'utf-16le', delimiter: '\t', columns: 'de' },
  ])('%j', async (how) => {
    const file = realisticPeople({ count: 1200, seed: 7, ...how })
    const { people, faults, unknownEstablishments } = await check(file)
    expect(faults).toEqual([])
    expect(people).toEqual(file.people)
    expect(unknownEstablishments).toEqual([])
  })
})

test('5,000 people as Excel saved them: every planted fault is found, and nothing else', async () => {
  const file = realisticPeople({ count: 5000, seed: 3, encoding: 'windows-1252', faults: true })
  const { faults, people } = await check(file)
  const found = faults.map(({ row, key }) => ({ row, key }))
  expect(found.sort((a, b) => a.row - b.row || a.key.localeCompare(b.key))).toEqual(file.planted)
  expect(file.planted.length).toBeGreaterThan(18)
  expect(people.some(({ name }) => name.startsWith('Çaglar'))).toBe(true)
})

test('what is wrong in every row is told of the first, and counted of the others', async () => {
  const rows = Array.from({ length: MOST_FAULTS + 5 }, (_, at) => `Persoon ${at};geen adres`)
  const bytes = Buffer.from(['naam;e-mail', ...rows].join('\n'))
  const { people, faults, moreFaults } = await check({ ...realisticPeople({ count: 1 }), bytes })
  expect([people.length, faults.length, moreFaults]).toEqual([0, MOST_FAULTS, 5])
})

test('people go over some at a time, and none twice', async () => {
  const file = realisticPeople({ count: 2500, seed: 5 })
  const told: number[] = []
  await readPeopleFile(wished(file), (some) => told.push(some.length))
  expect(told).toEqual([1000, 1000, 500])
})
