import { expect, test } from 'vitest'
import { loadLibrary } from '../../../../library/clauses/load.ts'
import { languages } from '../../../../platform/locale.ts'
import { fieldsOfLine, lineOf } from './line.ts'

test('an order and what comes behind it are read as one sentence', () => {
  expect(fieldsOfLine('**Vraag het eerst**: {contact}.')).toEqual({
    order: 'Vraag het eerst:',
    reason: '{contact}.',
  })
  expect(fieldsOfLine('**Zeg dat je hier werkt** als je ons aanprijst.')).toEqual({
    order: 'Zeg dat je hier werkt',
    reason: 'als je ons aanprijst.',
  })
  expect(fieldsOfLine('**Demandez d’abord**\u202f: {contact}.').order).toBe(
    'Demandez d’abord\u202f:',
  )
  expect(fieldsOfLine('')).toEqual({ order: '', reason: '' })
})

test('nobody types a mark, and one that is typed is left out', () => {
  expect(lineOf({ order: '**Vraag** het eerst,', reason: 'dat scheelt.' })).toBe(
    '**Vraag het eerst**, dat scheelt.',
  )
  expect(lineOf({ order: ' ', reason: 'dat scheelt.' })).toBe('')
  expect(lineOf({ order: 'Vraag het.', reason: '' })).toBe('**Vraag het**.')
})

test('every line of the library comes out of its two fields as it went in', () => {
  const lines = loadLibrary().clauses.flatMap(({ texts }) =>
    languages.flatMap((l) => [
      texts[l].line,
      texts[l].accounts?.line ?? '',
      ...Object.values(texts[l].choices).map(({ line = '' }) => line),
    ]),
  )
  expect(lines.filter(Boolean).length).toBeGreaterThan(300)
  expect(lines.filter((line) => lineOf(fieldsOfLine(line)) !== line)).toEqual([])
})
