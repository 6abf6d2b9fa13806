import { describe, expect, test } from 'vitest'
import type { Profile } from '../draft/types.ts'
import { isTalkedOver, talksFor } from './rules.ts'

type Place = Profile['establishments'][number]
const places = (...all: [Place['country'], Place['body']][]) => ({
  establishments: all.map(([country, body]) => ({ country, body }) as Place),
})

describe('what is talked over before a policy is set', () => {
  test.each([
    [[['NL', 'works-council']], ['nl-council']],
    [[['NL', 'none']], []],
    // The work rules are posted for fifteen days just where nobody speaks for the staff.
    [[['BE', 'none']], ['be-union']],
    [
      [
        ['BE', 'union'],
        ['NL', 'union'],
        ['BE', 'works-council'],
      ],
      ['nl-union', 'be-council', 'be-union'],
    ],
  ] as [[Place['country'], Place['body']][], string[]][])('%j: %j', (all, asked) => {
    expect(talksFor(places(...all))).toEqual(asked)
  })

  test('is asked back only where somebody wrote that it was', () => {
    const adopted = { kind: 'adoption' as const, by: {}, others: {}, on: null }
    expect(isTalkedOver({ adopted: { ...adopted, after: 'bodies' } })).toBe(true)
    expect(isTalkedOver({ adopted: { ...adopted, after: 'nobody' } })).toBe(false)
    expect(isTalkedOver({})).toBe(false)
  })
})
