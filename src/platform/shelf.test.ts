import { expect, test } from 'vitest'
import { shelf } from './shelf.ts'

test('a shelf keeps the last things that were put on it, and gives what it is given', () => {
  const books = shelf<string>(2)
  expect(books.put('one', 'Eerste')).toBe('Eerste')
  books.put('two', 'Tweede')
  books.put('three', 'Derde')
  expect([books.get('one'), books.get('two'), books.get('three')]).toEqual([
    undefined,
    'Tweede',
    'Derde',
  ])
})

test('what is put in its own place again pushes nothing off', () => {
  const books = shelf<string>(2)
  books.put('one', 'Eerste')
  books.put('two', 'Tweede')
  books.put('two', 'Tweede druk')
  expect([books.get('one'), books.get('two')]).toEqual(['Eerste', 'Tweede druk'])
})
