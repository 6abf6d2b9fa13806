import { describe, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { text } from '../text/index.ts'
import type { Audience } from './rules.ts'
import { saidOf } from './words.ts'

const inEvery = (audience: Audience) =>
  languages.map((language) => saidOf(audience, text[language], language, new Map()))

describe('whom a rule means', () => {
  test('is one of several, where a trait has several', () => {
    expect(inEvery({ kind: 'department', names: ['Winkel', 'Kassa'] })).toEqual([
      'afdeling Winkel of Kassa',
      'service Winkel ou Kassa',
      'department Winkel or Kassa',
      'Abteilung Winkel oder Kassa',
    ])
  })

  test('is said of a group, and who is left out is named last', () => {
    const agency: Audience = { kind: 'contract', contracts: ['agency'] }
    const of: Audience[] = [{ kind: 'all' }, { kind: 'not', of: agency }]
    expect(inEvery({ kind: 'and', of })).toEqual([
      'Iedereen, behalve: uitzendkrachten',
      'Tout le monde, sauf\u202f: intérimaires',
      'Everyone, except: agency workers',
      'Alle, außer: Beschäftigte in Zeitarbeit',
    ])
  })

  test('is not all named where there are many', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F']
    expect(inEvery({ kind: 'department', names })[0]).toBe('afdeling A, B, C, D of …')
  })
})
