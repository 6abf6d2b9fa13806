import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import { questionOf, questions } from '../interview/questions.ts'
import type { Answer, Answers } from '../interview/rules.ts'
import { chosen } from '../testing/options.ts'
import { toDocument } from './document.ts'
import { draftFor } from './rules.ts'
import type { Profile } from './types.ts'

const library = loadLibrary()

/** In neither country may the law hide what somebody answered. */
const bakeryIn = (country: 'NL' | 'BE'): Profile => ({
  name: 'De Korenaar',
  sector: 'other',
  coreValues: {},
  languages: ['nl', 'fr'],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.be',
  contactPhone: '',
  spokespersons: [{ name: 'Ine Peeters', topic: '' }],
  establishments: [{ country, region: '', body: 'union', bodyName: '', headcount: 40 }],
})

/** Everything that both documents say, language by language. */
function saidBy(organisation: Profile, answers: Answers) {
  const source = { organisation, answers, library }
  const drafts = (['everyone', 'corporate'] as const).map((document) =>
    draftFor({ ...source, document }),
  )
  return languages.map((language) =>
    JSON.stringify(drafts.map((draft) => toDocument(draft, language, source))),
  )
}

/** The answers because of which it is asked. */
const whereAsked = (id: string): Answers =>
  Object.fromEntries(
    Object.entries(questionOf(id).when?.answers ?? {}).map(([other, [option = '']]) => [
      other,
      chosen(option),
    ]),
  )

const asked = (...kinds: string[]) =>
  questions()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id)

describe.each(['NL', 'BE'] as const)('an answer in %s shows in the policy (POL-1):', (country) => {
  const organisation = bakeryIn(country)
  const saidEverywhere = (answers: Answers) => saidBy(organisation, answers)
  const nothing = saidEverywhere({})

  test.each(asked('choice', 'yes-no'))('each option of %s reads otherwise', (id) => {
    const options = questionOf(id).options
    const said = options.map((option) => saidEverywhere({ [id]: chosen(option.id) }))
    for (const at of languages.keys())
      expect(new Set(said.map((words) => words[at])).size, languages[at]).toBe(options.length)
  })

  test.each(asked('choices'))('every single option of %s does something', (id) => {
    for (const option of questionOf(id).options) {
      const said = saidEverywhere({ [id]: chosen(option.id) })
      expect(
        languages.filter((_, at) => said[at] === nothing[at]),
        option.id,
      ).toEqual([])
    }
  })

  test.each(asked('text', 'names'))('what is written at %s is read', (id) => {
    const answer: Answer =
      questionOf(id).kind === 'names'
        ? { kind: 'names', names: ['Samira El Idrissi'] }
        : { kind: 'text', texts: { nl: 'Samira El Idrissi' } }
    for (const words of saidEverywhere({ ...whereAsked(id), [id]: answer }))
      expect(words).toContain('Samira El Idrissi')
  })

  test('who sets the policy, with whom and when is read', () => {
    const adopted = (more: object): Answers => ({
      adopted: {
        kind: 'adoption',
        by: { nl: 'Marieke de Wit' },
        after: 'nobody',
        others: { nl: 'het team' },
        on: null,
        ...more,
      },
    })
    const ways = [{}, { after: 'bodies' }, { after: 'others' }, { on: '2026-11-12' }].map((more) =>
      saidEverywhere(adopted(more)),
    )
    for (const at of languages.keys()) {
      const said = ways.map((words) => words[at])
      for (const words of said) expect(words).toContain('Marieke de Wit')
      expect(new Set(said).size, languages[at]).toBe(ways.length)
    }
  })
})
