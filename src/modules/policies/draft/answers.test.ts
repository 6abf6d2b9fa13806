import { expect, test } from 'vitest'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { languages } from '../../../platform/locale.ts'
import { questions } from '../interview/questions.ts'
import { saysAlone } from '../testing/printed.ts'

const organisation = {
  name: 'De Korenaar',
  sector: 'other',
  coreValues: {},
  languages: [...languages],
  contactName: 'Ine Peeters',
  contactEmail: 'ine@korenaar.example',
  spokespersons: [{ name: 'Ine Peeters', topic: '' }],
  establishments: [],
}
const source = { organisation, answers: {}, library: loadLibrary() }

/** At most three options may say nothing of their own; the reason stands with each. */
const saysNothing: Record<string, string> = {}

const options = questions().flatMap((question) =>
  question.options.map((option) => ({ question, option, name: `${question.id}: ${option.id}` })),
)

test.each(languages)(
  'every option says something of its own that is printed, as a line and as a short text: %s',
  (language) => {
    const silent = options.filter(
      ({ question, option }) => !saysAlone(question, option, { source, language }).length,
    )
    expect(silent.map(({ name }) => name).toSorted()).toEqual(Object.keys(saysNothing).toSorted())
    expect(silent.length).toBeLessThanOrEqual(3)
  },
)

test('where each option says it, in Dutch', async () => {
  const table = options.map(({ question, option, name }) =>
    [
      name,
      ...saysAlone(question, option, { source, language: 'nl' }).map(
        ({ document, where, words }) => `  ${document} ${where}\n    ${words.line}`,
      ),
    ].join('\n'),
  )
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('answers.txt')
})
