import { isDeepStrictEqual } from 'node:util'
import type { BlockNumber, Kind } from '../../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../../platform/locale.ts'
import { no } from '../../../../platform/result.ts'
import { openTextsOf } from '../../draft/rules.ts'
import { type DraftText, textParts } from '../../draft/types.ts'
import { clauseAdded, clauseEdited } from '../../events.ts'
import {
  about,
  change,
  draftAfter,
  type Edit,
  type Editing,
  editOf,
  inDraft,
  isOwn,
  lastRank,
  libraryClause,
  type OwnTexts,
  type OwnWords,
  proposed,
  unlessProposed,
} from './editing.ts'
import { fieldsOfLine, lineOf } from './line.ts'

/** The fields of a language: as the words are kept, but the line in its two parts. */
export const parts = ['title', 'order', 'reason', 'short', 'fuller', 'why', 'do', 'dont'] as const
export type Part = (typeof parts)[number]
export type Words = Record<Part, string>
/** In the languages that the form had. */
export type TypedWords = Partial<InEveryLanguage<Words>>

export interface TypedClause {
  clause: string
  texts: TypedWords
  kind: Kind
  block: BlockNumber
  /** The languages of which somebody says that the text still agrees with the source. */
  current: Language[]
}

/** What stands in the form: of an own clause only what was written, as nothing stands behind it. */
export function wordsOf(editing: Pick<Editing, 'source'>, key: string): InEveryLanguage<Words> {
  const own = isOwn(key) ? editOf(editing, key)?.texts : undefined
  const open = isOwn(key) ? undefined : openTextsOf(key, editing.source)
  return everyLanguage((l) => partsOf(own?.[l] ?? open?.[l]))
}

/** The library's own words for this organisation, with the variables open; undefined for an own clause. */
export function libraryWords({ source }: Pick<Editing, 'source'>, key: string) {
  if (isOwn(key)) return undefined
  const open = openTextsOf(key, { ...source, edits: [] })
  return (
    open &&
    everyLanguage((l) => {
      const words = partsOf(open[l])
      return eachPart((part) => cleaned(part, words[part]))
    })
  )
}

/** Somebody changes what a clause says, how strict it is or where it belongs. */
export function edit(
  editing: Editing,
  typed: TypedClause,
  { seen, stamp, now }: { seen: Date | null; stamp: Date | null; now: Date },
) {
  if (seen?.getTime() !== stamp?.getTime()) return no('changed-meanwhile')
  const { clause } = typed
  const half = halfLine(typed)
  if (half) return half
  const before = editOf(editing, clause)
  const texts = textsAfter(editing, typed, now)
  const fault = isOwn(clause) && ownFault(editing, texts)
  if (fault) return fault
  const changes = [change(editing, clause, { ...placeAfter(editing, typed), texts })]
  const [{ after } = { after: null }] = changes
  const touched = languages.filter((l) => !isDeepStrictEqual(before?.texts[l], texts[l]))
  if (touched.length === 0 && samePlace(before, after)) return no('unchanged')
  if (inDraft(editing.draft, clause) && !landsIn(editing, changes, typed)) return no('only-one')
  const facts = { ...about(editing, clause, changes), languages: touched }
  return { ...clauseEdited(editing.policyId, facts), changes }
}

/** A clause of the organisation's own, last in its block. */
export function write(editing: Editing, typed: TypedClause, now: Date) {
  const { clause, kind, block } = typed
  const texts = textsAfter(editing, typed, now)
  const fault = halfLine(typed) ?? ownFault(editing, texts)
  if (fault) return fault
  const rank = lastRank(editing.draft, block)
  const after = { presence: 'added' as const, kind, block, rank, texts }
  const changes = [change(editing, clause, after)]
  return { ...clauseAdded(editing.policyId, about(editing, clause, changes)), changes }
}

/** The draft as it would be with what stands in the form, for a look ahead. */
export function asTyped(editing: Editing, typed: TypedClause, now: Date) {
  const { clause, kind, block } = typed
  const texts = textsAfter(editing, typed, now)
  const presence = 'added' as const
  return [change(editing, clause, { presence, kind, block, texts })]
}

