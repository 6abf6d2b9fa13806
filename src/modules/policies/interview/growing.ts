import { loadLibrary } from '../../../library/clauses/load.ts'
import type { DocumentName } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { changesBetween, clausesOf } from '../draft/compare.ts'
import { type DocumentWords, toDocument } from '../draft/document.ts'
import { draftFor } from '../draft/rules.ts'
import type { Draft, DraftSource, Form, LeftOut } from '../draft/types.ts'
import { questionOf } from './questions.ts'

/** The document in which a question shows: most touch the one for everyone, some only the one for the accounts. */
export function documentOf(id: string): DocumentName {
  const { clauses } = loadLibrary()
  const touched = new Set<number>(questionOf(id).touches)
  const documents = clauses.filter((c) => touched.has(c.number)).flatMap((c) => c.documents)
  return documents.length && !documents.includes('everyone') ? 'corporate' : 'everyone'
}

export interface Effect {
  /** What came, reads otherwise or went because of the answer; the words around the clauses come first. */
  parts: {
    title: string
    text: string
    change: 'added' | 'changed' | 'gone'
    /** For what went: why, and so that one press brings it back. */
    left?: LeftOut | undefined
  }[]
  /** What takes more or less room on paper because of it, by their titles. */
  inForm: Record<Form, string[]>
  unknown: boolean
}

/** What one answer does: the draft, compared with the same draft without it. */
export function effectOf(
  id: string,
  draft: Draft,
  source: DraftSource,
  language: Language,
): Effect {
  const { [id]: answer, ...others } = source.answers
  const without = { ...source, answers: others }
  const before = draftFor(without)
  return {
    unknown: answer?.kind === 'unknown',
    parts: [
      ...changedAround(toDocument(before, language, without), toDocument(draft, language, source)),
      ...changedClauses(before, draft, language),
    ],
    inForm: {
      line: titlesNow('line'),
      short: titlesNow('short'),
    },
  }

  function titlesNow(form: Form) {
    const changed = new Set(
      changesBetween(before, draft).flatMap(({ key, change }) => (change === form ? key : [])),
    )
    return clausesOf(draft).flatMap(({ key, texts }) =>
      changed.has(key) ? texts[language].title : [],
    )
  }
}

/** The opening, for whom it is, whom to turn to, and who set it. */
function changedAround(before: DocumentWords, after: DocumentWords): Effect['parts'] {
  const around = ({ intro, audience, people, adopted }: DocumentWords) => [
    intro,
    audience,
    people.contact,
    people.report,
    people.crisis,
    adopted,
  ]
  const old = around(before)
  return around(after)
    .flatMap((text, at) => (text !== undefined && text !== old[at] ? [text] : []))
    .map((text) => ({ title: after.title, text, change: 'changed' }))
}

function changedClauses(before: Draft, after: Draft, language: Language): Effect['parts'] {
  const textOf = new Map(
    [...clausesOf(before), ...clausesOf(after)].map(({ key, texts }) => [key, texts[language]]),
  )
  return changesBetween(before, after).flatMap(({ key, change }) => {
    const text = textOf.get(key)
    if (!text || change === 'line' || change === 'short') return []
    const left = after.leftOut.find((one) => one.key === key)
    return [{ title: text.title, text: text.short, change, left }]
  })
}
