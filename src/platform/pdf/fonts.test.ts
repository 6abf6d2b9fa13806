import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../root.ts'

const templates = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.typ'),
)
const read = (template: string) => readFileSync(join(root, 'src', template), 'utf8')

/** A weight that does not come along is taken from whatever the machine has, and the sheet is another one there. */
describe.each(templates)('%s', (template) => {
  test('asks only for weights that come along', () => {
    const weights = [...read(template).matchAll(/weight: (?:"(\w+)"|(\d+))/g)]
    expect(['regular', 'medium', 'semibold']).toEqual(
      expect.arrayContaining([...new Set(weights.map(([, word, number]) => word ?? number))]),
    )
  })

  test('what is strong in it, and a heading, is semibold', () => {
    const text = read(template)
    if (/\bstrong\(/.test(text.replace('set strong(', '')))
      expect(text).toContain('set strong(delta: 200)')
    for (const [shown] of text.matchAll(/show heading: set text\((?:[^()]|\([^()]*\))*\)/g))
      expect(shown).toContain('weight: "semibold"')
  })
})
