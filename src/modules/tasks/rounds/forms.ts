import { z } from 'zod'
import { faultWords } from '../../../platform/action.ts'
import { dayExists, isDay } from '../../../platform/calendar.ts'
import { AudienceNamed, audienceFaults, audienceFields, audienceIn } from '../audience/forms.ts'

export const roundFaults = {
  ...faultWords('thingMissing', 'dueOnMissing', 'dueOnYear', 'joinerDaysRange'),
  ...audienceFaults,
}

const days = z
  .int(roundFaults.joinerDaysRange)
  .min(1, roundFaults.joinerDaysRange)
  .max(180, roundFaults.joinerDaysRange)

export const due = z
  .string(roundFaults.dueOnMissing)
  .refine(dayExists, { error: roundFaults.dueOnMissing, abort: true })
  .refine(isDay, roundFaults.dueOnYear)

/** Whom a round is for: a rule, or the id of one that was kept. */
export const ForWhom = z.union([AudienceNamed, z.object({ saved: z.uuid() })])
export type ForWhom = z.output<typeof ForWhom>

/** A round: what is asked, of whom, by when, how long who joins later gets, and whether it comes again every year. */
export const Wanted = z.object({
  thingId: z.uuid(roundFaults.thingMissing),
  audience: ForWhom,
  dueOn: due,
  joinerDays: days.default(14),
  yearly: z.boolean().default(false),
  /** Who did it in an earlier round is asked all the same. */
  afresh: z.boolean().default(false),
})

/** The same as the page sends it; `id` where it was looked at before. */
export const Prepare = Wanted.omit({ afresh: true }).extend({
  id: z.uuid().optional(),
  /** As the form was filled in, to fill it in again. */
  typed: z.record(z.string().max(40), z.union([z.string(), z.array(z.string())])).default({}),
})
export const PrepareForm = z
  .object({
    id: z.uuid().optional(),
    thingId: z.uuid(roundFaults.thingMissing),
    dueOn: due,
    joinerDays: z.coerce.number(roundFaults.joinerDaysRange).pipe(days).default(14),
    yearly: z
      .string()
      .optional()
      .transform((ticked) => ticked === 'yes'),
    ...audienceFields,
  })
  .transform(({ id, thingId, dueOn, joinerDays, yearly, ...sent }, context) => {
    const audience = audienceIn(sent)
    if (!audience)
      context.addIssue({ code: 'custom', path: ['audience'], message: roundFaults.audienceEmpty })
    return {
      id,
      thingId,
      dueOn,
      joinerDays,
      yearly,
      audience: audience ?? { kind: 'all' as const },
      typed: filledIn(sent),
    }
  })

const filledIn = (sent: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([field, value]) => (value?.length ? [[field, value]] : [])),
  )

/** Nobody writes more than a sentence here. */
export const noteFaults = faultWords('noteMissing', 'noteTooLong')
export const note = z
  .string(noteFaults.noteMissing)
  .trim()
  .min(1, noteFaults.noteMissing)
  .max(300, noteFaults.noteTooLong)

const MOST_AT_ONCE = 2_000
export const someFaults = faultWords('nobodyChosen')
/** People in a round, by what they were asked. */
export const some = z
  .array(z.uuid())
  .min(1, someFaults.nobodyChosen)
  .max(MOST_AT_ONCE, someFaults.nobodyChosen)
