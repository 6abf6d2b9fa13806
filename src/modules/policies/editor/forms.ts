import { z } from 'zod'
import { blockNumbers, openIn, variables } from '../../../library/clauses/rules.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import { DocumentForm } from '../forms.ts'
import { onOneLine, type Part, parts, type TypedWords, withoutControls } from './rules/words.ts'

/** Signs. A short text has some 250, a fuller one some 900; more than this no reader and no page takes. */
export const MOST: Record<Part, number> = { title: 120, short: 600, fuller: 6_000 }
/** Advised for a short text, as in the library. */
export const SHORT_WORDS = 40

export const fieldOf = (part: Part, language: Language) => `${part}-${language}`
/** Ticked where a text still agrees with the source. */
export const agreesOf = (language: Language) => `agrees-${language}`

/** What stands between braces and is no variable. */
export const unknownIn = (text: string) =>
  openIn(text).filter((name) => !(variables as readonly string[]).includes(name))

const textOf = (part: Part) =>
  z
    .string()
    .transform(part === 'fuller' ? withoutControls : onOneLine)
    .refine((text) => text.length <= MOST[part], 'tooLong')
    .refine((text) => unknownIn(text).length === 0, 'unknownVariable')
    .optional()

const textFields = Object.fromEntries(
  languages.flatMap((l) => parts.map((part) => [fieldOf(part, l), textOf(part)])),
)

const agreesFields = Object.fromEntries(
  languages.map((l) => [agreesOf(l), z.literal('yes').optional().catch(undefined)]),
)

const moment = z.union([
  z.literal('').transform(() => null),
  z.iso.datetime().transform((at) => new Date(at)),
])

export const ClauseOf = DocumentForm.extend({ clause: z.string().max(100) })

export const MoveForm = ClauseOf.extend({ way: z.enum(['up', 'down']) })

export const KindForm = ClauseOf.extend({ kind: z.enum(['rule', 'guideline']) })

export const UndoForm = DocumentForm.extend({
  madeAt: z.iso.datetime().transform((at) => new Date(at)),
})

const written = {
  kind: z.enum(['rule', 'guideline'], 'kindMissing'),
  block: z.coerce.number().pipe(z.literal(blockNumbers, 'blockMissing')),
  ...textFields,
  ...agreesFields,
}

/** A language that the form did not have keeps its text. */
const withTexts = <T extends Record<string, unknown>>(typed: T) => ({
  ...(typed as Omit<T, `${Part}-${Language}`>),
  texts: textsOf(typed),
  current: languages.filter((l) => typed[agreesOf(l)] === 'yes'),
})

function textsOf(typed: Record<string, unknown>): TypedWords {
  const texts: TypedWords = {}
  for (const language of languages) {
    const [title, short, fuller] = parts.map((part) => typed[fieldOf(part, language)])
    if ([title, short, fuller].some((text) => typeof text === 'string'))
      texts[language] = { title: said(title), short: said(short), fuller: said(fuller) }
  }
  return texts
}

const said = (text: unknown) => (typeof text === 'string' ? text : '')

/** `seen`: when the words that the form shows were changed last; '' where nobody had changed them. */
export const EditForm = ClauseOf.extend({ ...written, seen: moment }).transform(withTexts)

export const OwnForm = DocumentForm.extend(written).transform(withTexts)
