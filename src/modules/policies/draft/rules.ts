import { blockNumbers, type Clause } from '../../../library/clauses/rules.ts'
import { fillVariables, type Values } from '../../../library/grammar/fill.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { askedOf, isAnswered } from '../interview/rules.ts'
import { wordsOnPaper } from '../paper/words-on-paper.ts'
import { type Candidate, candidatesFor, mostNeededFirst } from './called.ts'
import { clausesOf } from './compare.ts'
import { toDocument } from './document.ts'
import { layEditsOver, type Placed } from './edits.ts'
import { type Standing, settleForms } from './forms.ts'
import { selectClauses } from './selection.ts'
import { templatesOf } from './templates.ts'
import type { Draft, DraftClause, DraftSource, DraftText, LeftOut } from './types.ts'
import { valuesFor } from './values.ts'

/**
 * The policy as it stands: computed anew from profile, answers and library each time, with people's edits laid
 * over it. Complete from the first moment: what is not answered yet reads as a phrase that always fits.
 * Everything that is called for stands in it; how much of each is printed follows from its weight and the room.
 */
export function draftFor(source: DraftSource): Draft {
  const values = valuesInEveryLanguage(source)
  const { candidates, placed } = placedFor(source)
  const whole = inBlocks(
    placed.map((p) => filled(p, source, values)),
    source,
  )
  const { noRoom, formOf } = settleForms(
    standingOf(placed, candidates, source),
    languagesInUse(source).map((language) =>
      wordsOnPaper(toDocument(asNumbered(whole), language, source)),
    ),
  )
  return {
    document: source.document,
    blocks: whole.blocks.map((block) => ({
      ...block,
      clauses: block.clauses
        .filter(({ key }) => !noRoom.has(key))
        .map((clause) => ({ ...clause, form: formOf(clause.key) })),
    })),
    leftOut: leftOut(candidates, source, { noRoom, whole }),
  }
}

/** Every clause of the library by need, and those that have a place as long as there is room. */
function placedFor(source: DraftSource) {
  const candidates = candidatesFor(source).toSorted(mostNeededFirst)
  const chosen = candidates.filter(({ clause }) => clause.documents.includes(source.document))
  return {
    candidates,
    placed: layEditsOver(selectClauses(chosen), { byNeed: candidates, ...source }),
  }
}

/** Whether a clause would stand there if paper had no end; much quicker than a draft. */
export const hasPlace = (clause: string, source: DraftSource) =>
  placedFor(source).placed.some(({ key }) => key === clause)

function inBlocks(clauses: DraftClause[], source: DraftSource): Draft {
  const { document, library, answers, organisation } = source
  const asked = askedOf(library.interview.questions, answers, organisation)
  return {
    document,
    blocks: blockNumbers.map((number) => ({
      number,
      clauses: clauses
        .filter((clause) => clause.block === number)
        .toSorted((a, b) => a.rank - b.rank || a.key.localeCompare(b.key)),
      open: asked.filter((q) => q.block === number && !isAnswered(answers, q.id)).map((q) => q.id),
    })),
    leftOut: [],
  }
}

/** In the library's own order: whoever moves a clause within its block moves no other off the pages. */
const asNumbered = (draft: Draft): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block) => ({
    ...block,
    clauses: block.clauses.toSorted((a, b) => a.key.localeCompare(b.key)),
  })),
})

/** The two pages are set in the languages that the organisation uses; before it chose one, in all. */
const languagesInUse = ({ organisation }: DraftSource): readonly Language[] =>
  organisation.languages.length ? organisation.languages : languages

/** What people wrote or brought counts for more than what was proposed to them. */
const OWN = 90

function standingOf(
  placed: readonly Placed[],
  candidates: readonly Candidate[],
  source: DraftSource,
): Standing[] {
  const known = new Map(candidates.map((candidate) => [candidate.clause, candidate]))
  return placed.map(({ key, block, clause, call, edit }) => {
    const candidate = clause && known.get(clause)
    const brought = edit?.presence === 'added'
    return {
      key,
      block,
      call: brought ? undefined : call,
      weight: candidate ? candidate.weight + (brought ? OWN : 0) : OWN,
      fixed: edit?.form ?? (saysItInShort(edit, source) ? 'short' : undefined),
      speaksInShort: candidate?.speaksInShort ?? false,
    }
  })
}

/** Somebody wrote words of their own, and no line that says them: the line of the library would say something else. */
const saysItInShort = (edit: Placed['edit'], source: DraftSource) =>
  languagesInUse(source).some((language) => {
    const own = edit?.texts[language]
    return Boolean((own?.title?.trim() || own?.short?.trim()) && !own.line?.trim())
  })

/** What was called for and does not stand there, the most needed first; nothing falls out of a draft unsaid. */
function leftOut(
  byNeed: readonly Candidate[],
  { document, edits = [] }: DraftSource,
  { noRoom, whole }: { noRoom: ReadonlySet<string>; whole: Draft },
): LeftOut[] {
  const stands = new Set(clausesOf(whole).map(({ key }) => key))
  const removed = new Set(
    edits.flatMap(({ clause, presence }) => (presence === 'removed' ? clause : [])),
  )
  return byNeed.flatMap(({ clause: { key, documents }, sparedBy }): LeftOut[] => {
    if (noRoom.has(key)) return [{ key, why: { because: 'no-room' } }]
    if (stands.has(key)) return []
    if (removed.has(key)) return [{ key, why: { because: 'removed' } }]
    return sparedBy && documents.includes(document)
      ? [{ key, why: { because: 'spared', question: sparedBy } }]
      : []
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

const known = new WeakMap<DraftSource, InEveryLanguage<Values>>()

/** Asked for once for each clause that is offered, and the same for all of them. */
function valuesInEveryLanguage(source: DraftSource) {
  const values = known.get(source) ?? everyLanguage((language) => valuesFor(source, language))
  known.set(source, values)
  return values
}

const everyLanguage = <T>(make: (language: (typeof languages)[number]) => T) =>
  Object.fromEntries(languages.map((l) => [l, make(l)])) as InEveryLanguage<T>
