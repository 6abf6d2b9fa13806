import fc from 'fast-check'
import { blockNumbers, type Library } from '../../../library/clauses/rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import { type InEveryLanguage, languages } from '../../../platform/locale.ts'
import type { ClauseEdit, Profile } from '../draft/types.ts'
import { AnswerForm, AnswerQuestion } from '../interview/forms.ts'
import { questions } from '../interview/questions.ts'
import {
  type Answer,
  type Answers,
  LINE_LENGTH,
  NAMES,
  OWN_WORDS,
  TEXT_LENGTH,
  talkedWith,
} from '../interview/rules.ts'

/** Builders of anything that may be answered, filled in or changed; for tests with properties. */

const odd = fc.constantFrom(
  '{organisation}',
  '{x}',
  '}{',
  '<b>',
  '$&',
  '*_`[',
  '“’”',
  'é\u0301',
  '😀',
  '\u202e',
  '\u0000',
  '\n',
)

export const anyWords = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'binary' }),
      fc
        .array(fc.oneof(odd, fc.lorem({ maxCount: 2 })), { maxLength: 8 })
        .map((parts) => parts.join(' ')),
    )
    .map((text) => text.slice(0, maxLength))

const lines = (most: number, length: number) =>
  fc
    .array(
      anyWords(length).map((line) => line.replace(/[\n;]/g, ' ')),
      { maxLength: most },
    )
    .map((all) => all.join('\n'))

const inSomeLanguages = <T>(prefix: string, value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(languages.map((l) => [`${prefix}-${l}`, value])), {
    requiredKeys: [],
  })

const anyAdoption = fc
  .tuple(
    inSomeLanguages('by', anyWords(TEXT_LENGTH)),
    inSomeLanguages('others', anyWords(TEXT_LENGTH)),
    fc.record({
      after: fc.constantFrom(...talkedWith),
      when: fc.constantFrom('publishing', 'day'),
      on: fc.constantFrom('2026-11-12', '2027-01-04'),
    }),
  )
  .map(([by, others, rest]) => ({ ...by, ...others, ...rest }))

function anyTyped(question: Question): fc.Arbitrary<Record<string, unknown>> {
  if (question.kind === 'text') return inSomeLanguages('text', anyWords(TEXT_LENGTH))
  if (question.kind === 'names') return fc.record({ names: lines(NAMES, LINE_LENGTH) })
  if (question.kind === 'adoption') return anyAdoption
  const ids = question.options.map((option) => option.id)
  const chosen = question.kind === 'choices' ? fc.subarray(ids) : fc.constantFrom(...ids)
  return fc
    .tuple(fc.record({ chosen }), inSomeLanguages('own', lines(OWN_WORDS, LINE_LENGTH)))
    .map(([a, b]) => ({ ...a, ...b }))
}

const anyAnswer = (question: Question) =>
  anyTyped(question).map((typed): Answer => {
    const read = AnswerForm.pipe(AnswerQuestion).safeParse({ question: question.id, ...typed })
    return read.success ? read.data.answer : { kind: 'unknown' }
  })

export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questions().map((question) => [question.id, anyAnswer(question)])),
  { requiredKeys: [] },
)

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  name: anyWords(80),
  sector: fc.constantFrom(
    'retail',
    'care',
    'education',
    'public',
    'industry',
    'finance',
    'hospitality',
    'other',
  ),
  coreValues: fc.record(
    Object.fromEntries(languages.map((l) => [l, fc.array(anyWords(30), { maxLength: 5 })])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<InEveryLanguage<string[]>>>,
  languages: fc.constant([...languages]),
  contactName: anyWords(60),
  contactEmail: fc.oneof(fc.constant(''), fc.emailAddress()),
  contactPhone: fc.constantFrom('', '+32 9 555 01 42'),
  spokespersons: fc.array(fc.record({ name: anyWords(60), topic: anyWords(40) }), { maxLength: 6 }),
  establishments: fc.array(
    fc.record({
      country: fc.constantFrom('NL' as const, 'BE' as const),
      region: fc.constant('nl'),
      body: fc.constantFrom('none' as const, 'works-council' as const, 'union' as const),
      bodyName: anyWords(40),
      headcount: fc.option(fc.nat()),
    }),
    { maxLength: 4 },
  ),
})

const anyText = fc.record(
  {
    title: anyWords(80),
    line: anyWords(120),
    short: anyWords(300),
    fuller: anyWords(900),
    why: anyWords(200),
    do: anyWords(200),
    dont: anyWords(200),
  },
  { requiredKeys: [] },
)

export const anyEdits = (library: Library): fc.Arbitrary<ClauseEdit[]> =>
  fc.array(
    fc.record(
      {
        clause: fc.oneof(
          fc.constantFrom(...library.clauses.map((c) => c.key)),
          fc.uuid().map((id) => `own-${id}`),
          fc.constant('99-gone'),
        ),
        presence: fc.constantFrom('added' as const, 'removed' as const, null),
        kind: fc.constantFrom('rule' as const, 'guideline' as const, null),
        block: fc.constantFrom(...blockNumbers, null),
        rank: fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
        texts: fc.record(Object.fromEntries(languages.map((l) => [l, anyText])), {
          requiredKeys: [],
        }),
      },
      { requiredKeys: ['clause', 'texts'] },
    ),
    { maxLength: 60 },
  )
