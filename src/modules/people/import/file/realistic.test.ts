import { setImmediate as tick } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import {
  type Realistic,
  type RealisticFile,
  realisticPeople,
} from '../../../../../test/realistic-people.ts'
import { isNo } from '../../../../platform/result.ts'
import { checkFile } from './check-file.ts'
import { proposeMapping } from './headers.ts'
import { readPeople } from './people-file.ts'

async function check({ bytes, establishments }: RealisticFile) {
  const table = await readPeople(bytes)
  if (isNo(table)) throw new Error(table.refused)
  const result = await checkFile(table, proposeMapping(table.header), {
    defaultLanguage: 'nl',
    languageAt: (place) => establishments.find(({ name }) => name === place)?.language,
    establishments: establishments.map(({ name }) => name),
    knownManagers: async () => [],
  })
  if (isNo(result)) throw new Error(result.refused)
  return result
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

test('others are served while 100,000 rows are read', async () => {
  const file = realisticPeople({ count: 100_000, seed: 5, encoding: 'windows-1252' })
  let longest = 0
  let reading = true
  const watch = (async () => {
    for (let last = performance.now(); reading; last = performance.now()) {
      await tick()
      longest = Math.max(longest, performance.now() - last)
    }
  })()
  const start = performance.now()
  const { people } = await check(file)
  const took = performance.now() - start
  reading = false
  await watch
  expect(people).toHaveLength(100_000)
  console.info(
    `100,000 rows, ${file.bytes.length} bytes: ${took | 0} ms, longest wait ${longest | 0} ms`,
  )
  expect(longest).toBeLessThan(1000)
}, 30_000)
