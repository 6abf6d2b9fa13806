import type { Clause, DocumentName } from '../../../library/clauses/rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { toDocument } from '../draft/document.ts'
import { offeredText } from '../draft/rules.ts'
import { type DraftSource, type Form, forms } from '../draft/types.ts'
import type { Answer, Answers } from '../interview/rules.ts'

/** A clause, or the words above the clauses, as it stands on the two pages. */
export interface Printed {
  document: DocumentName
  /** The key of the clause; the words above the clauses are the opening. */
  where: string
  words: Record<Form, string>
}

type Source = Omit<DraftSource, 'document'>

/** Everything that may be printed for these answers: a clause may stand as a line only, so both are asked for. */
export const printedFor = (source: Source, language: Language): Printed[] =>
  (['everyone', 'corporate'] as const).flatMap((document) => [
    opening({ ...source, document }, language),
    ...source.library.clauses
      .filter((clause) => clause.documents.includes(document))
      .map((clause) => clauseOn({ ...source, document }, clause, language)),
  ])

function clauseOn(source: DraftSource, clause: Clause, language: Language): Printed {
  const text = offeredText(clause, source)[language]
  return {
    document: source.document,
    where: clause.key,
    words: { line: `${text.title} ${text.line}`, short: `${text.title} ${text.short}` },
  }
}

function opening(source: DraftSource, language: Language): Printed {
  const { document } = source
  const { intro, audience } = toDocument({ document, blocks: [], leftOut: [] }, language, source)
  const words = `${intro} ${audience}`
  return { document, where: 'opening', words: { line: words, short: words } }
}

export const chosen = (option: string): Answer => ({ kind: 'chosen', chosen: [option], own: {} })

/** Where each option, and no other answer to its question, says what is printed: as a line and as a short text. */
export function saidByOptions(
  { id, kind, options }: Question,
  { source, language }: { source: Source; language: Language },
): Map<string, Printed[]> {
  const printed = (answers: Answers) => printedFor({ ...source, answers }, language)
  const byOption = options.map((option) => printed({ [id]: chosen(option.id) }))
  const all = kind === 'choices' ? [printed({}), ...byOption] : byOption

  return new Map(
    options.map((option, n) => [
      option.id,
      (byOption[n] ?? []).filter(({ words }, at) =>
        forms.every((form) => all.filter((one) => one[at]?.words[form] === words[form]).length < 2),
      ),
    ]),
  )
}
