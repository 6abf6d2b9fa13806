import { z } from 'zod'
import { dayExists, isDay } from '../../../platform/calendar.ts'
import { languages } from '../../../platform/locale.ts'
import { roles } from '../../../platform/who.ts'
import { contracts, emailAddress, limits } from '../import/file/index.ts'

const line = (max: number) => z.string('invalid').trim().max(max, 'tooLong').default('')

const email = line(limits.email)
  .refine((typed) => typed === '' || emailAddress(typed) !== undefined, 'emailInvalid')
  .transform((typed) => emailAddress(typed) ?? null)

const day = z
  .string('dateInvalid')
  .default('')
  .refine((typed) => typed === '' || dayExists(typed), { error: 'dateInvalid', abort: true })
  .refine((typed) => typed === '' || isDay(typed), 'dateYear')
  .transform((typed) => typed || null)

const details = z.object({
  name: z
    .string('nameMissing')
    .trim()
    .min(1, 'nameMissing')
    .max(limits.name, 'tooLong')
    .regex(/\p{L}/u, 'nameMissing'),
  email,
  number: line(limits.number).transform((typed) => typed || null),
  establishmentId: z
    .union([z.literal('').transform(() => null), z.uuid()], 'establishmentUnknown')
    .default(null),
  department: line(limits.department),
  /** An e-mail address or a number. */
  manager: line(limits.email),
  contract: z.enum(contracts, 'contractMissing').default('permanent'),
  language: z.enum(languages, 'languageMissing'),
  startsOn: day,
  endsOn: day,
})
type Checked = z.output<typeof details>

const recognisable = ({ email, number }: Checked) => email !== null || number !== null
const inOrder = ({ startsOn, endsOn }: Checked) => !startsOn || !endsOn || endsOn >= startsOn

export const One = z.object({ id: z.uuid('invalid') })

export const PersonForm = details
  .refine(recognisable, { message: 'nothingToRecognise', path: ['number'] })
  .refine(inOrder, { message: 'endsBeforeStart', path: ['endsOn'] })
export type PersonInput = z.output<typeof PersonForm>

export const ChangeForm = z.intersection(One, PersonForm)

export const RolesForm = One.extend({ roles: z.array(z.enum(roles, 'invalid')).default([]) })
