import { expect, test } from 'vitest'
import { checkContent } from './check.ts'
import { content, linesOf } from './testing/planted.ts'

test('the library can be relied on as it is', () => {
  expect(linesOf(checkContent(content))).toEqual([])
})
