import { z } from 'zod'
import { faultWords } from '../../../platform/action.ts'
import { dayExists, isDay } from '../../../platform/calendar.ts'
import { addressOrWord, emailField } from '../../../platform/email-address.ts'
import { oneLine } from '../../../platform/letters/index.ts'
import { languages } from '../../../platform/locale.ts'
import { roles } from '../../../platform/who.ts'
import { contracts, limits } from '../import/file/index.ts'

export const said = faultWords(
  'nameMissing',
  'tooLong',
  'emailInvalid',
  'nothingToRecognise',
  'dateInvalid',
  'dateYear',
  'endsBeforeStart',
  'contractMissing',
  'languageMissing',
  'establishmentUnknown',
  'managerUnknown',
)

/** As the list of people is cleaned when it comes from a file. */
const line = (max: number) => z.string().overwrite(oneLine).max(max, said.tooLong)
const day = z
  .string(said.dateInvalid)
  .refine(dayExists, { error: said.dateInvalid, abort: true })
  .refine(isDay, said.dateYear)
const named = z.string().overwrite(oneLine).max(limits.email, { abort: true })

/**
 * Under whom somebody works, named as whoever asks knows them: a file and a page by email address or number, a
 * program that keeps our ids by id.
 */
const Manager = z.union(
  [
    z.strictObject({ email: named.overwrite(addressOrWord) }),
    z.strictObject({ number: named }),
    z.strictObject({ id: z.uuid() }),
  ],
  said.managerUnknown,
)
export type ManagerRef = z.output<typeof Manager>

/** Somebody whole: what is left out is empty. */
const details = z.object({
  name: z
    .string(said.nameMissing)
    .overwrite(oneLine)
    .min(1, said.nameMissing)
    .max(limits.name, said.tooLong)
    .regex(/\p{L}/u, said.nameMissing),
  email: emailField(said.emailInvalid).nullable().default(null),
  number: line(limits.number).min(1).nullable().default(null),
  establishmentId: z.uuid(said.establishmentUnknown).nullable().default(null),
  department: line(limits.department).default(''),
  manager: Manager.nullable().default(null),
  contract: z.enum(contracts, said.contractMissing).default('permanent'),
  language: z.enum(languages, said.languageMissing),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
})
type Checked = z.output<typeof details>

const recognisable = ({ email, number }: Checked) => email !== null || number !== null
const inOrder = ({ startsOn, endsOn }: Checked) => !startsOn || !endsOn || endsOn >= startsOn

export const One = z.object({ id: z.uuid() })

export const Added = details
  .refine(recognisable, { message: said.nothingToRecognise, path: ['number'] })
  .refine(inOrder, { message: said.endsBeforeStart, path: ['endsOn'] })
export type PersonInput = z.output<typeof Added>

export const Changed = z.intersection(One, Added)

/** A page sends text: an empty field is nothing, and a manager is named by address or by number. */
const fromPage = (typed: Record<string, unknown>) => ({
  ...typed,
  email: typed.email || null,
  number: typed.number || null,
  establishmentId: typed.establishmentId || null,
  manager: typeof typed.manager === 'string' ? managerFrom(typed.manager) : typed.manager,
  startsOn: typed.startsOn || null,
  endsOn: typed.endsOn || null,
})

const managerFrom = (typed: string) =>
  !typed ? null : typed.includes('@') ? { email: typed } : { number: typed }

export const AddForm = z.preprocess(fromPage, Added)
export const ChangeForm = z.preprocess(fromPage, Changed)

export const Roles = One.extend({ roles: z.array(z.enum(roles)) })
/** Without a tick the page sends nothing. */
export const RolesForm = One.extend({ roles: Roles.shape.roles.default([]) })
