import fc from 'fast-check'
import type { Question } from '../../../library/interview/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { sectors } from '../../organisation/index.ts'
import type { Profile } from '../draft/types.ts'
import { questions } from '../interview/questions.ts'
import { type Answer, type Answers, answersThatCount, talkedWith } from '../interview/rules.ts'

/** Builders of whole interviews, as real houses answer them: every question, in words that people use. */

const people = ['Ine Peeters', 'Tom Claes', 'Samira El Idrissi', 'Lies Kok', 'Karim Aziz']
const things: InEveryLanguage<string[]> = {
  nl: ['de gastenlijst', 'onze leveranciers', 'het rooster van collega’s'],
  fr: ['la liste des invités', 'nos fournisseurs', 'l’horaire des collègues'],
  en: ['the guest list', 'our suppliers', 'colleagues’ rosters'],
  de: ['die Gästeliste', 'unsere Lieferanten', 'die Dienstpläne'],
}
const places: InEveryLanguage<string> = {
  nl: 'korenaar.example/kanalen',
  fr: 'korenaar.example/canaux',
  en: 'korenaar.example/channels',
  de: 'korenaar.example/kanaele',
}

const sameInAll = <T>(of: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, of(language)]))

function anyFullAnswer({ kind, options, own }: Question): fc.Arbitrary<Answer> {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case 'text':
      return fc.constant({ kind: 'text', texts: sameInAll((l) => places[l]) })
    case 'names':
      return fc
        .uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 2 })
        .map((names) => ({ kind: 'names', names }))
    case 'choices':
      return fc
        .tuple(fc.subarray(ids, { minLength: 1 }), fc.nat({ max: own ? 2 : 0 }))
        .map(([chosen, more]) => ({
          kind: 'chosen',
          chosen,
          own: more > 0 ? sameInAll((l) => things[l].slice(0, more)) : {},
        }))
    case 'adoption':
      return fc.record({
        kind: fc.constant('adoption'),
        by: fc
          .constantFrom('Marieke de Wit', 'Lies Kok, voorzitter')
          .map((by) => sameInAll(() => by)),
        after: fc.constantFrom(...talkedWith),
        others: fc.constant(sameInAll((l) => things[l][1] ?? '')),
        on: fc.constantFrom('2026-11-12', null),
      })
    default:
      return fc.constantFrom(...ids).map((id) => ({ kind: 'chosen', chosen: [id], own: {} }))
  }
}

/** Every question answered that was asked. */
export const anyFullInterview: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questions().map((question) => [question.id, anyFullAnswer(question)])))
  .map((answers) => answersThatCount(answers, questions(), { sector: 'other' }))

const anyEstablishment = fc.record({
  country: fc.constantFrom('NL' as const, 'BE' as const),
  region: fc.constant(''),
  body: fc.constantFrom('none' as const, 'works-council' as const, 'union' as const),
  bodyName: fc.constant(''),
  headcount: fc.constantFrom(12, 80, 3_000),
})

/** A house as one is filled in, in any sector, in one to four languages, in one country or both. */
export const anyHouse: fc.Arbitrary<Profile> = fc.record({
  name: fc.constantFrom('De Korenaar', 'Gemeente Leeuwarden', 'Ziekenhuis Oost-Vlaanderen'),
  sector: fc.constantFrom(...sectors),
  coreValues: fc
    .boolean()
    .map((some) => (some ? sameInAll(() => ['eerlijk', 'gastvrij', 'trots op het vak']) : {})),
  languages: fc.subarray([...languages], { minLength: 1 }),
  contactName: fc.constantFrom('Ine Peeters', 'Team Communicatie', ''),
  contactEmail: fc.constantFrom('communicatie@korenaar.example', ''),
  contactPhone: fc.constantFrom('+32 9 555 01 42', ''),
  spokespersons: fc.subarray([
    { name: 'Ine Peeters', topic: 'pers' },
    { name: 'Tom Claes', topic: '' },
  ]),
  establishments: fc.array(anyEstablishment, { minLength: 1, maxLength: 3 }),
})
