import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { emailField } from '../../platform/email-address.ts'
import { oneLine } from '../../platform/letters/index.ts'
import { languages } from '../../platform/locale.ts'
import { bodies, countryOf, MOST_VALUES, regions, SHORT_NAME, sectors, withFirst } from './rules.ts'

export const said = faultWords(
  'nameMissing',
  'personMissing',
  'contactMissing',
  'sectorMissing',
  'languageMissing',
  'regionMissing',
  'bodyMissing',
  'headcountInvalid',
  'emailInvalid',
  'phoneInvalid',
  'tooLong',
  'valueTooLong',
  'tooManyValues',
  'colourInvalid',
)
export type Fault = keyof typeof said

const line = (max: number) => z.string().overwrite(oneLine).max(max, said.tooLong).default('')
const needed = (word: Fault, max = 200) =>
  z.string(word).overwrite(oneLine).min(1, word).max(max, said.tooLong)
const mail = z.literal('').or(emailField(said.emailInvalid)).default('')

/** Digits with what people write between them; an extension may follow. */
const phone = z
  .string(said.phoneInvalid)
  .overwrite(oneLine)
  .max(40, said.phoneInvalid)
  .regex(/^(?:\+?[\d\s()./-]{6,}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?)?$/i, said.phoneInvalid)
  .default('')

const shortName = z.string().overwrite(oneLine).max(SHORT_NAME, said.tooLong).optional()

export const OrganisationInput = z.object({
  name: needed(said.nameMissing, 120),
  sector: z.enum(sectors, said.sectorMissing),
  /** The first is the one it writes in. */
  languages: z.array(z.enum(languages), said.languageMissing).min(1, said.languageMissing),
  /** Empty where the whole name is short enough; a language that is not spoken of keeps its own. */
  shortNames: z.object({ nl: shortName, fr: shortName, en: shortName, de: shortName }).default({}),
})
export const OrganisationForm = OrganisationInput.omit({ shortNames: true })
  .extend({
    first: z.enum(languages).optional().catch(undefined),
    'short-nl': shortName,
    'short-fr': shortName,
    'short-en': shortName,
    'short-de': shortName,
  })
  .transform(({ name, sector, languages, first, ...short }) => ({
    name,
    sector,
    languages: withFirst(languages, first),
    shortNames: {
      nl: short['short-nl'],
      fr: short['short-fr'],
      en: short['short-en'],
      de: short['short-de'],
    },
  }))

/** `#E30613`, `e30613` and `#f00` are all the way to write a colour. */
export const ColourInput = z.object({
  accent: z
    .string(said.colourInvalid)
    .toLowerCase()
    .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/, said.colourInvalid)
    .transform((typed) => {
      const digits = typed.replace('#', '')
      return `#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`
    }),
})

const values = z
  .array(z.string().overwrite(oneLine))
  .transform((typed) => [...new Set(typed)].filter(Boolean))
  .refine((kept) => kept.length <= MOST_VALUES, said.tooManyValues)
  .refine((kept) => kept.every((value) => value.length <= 60), said.valueTooLong)
  .optional()
export const ValuesInput = z.object({ nl: values, fr: values, en: values, de: values })

/** One on each line. */
const lines = z
  .string()
  .transform((typed) => typed.split('\n'))
  .optional()
export const ValuesForm = z.object({ nl: lines, fr: lines, en: lines, de: lines })

export const ContactInput = z.object({
  /** Room for several names, as an older interview kept them. */
  name: needed(said.contactMissing, 250),
  email: mail,
  phone,
})

const establishment = z.object({
  name: needed(said.nameMissing, 120),
  region: z.enum(regions, said.regionMissing),
  headcount: z
    .int(said.headcountInvalid)
    .min(0, said.headcountInvalid)
    .max(9_999_999, said.headcountInvalid)
    .nullable()
    .default(null),
  body: z.enum(bodies, said.bodyMissing),
  bodyName: line(120),
})
/** The region says in which country it is, and without a body there is no name for one. */
export const EstablishmentInput = establishment.transform((given) => ({
  ...given,
  country: countryOf(given.region),
  bodyName: given.body === 'none' ? '' : given.bodyName,
}))
export const EstablishmentForm = establishment.extend({
  headcount: z
    .string(said.headcountInvalid)
    .regex(/^\d{0,7}$/, said.headcountInvalid)
    .transform((typed) => (typed ? Number(typed) : null))
    .prefault(''),
})

export const SpokespersonInput = z.object({
  name: needed(said.personMissing),
  topic: line(120),
  email: mail,
  phone,
})

export const One = z.object({ id: z.uuid() })
export const Move = One.extend({ way: z.enum(['up', 'down']) })
