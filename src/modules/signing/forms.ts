import { z } from 'zod'
import { dayExists, isDay } from '../../platform/calendar.ts'
import { languages } from '../../platform/locale.ts'
import { roles } from '../../platform/who.ts'

export const SignForm = z.object({
  requestId: z.uuid(),
  typedName: z
    .string({ error: 'nameMissing' })
    .trim()
    .min(1, 'nameMissing')
    .max(200, 'nameTooLong'),
  language: z.enum(languages),
  seenSha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const list = <T extends z.ZodType>(item: T) => z.array(item).max(2000).default([])

/** A new round as the form sends it; `audience` says which of the lists counts. */
export const RoundForm = z
  .object({
    publicationId: z.uuid('publicationMissing'),
    audience: z.enum(['all', 'establishment', 'department', 'role', 'people'], 'audienceMissing'),
    establishments: list(z.uuid()),
    departments: list(z.string().max(120)),
    roles: list(z.enum(roles)),
    people: z.string().max(100_000).default(''),
    dueOn: z
      .string('dueOnMissing')
      .refine(dayExists, { error: 'dueOnMissing', abort: true })
      .refine(isDay, 'dueOnYear'),
    joinerDays: z.coerce
      .number('joinerDaysRange')
      .int('joinerDaysRange')
      .min(1, 'joinerDaysRange')
      .max(180, 'joinerDaysRange')
      .default(14),
  })
  .check(({ value, issues }) => {
    const chosen = {
      all: 1,
      establishment: value.establishments.length,
      department: value.departments.length,
      role: value.roles.length,
      people: value.people.trim().length,
    }[value.audience]
    if (!chosen)
      issues.push({ code: 'custom', path: ['audience'], message: 'audienceEmpty', input: value })
  })
export type RoundInput = z.output<typeof RoundForm>
