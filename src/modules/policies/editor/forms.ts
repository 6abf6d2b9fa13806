import { z } from 'zod'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { blockNumbers, kinds, openIn } from '../../../library/clauses/rules.ts'
import { faultWords } from '../../../platform/action.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import { moment } from '../../../platform/moment.ts'
import { forms } from '../draft/types.ts'
import { ways } from '../events.ts'
import { OneDocument } from '../forms.ts'
import { cleaned, eachPart, type Part, parts } from './rules/written.ts'

/** Signs. A short text has some 250, a fuller one some 900; more than this no reader and no page takes. */
export const MOST: Record<Part, number> = {
  title: 120,
  order: 120,
  reason: 200,
  short: 600,
  fuller: 6_000,
  why: 400,
  do: 400,
  dont: 400,
}
/** Advised, as in the library: for a short text, for a line in all and for the order in it. */
export const SHORT_WORDS = 40
export const LINE_WORDS = 16
export const ORDER_WORDS = { least: 3, most: 8 }

export const said = faultWords(
  'titleTooLong',
  'orderTooLong',
  'reasonTooLong',
  'shortTooLong',
  'fullerTooLong',
  'whyTooLong',
  'doTooLong',
  'dontTooLong',
  'unknownVariable',
  'kindMissing',
  'blockMissing',
)

/** What stands between braces and is no variable. */
export const unknownIn = (text: string) => {
  const { names } = loadLibrary().interview.variables
  return openIn(text).filter((name) => !names.includes(name))
}

const textOf = (part: Part) =>
  z
    .string()
    .transform((text) => cleaned(part, text))
    .refine((text) => text.length <= MOST[part], said[`${part}TooLong`])
    .refine((text) => unknownIn(text).length === 0, said.unknownVariable)

const shapeOf = <Field extends string, Type>(fields: readonly (readonly [Field, Type])[]) =>
  Object.fromEntries(fields) as Record<Field, Type>

export const ClauseOf = OneDocument.extend({ clause: z.string().max(100) })

export const MoveClause = ClauseOf.extend({ way: z.enum(ways) })

/** As short text, as a line, or, with `auto`, as weight and room say. */
export const SetForm = ClauseOf.extend({
  form: z.enum([...forms, 'auto']).transform((form) => (form === 'auto' ? null : form)),
})

export const SwitchKind = ClauseOf.extend({ kind: z.enum(kinds) })

/** Which change is meant: somebody may have made a newer one in another window. */
export const UndoChange = OneDocument.extend({ madeAt: moment })

const written = {
  kind: z.enum(kinds, said.kindMissing),
  block: z.literal(blockNumbers, said.blockMissing),
  /** A language that is left out keeps its text. */
  texts: z.partialRecord(
    z.enum(languages),
    z.object(shapeOf(parts.map((part) => [part, textOf(part)]))),
  ),
  /** The languages of which somebody says that the text still agrees with the source. */
  current: z.array(z.enum(languages)).default([]),
}

/** A clause of the organisation's own. */
export const WriteClause = OneDocument.extend(written)

/** `seen`: when the words that somebody saw were changed last; null where nobody had changed them. */
export const EditClause = ClauseOf.extend({ ...written, seen: moment.nullable() })

export const fieldOf = (part: Part, language: Language) => `${part}-${language}` as const
/** Ticked where a text still agrees with the source. */
export const agreesOf = (language: Language) => `agrees-${language}` as const

const textFields = languages.flatMap((l) =>
  parts.map((part) => ({ part, field: fieldOf(part, l) })),
)

/** The fields of a clause's page. */
export const formFields = ['kind', 'block', ...textFields.map(({ field }) => field)]

const onThePage = z.object({
  kind: written.kind,
  block: z.coerce.number(said.blockMissing).pipe(written.block),
  ...shapeOf(textFields.map(({ part, field }) => [field, textOf(part).optional()])),
  ...shapeOf(languages.map((language) => [agreesOf(language), z.unknown().optional()])),
})

function readPage(page: z.output<typeof onThePage>) {
  const sent = languages.filter((l) => parts.some((part) => page[fieldOf(part, l)] !== undefined))
  const text = (part: Part, language: Language) => page[fieldOf(part, language)] ?? ''
  return {
    kind: page.kind,
    block: page.block,
    texts: Object.fromEntries(sent.map((l) => [l, eachPart((part) => text(part, l))])),
    current: languages.filter((l) => page[agreesOf(l)] === 'yes'),
  }
}

export const WriteForm = onThePage
  .extend(OneDocument.shape)
  .transform(({ document, ...page }) => ({ document, ...readPage(page) }))

export const EditForm = onThePage
  .extend({ ...ClauseOf.shape, seen: z.string() })
  .transform(({ document, clause, seen, ...page }) => ({
    document,
    clause,
    ...readPage(page),
    seen: seen || null,
  }))
