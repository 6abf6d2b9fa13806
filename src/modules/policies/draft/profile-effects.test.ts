import { expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { documents } from '../../../library/clauses/rules.ts'
import { languages } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'
import { wordsOnPaper } from '../paper/words-on-paper.ts'
import { toDocument } from './document.ts'
import { draftFor } from './rules.ts'
import type { Establishment, Profile } from './types.ts'

const library = loadLibrary()

const place: Establishment = {
  country: 'NL',
  region: 'nl',
  body: 'works-council',
  bodyName: '',
  headcount: 40,
}
const house: Profile = {
  name: 'De Korenaar',
  sector: 'other',
  coreValues: {},
  languages: ['nl'],
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  spokespersons: [],
  establishments: [place],
}

/** With whom it was talked over is printed where somebody says who sets the policy. */
const answers: Answers = {
  adopted: {
    kind: 'adoption',
    by: { nl: 'Marieke de Wit' },
    after: 'bodies',
    others: {},
    on: null,
  },
}

/** Everything that is printed of both documents, in one language. */
const printed = (organisation: Profile, language: (typeof languages)[number]) =>
  JSON.stringify(
    documents.map((document) => {
      const source = { organisation, answers, library, document }
      const { blocks, ...around } = wordsOnPaper(toDocument(draftFor(source), language, source))
      const said = blocks.map(({ clauses }) =>
        clauses.map(({ form, title, line, short }) => (form === 'line' ? line : [title, short])),
      )
      return { ...around, said }
    }),
  )

const speaker = { name: 'Bram Visser', topic: '' }

/** What each field may say; `languages` decides only how much of each clause is printed. */
const changes: Record<string, [Partial<Profile>, Partial<Profile>]> = {
  name: [{}, { name: 'Molen Noord' }],
  'a short name': [
    {},
    {
      shortNames: { nl: 'de bakkerij', fr: 'la boulangerie', en: 'the bakery', de: 'die Bäckerei' },
    },
  ],
  sector: [{}, { sector: 'care' }],
  'core values': [{}, { coreValues: { nl: ['gastvrij'] } }],
  'contact name': [{}, { contactName: 'Ine Peeters' }],
  'contact address': [{}, { contactEmail: 'ine@korenaar.test' }],
  'contact phone': [{}, { contactPhone: '+32 9 555 01 42' }],
  spokesperson: [{}, { spokespersons: [speaker] }],
  'what a spokesperson is asked about': [
    { spokespersons: [speaker] },
    { spokespersons: [{ ...speaker, topic: 'brood' }] },
  ],
  country: [{}, { establishments: [{ ...place, country: 'BE' }] }],
  'the body that agrees': [{}, { establishments: [{ ...place, body: 'union' }] }],
  'the name of that body': [
    {},
    { establishments: [{ ...place, bodyName: 'de raad van ons allen' }] },
  ],
}

test.each(Object.entries(changes))(
  '%s changes what is printed, in every language',
  (_, [before, after]) => {
    for (const language of languages)
      expect(printed({ ...house, ...after }, language), language).not.toBe(
        printed({ ...house, ...before }, language),
      )
  },
)
