import { expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import { examplePair } from './example-pair.ts'
import { draftFor } from './rules.ts'
import type { DraftSource, Profile } from './types.ts'

const library = loadLibrary()
const house: Profile = {
  name: 'De Korenaar',
  sector: 'retail',
  coreValues: {},
  languages: [...languages],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.example',
  contactPhone: '',
  spokespersons: [],
  establishments: [],
}
const pairFor = (
  { sector = 'retail', ...changed }: Partial<DraftSource> & { sector?: string },
  language: (typeof languages)[number] = 'nl',
) => {
  const organisation = { ...house, sector }
  const source = { organisation, answers: {}, library, document: 'everyone' as const, ...changed }
  return examplePair(draftFor(source), language, { library, languages: organisation.languages })
}

test('the pair of the most needed clause stands on paper, the same in every language', () => {
  expect(pairFor({})?.do).toMatch(/^“Zes jaar doe ik dit nu\./)
  expect(pairFor({})?.kind).toBe('rule')
  expect(pairFor({}, 'fr')?.do).toMatch(/^«\u202fSix ans que je fais ce travail/)
})

test('it comes from the trade of the house', () => {
  expect(pairFor({ sector: 'care' })?.dont).toMatch(/^“Meneer op kamer 12/)
  expect(pairFor({ sector: 'culture' })?.do).toMatch(/^“Derde keer op rij niet verloren/)
})

test('what a house made too long for a wall gives way to the next', () => {
  const edits = [
    { clause: '15-confidentiality', texts: { de: { do: `„${'Sehr lang. '.repeat(20)}“` } } },
  ]
  const pair = pairFor({ edits })
  expect(pair?.do).not.toMatch(/Zes jaar/)
  expect(pair?.do.length).toBeLessThanOrEqual(120)
})

test('what a house wrote itself is shown as it wrote it', () => {
  const edits = [
    { clause: '15-confidentiality', texts: { nl: { do: '“Vandaag bakte ik brood.”' } } },
  ]
  expect(pairFor({ edits })?.do).toBe('“Vandaag bakte ik brood.”')
})

test.each(['everyone', 'corporate'] as const)('every sector has one for %s', (document) => {
  for (const sector of ['care', 'education', 'public', 'finance', 'industry', 'other'])
    for (const language of languages) {
      const pair = pairFor({ sector, document }, language)
      expect(pair?.do, `${sector} ${language}`).toBeTruthy()
      expect(Math.max(pair?.do.length ?? 0, pair?.dont.length ?? 0)).toBeLessThanOrEqual(120)
    }
})

test('a draft without a short example shows none', () => {
  expect(
    examplePair({ document: 'everyone', blocks: [], leftOut: [] }, 'nl', { library, languages }),
  ).toBeUndefined()
})
