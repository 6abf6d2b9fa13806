import type { Clause, DocumentName } from '../../../library/clauses/rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { toDocument } from '../draft/document.ts'
import { offeredText } from '../draft/rules.ts'
import { type DraftSource, type DraftText, type Form, forms } from '../draft/types.ts'
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
const printedFor = (source: Source): InEveryLanguage<Printed[]> => {
  const offered = (['everyone', 'corporate'] as const).map((document) => {
    const one = { ...source, document }
    const clauses = source.library.clauses.filter((clause) => clause.documents.includes(document))
    return { one, texts: clauses.map((clause) => ({ clause, text: offeredText(clause, one) })) }
  })
  return inEvery((language) =>
    offered.flatMap(({ one, texts }) => [
      opening(one, language),
      ...texts.map(({ clause, text }) => clauseOn(one, clause, text[language])),
    ]),
  )
}

const inEvery = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as InEveryLanguage<T>

const clauseOn = ({ document }: DraftSource, clause: Clause, text: DraftText): Printed => ({
  document,
  where: clause.key,
  words: { line: `${text.title} ${text.line}`, short: `${text.title} ${text.short}` },
})

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
  source: Source,
): InEveryLanguage<Map<string, Printed[]>> {
  const printed = (answers: Answers) => printedFor({ ...source, answers })
  const byOption = options.map((option) => printed({ [id]: chosen(option.id) }))
  const all = kind === 'choices' ? [printed({}), ...byOption] : byOption

  const isItsOwn = (language: Language, { words }: Printed, at: number) =>
    forms.every(
      (form) => all.filter((one) => one[language][at]?.words[form] === words[form]).length < 2,
    )
  return inEvery(
    (language) =>
      new Map(
        options.map((option, n) => [
          option.id,
          (byOption[n]?.[language] ?? []).filter((said, at) => isItsOwn(language, said, at)),
        ]),
      ),
  )
}
