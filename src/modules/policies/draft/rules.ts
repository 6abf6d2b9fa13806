import { blockNumbers, type Clause } from '../../../library/clauses/rules.ts'
import { fillVariables, type Values } from '../../../library/grammar/fill.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { isAnswered } from '../interview/rules.ts'
import { layEditsOver, type Placed } from './edits.ts'
import { type Candidate, mostNeededFirst, selectClauses } from './selection.ts'
import { templatesOf } from './templates.ts'
import type { Draft, DraftClause, DraftSource, DraftText } from './types.ts'
import { valuesFor } from './values.ts'
import { weightsOf } from './weights.ts'

/**
 * The policy as it stands: computed anew from profile, answers and library each time, with people's edits laid
 * over it. Complete from the first moment: what is not answered yet reads as a phrase that always fits.
 */
export function draftFor(source: DraftSource): Draft {
  const values = valuesInEveryLanguage(source)
  const candidates = candidatesFor(source, values)
  const placed = layEditsOver(
    selectClauses(candidates.filter((c) => c.clause.documents.includes(source.document))),
    { byNeed: candidates.toSorted(mostNeededFirst), ...source },
  )
  const clauses = placed.map((p) => filled(p, source, values))

  return {
    document: source.document,
    blocks: blockNumbers.map((number) => ({
      number,
      clauses: clauses
        .filter((clause) => clause.block === number)
        .toSorted((a, b) => a.rank - b.rank || a.key.localeCompare(b.key)),
      open: source.library.interview.questions
        .filter((q) => q.block === number && !isAnswered(source.answers, q.id))
        .map((q) => q.id),
    })),
  }
}

function candidatesFor(source: DraftSource, values: InEveryLanguage<Values>): Candidate[] {
  const weightOf = weightsOf(source)
  return source.library.clauses.map((clause) => {
    const templates = templatesOf({ clause }, source)
    const texts = everyLanguage((l) => ({
      title: fillVariables(templates[l].title, values[l], { language: l }),
      short: fillVariables(templates[l].short, values[l], { language: l }),
    }))
    return { clause, weight: weightOf(clause), texts }
  })
}

function filled(placed: Placed, source: DraftSource, values: InEveryLanguage<Values>): DraftClause {
  const templates = templatesOf(placed, source)
  const { clause: _, edit: __, ...rest } = placed
  return { ...rest, texts: everyLanguage((l) => filledText(templates[l], values[l], l)) }
}

function filledText(text: DraftText, values: Values, language: Language): DraftText {
  const fill = (words: string) => fillVariables(words, values, { language })
  return {
    title: fill(text.title),
    line: fill(text.line),
    short: fill(text.short),
    fuller: fillVariables(text.fuller, values, { language, markdown: true }),
    why: fill(text.why),
    do: fill(text.do),
    dont: fill(text.dont),
  }
}

/** For an editor: the texts of a clause with the variables still open; undefined for a key that nobody knows. */
export function openTextsOf(
  key: string,
  source: DraftSource,
): InEveryLanguage<DraftText> | undefined {
  const clause = source.library.clauses.find((c) => c.key === key)
  const edit = source.edits?.findLast((e) => e.clause === key)
  return clause || edit ? templatesOf({ clause, edit }, source) : undefined
}

/** The texts of a library clause as this organisation would get it, for choosing what to add. */
export function offeredText(clause: Clause, source: DraftSource): InEveryLanguage<DraftText> {
  const values = valuesInEveryLanguage(source)
  const templates = templatesOf({ clause }, source)
  return everyLanguage((l) => filledText(templates[l], values[l], l))
}

const valuesInEveryLanguage = (source: DraftSource) =>
  everyLanguage((language) => valuesFor(source, language))

const everyLanguage = <T>(make: (language: (typeof languages)[number]) => T) =>
  Object.fromEntries(languages.map((l) => [l, make(l)])) as InEveryLanguage<T>
