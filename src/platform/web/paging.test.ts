import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressWith, pageOf } from './paging.ts'

/** As a store answers: the lines behind the last one of the page before, one more than a page holds. */
function walk(all: readonly number[], size: number) {
  const pages: number[][] = []
  let after: number | undefined
  do {
    const from = after === undefined ? 0 : all.indexOf(after) + 1
    const { lines, last } = pageOf(all.slice(from, from + size + 1), size)
    pages.push(lines)
    after = last
  } while (after !== undefined)
  return pages
}

test('the pages together are the list, each is full but the last, and only an empty list has an empty page', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 9 }), (all, size) => {
      const pages = walk(all, size)
      expect(pages.flat()).toEqual(all)
      expect(pages).toHaveLength(Math.max(1, Math.ceil(all.length / size)))
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size)
    }),
  )
})

test('an address has a question only where something is asked', () => {
  expect(addressWith('/outbox', new URLSearchParams())).toBe('/outbox')
  expect(addressWith('/people', new URLSearchParams({ q: 'a&b=c', place: '' }))).toBe(
    '/people?q=a%26b%3Dc&place=',
  )
})