/** Only what differs from the library is kept, part by part: the rest goes on following answers and library. */
function textsAfter(editing: Editing, typed: TypedClause, now: Date): OwnTexts {
  const library = libraryWords(editing, typed.clause)
  const kept: OwnTexts = { ...editOf(editing, typed.clause)?.texts }
  for (const language of languages) {
    const words = typed.texts[language]
    if (!words) continue
    const own = ownParts(words, library?.[language])
    const said = typed.current.includes(language)
    const sameWords = textParts.every((p) => (kept[language]?.[p] ?? '') === (own[p] ?? ''))
    if (!sameWords || said) kept[language] = { ...own, changed: now.toISOString() }
  }
  return library && !languages.some((l) => hasWords(kept[l])) ? {} : kept
}

function ownParts(typed: Words, library: Words | undefined): OwnWords {
  const own: OwnWords = {}
  const [words, theirs] = [asKept(typed), library && asKept(library)]
  for (const part of textParts)
    if (words[part] && words[part] !== theirs?.[part]) own[part] = words[part]
  return own
}

const asKept = ({ order, reason, ...words }: Words): DraftText => ({
  ...words,
  line: lineOf({ order, reason }),
})

/** In another block a clause stands last; back in its own block it stands where the library has it. */
function placeAfter(editing: Editing, { clause, kind, block }: TypedClause): Partial<Edit> {
  const library = proposed(libraryClause(editing, clause))
  const was = inDraft(editing.draft, clause)?.block ?? editOf(editing, clause)?.block
  const kept = unlessProposed(block, library.block)
  return {
    kind: unlessProposed(kind, library.kind),
    block: kept,
    ...(was !== block && { rank: kept === null ? null : lastRank(editing.draft, block) }),
  }
}

const samePlace = (a: Edit | null, b: Edit | null) =>
  (a?.kind ?? null) === (b?.kind ?? null) && (a?.block ?? null) === (b?.block ?? null)

const landsIn = (editing: Editing, changes: Parameters<typeof draftAfter>[1], typed: TypedClause) =>
  inDraft(draftAfter(editing, changes), typed.clause)?.block === typed.block

/** What comes behind an order cannot stand without it. */
function halfLine({ texts }: TypedClause) {
  const half = languages.find((l) => texts[l]?.reason && !texts[l].order)
  return half && no('order-missing', { language: half })
}

/** An own clause needs a title and a short text in one language; half of it in another would read as a mistake. */
function ownFault({ source }: Editing, texts: OwnTexts) {
  const half = languages.find((l) => hasWords(texts[l]) && !(texts[l]?.title && texts[l]?.short))
  if (half) return no(texts[half]?.title ? 'short-missing' : 'title-missing', { language: half })
  if (languages.some((l) => hasWords(texts[l]))) return undefined
  return no('words-missing', { language: source.organisation.languages[0] })
}

export const hasWords = (words: OwnWords | undefined) => textParts.some((part) => words?.[part])

/** Anything at all stands in the fields of a language. */
export const saysAnything = (words: Words | undefined) => parts.some((part) => words?.[part])

function partsOf(words: OwnWords = {}): Words {
  const all = { ...words, ...fieldsOfLine(words.line ?? '') }
  return eachPart((part) => all[part] ?? '')
}

/** Words made part by part. */
export const eachPart = (make: (part: Part) => string) =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Words

/** As it may be kept. */
export const cleaned = (part: Part, text: string) =>
  part === 'fuller' ? withoutControls(text) : onOneLine(text)

/** A title and a short text are set as one paragraph; the spaces that French and German keep together stay. */
export const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, (blanks) => (/\p{Cc}/u.test(blanks) ? ' ' : blanks))
    .trim()

/** Lines stay; other signs that no printer knows go. */
export const withoutControls = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()

const everyLanguage = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((l) => [l, make(l)])) as InEveryLanguage<T>
