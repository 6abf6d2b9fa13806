import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { bookOf } from '../src/library/book/book.ts'
import { checkContent } from '../src/library/check.ts'
import { contentFolder, loadLibrary, useLibrary } from '../src/library/clauses/load.ts'
import { loadContent } from '../src/library/content.ts'
import { linesOf } from '../src/library/testing/planted.ts'
import { languages } from '../src/platform/locale.ts'
import { root } from '../src/platform/root.ts'
import { useWorld } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'leidraad-one-more-'))
const world = useWorld()

/** A name for what the new clause leaves open, and what it says until somebody has answered. */
const devices = {
  nl: ['Welke toestellen jullie delen', 'een gedeeld toestel'],
  fr: ['Les appareils que vous partagez', 'un appareil partagé'],
  en: ['Which devices you share', 'a shared device'],
  de: ['Welche Geräte Sie sich teilen', 'einem geteilten Gerät'],
} as const

beforeAll(() => {
  cpSync(contentFolder, folder, { recursive: true })
  cpSync(join(root, 'test/one-more'), folder, { recursive: true })
  const file = join(folder, 'variables.yaml')
  const variables = parse(readFileSync(file, 'utf8'))
  for (const language of languages) {
    const [label, fallback] = devices[language]
    variables[language].labels.devices = label
    variables[language].fallbacks.devices = fallback
  }
  writeFileSync(file, stringify(variables))
  useLibrary(folder)
})
afterAll(() => {
  useLibrary(contentFolder)
  rmSync(folder, { recursive: true })
})

describe('one clause and one question more need no code:', () => {
  test('they are checked as the others are', () => {
    expect(linesOf(checkContent(loadContent(folder)))).toEqual([])
    expect(loadLibrary().clauses).toHaveLength(59)
  })

  test('the question is asked last, of whom it fits, its answer brings the clause, and its words stand in it', async () => {
    const { given } = world
    await given.organisation()
    const author = await world.as(await given.person('Ine Peeters', { roles: ['author'] }))
    const page = async (path: string) => (await author.get(path)).text()
    await author.post('/policies/everyone')

    // A house with accounts of its own is not asked.
    const asked = async () => (await author.get('/policies/interview/shared-devices')).status
    await author.post('/policies/interview/accounts', { chosen: 'official' })
    expect(await asked()).toBe(303)
    await author.post('/policies/interview/accounts', { chosen: 'none' })
    expect(await asked()).toBe(200)
    expect(await page('/policies/interview/shared-devices')).toContain('Delen jullie toestellen?')
    expect(await page('/policies/everyone')).not.toContain('Meld je af op een gedeeld toestel')
    const reply = await author.post('/policies/interview/shared-devices', { chosen: 'till' })
    expect(reply.headers.get('location')).toBe('/policies/interview/done?from=shared-devices')

    const draft = await page('/policies/everyone')
    expect(draft).toContain('Meld je af op een gedeeld toestel')
    expect(draft).toContain('op de tablet aan de kassa')
    expect(await page('/policies/interview/done')).toContain('Ja, aan de kassa of de balie')
    await author.post('/policies/interview/accounts', { chosen: 'official' })
    expect(await page('/policies/everyone')).not.toContain('op de tablet aan de kassa')
    await author.post('/policies/interview/accounts', { chosen: 'off' })
    expect(await page('/policies/everyone')).toContain('op de tablet aan de kassa')
    const clause = await page('/policies/everyone/clauses/59-shared-devices')
    expect(clause).toContain('Welke toestellen jullie delen')
  })

  test('an answer that it does not know is refused', async () => {
    const author = await world.as(await world.given.person('Tom Claes', { roles: ['author'] }))
    const reply = await author.post('/policies/interview/shared-devices', { chosen: 'car' })
    expect(reply.status).toBe(422)
  })

  test('they stand in the book', () => {
    for (const language of languages) {
      const book = JSON.stringify(bookOf(loadContent(folder), language, '20-11-2026'))
      const clause = loadLibrary().clauses.at(-1)
      expect(book).toContain(clause?.texts[language].title)
      expect(book).toContain(devices[language][0])
    }
  })
})
