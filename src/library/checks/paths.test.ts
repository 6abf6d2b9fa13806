import { expect, test } from 'vitest'
import { lengths, pathFaults } from './paths.ts'

const good = [
  { id: 'a', to: ['b', 'end'] },
  { id: 'b', to: ['end', 'other'] },
]

test('a walk that ends everywhere has no faults, and is as long as its decisions', () => {
  expect(pathFaults(good, ['end', 'other'])).toEqual([])
  expect(lengths(good)).toEqual({ shortest: 1, longest: 2 })
})

test.each([
  [
    'a loop',
    [
      { id: 'a', to: ['b'] },
      { id: 'b', to: ['a', 'end'] },
    ],
    'a leads back to itself',
  ],
  ['a step into nothing', [{ id: 'a', to: ['c', 'end'] }], 'a leads to c, which is not there'],
  [
    'a place apart',
    [
      { id: 'a', to: ['end'] },
      { id: 'b', to: ['end'] },
    ],
    'nobody reaches b',
  ],
  ['an ending apart', [{ id: 'a', to: ['other'] }], 'nobody reaches end'],
])('%s is found', (_, steps, fault) => {
  expect(pathFaults(steps, ['end', 'other'])).toContain(fault)
})
