import { expect, test } from 'vitest'
import { calledIn, namesIn } from './forms.ts'

test('people are named as mail programs copy them, and as lists have them', () => {
  const pasted = [
    '"Maes, Zoë" <zoe@x.example>; Ine Bos <INE@x.example>',
    'Bos, An <an@x.example>, jan@x.example, Els <els@x.example>',
    'mailto:pat@x.example\tkim@x.example <mailto:kim@x.example>',
    '703, 704\u200b, Nour <nour@x.example>',
  ].join('\n')
  expect(calledIn(pasted).toSorted()).toEqual([
    ...['703', '704', 'an@x.example', 'els@x.example', 'ine@x.example', 'jan@x.example'],
    ...['kim@x.example', 'nour@x.example', 'pat@x.example', 'zoe@x.example'],
  ])
})

test('an address that is none is kept, so that whoever typed it is told', () => {
  expect(calledIn('Zoë Maes <zoe@>\nzoe@x.example <ine@>')).toEqual([
    'zoe@',
    'zoe@x.example',
    'ine@',
  ])
})

test('a long line without an end is read as quickly as a short one', () => {
  expect(calledIn('<'.repeat(100_000))).toEqual([])
  expect(calledIn('a'.repeat(100_000))).toEqual(['a'.repeat(100_000)])
})

test('places are cleaned as they are where they are kept', () => {
  expect(namesIn('Gent\u200b, Luik\u00a0;\u202aAalst\u202c\nGent')).toEqual([
    'Gent',
    'Luik',
    'Aalst',
  ])
})
