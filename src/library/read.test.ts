import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentFolder } from './clauses/load.ts'
import { loadContent } from './content.ts'
import { ownWords } from './language/own-words.ts'
import { month } from './shapes.ts'
import { content } from './testing/planted.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
afterAll(() => rmSync(folder, { recursive: true }))

const copied = (name: string, change: (text: string) => string) => {
  const there = join(folder, name)
  cpSync(contentFolder, there, { recursive: true })
  for (const file of readdirSync(there, { recursive: true, encoding: 'utf8' }))
    if (/\.\w+$/.test(file)) {
      const path = join(there, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
    }
  return there
}

test('a copy that was made on Windows reads as the same texts', () => {
  const there = copied('windows', (text) => text.replaceAll('\n', '\r\n'))
  expect(loadContent(there)).toEqual(content)
  expect(ownWords('nl', there)).toEqual(ownWords('nl', contentFolder))
})

test('a file that is not right is named, with what is wrong and where', () => {
  const there = copied('spoiled', (text) => text.replace(/^difficulty: \d/m, 'difficulty: 4'))
  expect(() => loadContent(there)).toThrow(/questions\/.*\.yaml: difficulty: /)
})

test('a folder that is not there is named', () => {
  mkdirSync(join(folder, 'empty'))
  expect(() => loadContent(join(folder, 'empty'))).toThrow(/empty\/sectors/)
})

test('there are twelve months', () => {
  expect(month.safeParse('2026-12').success).toBe(true)
  expect(month.safeParse('2026-13').success).toBe(false)
})
