import { documents, type Library } from '../../../library/clauses/rules.ts'
import { clausesOf } from '../draft/compare.ts'
import { contradictionsAt, contradictionsIn } from '../draft/contradictions.ts'
import { draftFor } from '../draft/rules.ts'
import { saidIn } from '../draft/said.ts'
import type { Draft, DraftSource, Profile } from '../draft/types.ts'
import { type Answers, chosenIn, isAnswered, known } from '../interview/rules.ts'

/** An interview as somebody gave it, for both documents. */
export interface Given {
  organisation: Profile
  answers: Answers
  library: Library
}

export interface Drafted {
  source: DraftSource
  draft: Draft
}

export const bothDrafts = (given: Given): Drafted[] =>
  documents.map((document) => {
    const source = { ...given, document }
    return { source, draft: draftFor(source) }
  })

/** In the accounts document too: what protects people, and what keeps accounts safe (seeds S1, S3). */
const floors: Record<Draft['document'], number[]> = {
  everyone: [1, 2, 3, 8, 15, 19, 22, 26, 27, 32, 34, 35, 50, 51, 57, 58],
  corporate: [1, 2, 3, 26, 36, 37, 41, 43],
}

/** What always stands and does not: by document and number, and core values that somebody gave. */
export const missingFromFloor = (drafted: readonly Drafted[]) =>
  drafted.flatMap(({ draft, source }) => {
    const stands = new Set(clausesOf(draft).map(({ number }) => number))
    const { coreValues, languages } = source.organisation
    const hasValues = languages.some((language) => coreValues[language]?.length)
    return [
      ...floors[draft.document].filter((number) => !stands.has(number)),
      ...(hasValues && !stands.has(5) ? [5] : []),
      ...(draft.blocks.some(({ clauses }) => clauses.length === 0) ? ['an empty block'] : []),
    ].map((what) => `${draft.document}: ${what}`)
  })

/** What stands in the words around the clauses. */
const around: ReadonlySet<string> = new Set(Object.values(known))

/** The answered questions whose answer is printed in neither document, nor named as what it leaves out. */
export function unanswered(drafted: readonly Drafted[]) {
  const said = new Set(
    drafted.flatMap(({ draft, source }) => [
      ...[...saidIn(draft, source)].flatMap(([id, clauses]) => (clauses.length ? id : [])),
      ...draft.leftOut.flatMap(({ why }) => (why.because === 'spared' ? why.question : [])),
    ]),
  )
  const [first] = drafted
  return (first?.source.library.interview.questions ?? []).flatMap(({ id }) =>
    isAnswered(first?.source.answers ?? {}, id) && !said.has(id) && !around.has(id) ? id : [],
  )
}

/** Clauses that an answer calls for, that do not stand in their document, and of which nobody is told. */
export const unnamed = (drafted: readonly Drafted[]) =>
  drafted.flatMap(({ draft, source: { library, answers } }) => {
    const told = new Set([...clausesOf(draft), ...draft.leftOut].map(({ key }) => key))
    const brought = library.interview.questions.flatMap(({ id, options }) =>
      options.filter((o) => chosenIn(answers, id).includes(o.id)).flatMap((o) => o.brings),
    )
    return library.clauses
      .filter((c) => brought.includes(c.number) && c.documents.includes(draft.document))
      .flatMap(({ key }) => (told.has(key) ? [] : `${draft.document}: ${key}`))
  })

/** Pairs of answers that do not go together and are told at neither question. */
export function untold([first]: readonly Drafted[]) {
  if (!first) return []
  const { answers, library } = first.source
  const told = new Set(
    library.interview.questions.flatMap(({ id }) =>
      contradictionsAt(id, answers, library.interview),
    ),
  )
  return contradictionsIn(answers, library.interview)
    .filter((one) => !told.has(one))
    .map((one) => `${one.first.question} and ${one.second.question}`)
}
