import { expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import { questions } from '../interview/questions.ts'
import { saidByOptions } from '../testing/options.ts'

const organisation = {
  name: 'De Korenaar',
  sector: 'other',
  coreValues: {},
  languages: [...languages],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.example',
  contactPhone: '',
  spokespersons: [{ name: 'Ine Peeters', topic: '' }],
  establishments: [],
}
const source = { organisation, answers: {}, library: loadLibrary() }

const said = questions().map((question) => ({ question, by: saidByOptions(question, source) }))
const saidIn = (language: Language) =>
  said.flatMap(({ question, by }) =>
    [...by[language]].map(([option, printed]) => ({ name: `${question.id}: ${option}`, printed })),
  )

/** At most three options may say nothing of their own; the reason stands with each. */
const saysNothing: Record<string, string> = {}

test.each(languages)(
  'every option says something of its own that is printed, as a line and as a short text: %s',
  (language) => {
    const silent = saidIn(language).filter(({ printed }) => printed.length === 0)
    expect(silent.map(({ name }) => name).toSorted()).toEqual(Object.keys(saysNothing).toSorted())
    expect(silent.length).toBeLessThanOrEqual(3)
  },
)

test('where each option says it, in Dutch', async () => {
  const table = saidIn('nl').flatMap(({ name, printed }) => [
    name,
    ...printed.map(({ document, where, words }) => `  ${document} ${where}\n    ${words.line}`),
  ])
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('answers.txt')
})
