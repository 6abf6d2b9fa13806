import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import type { Adoption } from '../interview/rules.ts'
import { adoptedIn } from './adopted.ts'
import type { Profile } from './types.ts'

const library = loadLibrary()
const at = (country: 'NL' | 'BE', body: 'none' | 'works-council' | 'union') => ({
  country,
  region: '',
  body,
  bodyName: '',
  headcount: 40,
})
const house = (...establishments: Profile['establishments']): Profile => ({
  name: 'Van Loon',
  sector: 'industry',
  coreValues: {},
  languages: ['nl'],
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  spokespersons: [],
  establishments,
})
const marieke: Adoption = {
  by: {
    nl: 'Marieke de Wit, directeur',
    fr: 'Marieke de Wit, directrice',
    en: 'Marieke de Wit, director',
    de: 'Marieke de Wit, Direktorin',
  },
  after: 'bodies',
  others: {},
  on: '2026-11-12',
}
const said = (
  given: Partial<Adoption> = {},
  organisation = house(at('NL', 'works-council')),
  publishedOn?: string,
) =>
  languages.map((language) =>
    adoptedIn(
      { organisation, library, answers: { adopted: { kind: 'adoption', ...marieke, ...given } } },
      language,
      publishedOn,
    ),
  )

const published = (given: Partial<Adoption> = {}, organisation?: Profile) =>
  said(given, organisation, '2027-01-04')

describe('who set the policy, when and with whom', () => {
  test('is one sentence in every language', () => {
    expect(published()).toEqual([
      'Vastgesteld door Marieke de Wit, directeur, op 12 november 2026, na overleg met de ondernemingsraad.',
      'Adoptée par Marieke de Wit, directrice, le 12 novembre 2026, après concertation avec le conseil d’entreprise.',
      'Adopted by Marieke de Wit, director, on 12 November 2026, after talks with the works council.',
      'Beschlossen von Marieke de Wit, Direktorin, am 12. November 2026, nach Gesprächen mit dem Betriebsrat.',
    ])
  })

  test('is still to be done in a draft, in every language', () => {
    expect(said()).toEqual([
      'Wordt vastgesteld door Marieke de Wit, directeur, op 12 november 2026, na overleg met de ondernemingsraad.',
      'Sera adoptée par Marieke de Wit, directrice, le 12 novembre 2026, après concertation avec le conseil d’entreprise.',
      'To be adopted by Marieke de Wit, director, on 12 November 2026, after talks with the works council.',
      'Wird beschlossen von Marieke de Wit, Direktorin, am 12. November 2026, nach Gesprächen mit dem Betriebsrat.',
    ])
  })

  test('has the day of publishing where that was chosen, and no day in a draft', () => {
    const [draft] = said({ on: null, after: 'nobody' })
    expect(draft).toBe('Wordt vastgesteld door Marieke de Wit, directeur.')
    const [done] = published({ on: null, after: 'nobody' })
    expect(done).toBe('Vastgesteld door Marieke de Wit, directeur, op 4 januari 2027.')
  })

  test('names several bodies, each once, or others, or nobody', () => {
    const group = house(at('NL', 'works-council'), at('BE', 'union'), at('BE', 'works-council'))
    const [both] = published({ by: { nl: 'de directie.' } }, group)
    expect(both).toBe(
      'Vastgesteld door de directie op 12 november 2026, na overleg met de ondernemingsraad en de vakbondsafvaardiging.',
    )
    const [others] = published({
      by: { nl: 'de directie' },
      after: 'others',
      others: { nl: 'het team' },
    })
    expect(others).toBe(
      'Vastgesteld door de directie op 12 november 2026, na overleg met het team.',
    )
    const [nobody] = published({ by: { nl: 'het bestuur' } }, house(at('NL', 'none')))
    expect(nobody).toBe('Vastgesteld door het bestuur op 12 november 2026.')
  })

  test('is not said where nobody said it', () => {
    const source = { organisation: house(), library }
    expect(adoptedIn({ ...source, answers: {} }, 'nl', '2027-01-04')).toBeUndefined()
    const unknown = { adopted: { kind: 'unknown' as const } }
    expect(adoptedIn({ ...source, answers: unknown }, 'nl', '2027-01-04')).toBeUndefined()
  })
})
