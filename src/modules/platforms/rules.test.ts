import { describe, expect, test } from 'vitest'
import { differing, shownOf } from './rules.ts'

const cards = ['blogs', 'instagram', 'linkedin']
const asked = new Set(['instagram', 'linkedin'])
const house = (...answered: string[]) => ({ cards, asked, answered })
const chosen = (choice: Record<string, boolean>) => new Map(Object.entries(choice))

describe('which cards show', () => {
  test.each([
    ['all of them while nobody has answered', house(), {}, cards],
    [
      'what was answered, and what is not asked about',
      house('linkedin'),
      {},
      ['blogs', 'linkedin'],
    ],
    ['what somebody added', house('linkedin'), { instagram: true }, cards],
    ['not what somebody hid', house('linkedin'), { blogs: false }, ['linkedin']],
    ['none where all are hidden', house('linkedin'), { blogs: false, linkedin: false }, []],
  ])('%s', (_, ground, choice, shown) => {
    expect(shownOf(ground, chosen(choice))).toEqual(shown)
  })

  test('only what differs from the interview is kept, so that the others follow a later answer', () => {
    const kept = differing(house('linkedin'), ['linkedin'])
    expect(kept).toEqual([{ platform: 'blogs', shown: false }])
    const later = new Map(kept.map(({ platform, shown }) => [platform, shown]))
    expect(shownOf(house('linkedin', 'instagram'), later)).toEqual(['instagram', 'linkedin'])
  })

  test('a choice that says what the interview says keeps nothing', () => {
    expect(differing(house('linkedin'), ['blogs', 'linkedin'])).toEqual([])
  })
})
