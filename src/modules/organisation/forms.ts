import { z } from 'zod'
import { languages } from '../../platform/locale.ts'
import { bodies, countryOf, MOST_VALUES, regions, sectors, withFirst } from './rules.ts'

const line = (max: number) => z.string('invalid').max(max, 'tooLong').default('')
const needed = (word: string, max = 200) => z.string(word).min(1, word).max(max, 'tooLong')
const mail = z.literal('').or(z.email('emailInvalid')).default('')

/** Digits with what people write between them; an extension may follow. */
const phone = z
  .string('phoneInvalid')
  .max(40, 'phoneInvalid')
  .regex(/^(?:\+?[\d\s()./-]{6,}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?)?$/i, 'phoneInvalid')
  .default('')

export const chosenLanguages = z.array(z.enum(languages, 'invalid')).min(1, 'languageMissing')

export const OrganisationForm = z
  .object({
    name: needed('nameMissing', 120),
    sector: z.enum(sectors, 'sectorMissing'),
    languages: chosenLanguages.prefault([]),
    first: z.enum(languages).optional().catch(undefined),
  })
  .transform(({ first, ...rest }) => ({ ...rest, languages: withFirst(rest.languages, first) }))

/** `#E30613`, `e30613` and `#f00` are all the way to write a colour. */
export const ColourForm = z.object({
  accent: z
    .string('colourInvalid')
    .toLowerCase()
    .regex(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/, 'colourInvalid')
    .transform((typed) => {
      const digits = typed.replace('#', '')
      return `#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`
    }),
})

const values = z
  .string('invalid')
  .transform((typed) =>
    [...new Set(typed.split('\n').map((value) => value.trim()))].filter(Boolean),
  )
  .pipe(z.array(z.string().max(60, 'valueTooLong')).max(MOST_VALUES, 'tooManyValues'))
  .optional()
export const ValuesForm = z.object({ nl: values, fr: values, en: values, de: values })

export const ContactForm = z.object({
  name: needed('contactMissing'),
  email: mail,
  phone,
})

export const EstablishmentForm = z
  .object({
    name: needed('nameMissing', 120),
    region: z.enum(regions, 'regionMissing'),
    headcount: z
      .string('headcountInvalid')
      .regex(/^\d{0,7}$/, 'headcountInvalid')
      .transform((typed) => (typed ? Number(typed) : null))
      .prefault(''),
    body: z.enum(bodies, 'bodyMissing'),
    bodyName: line(120),
  })
  .transform((form) => ({
    ...form,
    country: countryOf(form.region),
    bodyName: form.body === 'none' ? '' : form.bodyName,
  }))

export const SpokespersonForm = z.object({
  name: needed('personMissing'),
  topic: line(120),
  email: mail,
  phone,
})

export const One = z.object({ id: z.uuid('invalid') })
export const Move = One.extend({ way: z.enum(['up', 'down'], 'invalid') })
