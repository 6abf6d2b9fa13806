import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { drawingOf, lucideNames } from './lucide.ts'
import { paths } from './paths.ts'

const { resolve } = createRequire(import.meta.url)

test('the copied drawings are those of lucide-static', () => {
  const fresh = Object.entries(lucideNames).map(([word, icon]) => [
    word,
    drawingOf(readFileSync(resolve(`lucide-static/icons/${icon}.svg`), 'utf8')),
  ])
  expect(paths).toEqual(Object.fromEntries(fresh))
})
