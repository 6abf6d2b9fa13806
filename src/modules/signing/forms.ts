import { z } from 'zod'
import { faultWords } from '../../platform/action.ts'
import { dayExists, isDay } from '../../platform/calendar.ts'
import { languages } from '../../platform/locale.ts'
import { roles } from '../../platform/who.ts'

export const signFaults = faultWords('nameMissing', 'nameTooLong', 'otherText')

export const Sign = z.object({
  requestId: z.uuid(),
  typedName: z
    .string(signFaults.nameMissing)
    .trim()
    .min(1, signFaults.nameMissing)
    .max(200, signFaults.nameTooLong),
  language: z.enum(languages, signFaults.otherText),
  /** The SHA-256 of the text that was on the page. */
  seenSha256: z.string(signFaults.otherText).regex(/^[0-9a-f]{64}$/, signFaults.otherText),
})

export const roundFaults = faultWords(
  'publicationMissing',
  'audienceMissing',
  'audienceEmpty',
  'dueOnMissing',
  'dueOnYear',
  'joinerDaysRange',
)

const MOST = 2_000
const some = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, roundFaults.audienceEmpty).max(MOST)

const days = z
  .int(roundFaults.joinerDaysRange)
  .min(1, roundFaults.joinerDaysRange)
  .max(180, roundFaults.joinerDaysRange)

const due = z
  .string(roundFaults.dueOnMissing)
  .refine(dayExists, { error: roundFaults.dueOnMissing, abort: true })
  .refine(isDay, roundFaults.dueOnYear)

/** Whom a round is for; hand-picked people are named by e-mail address or number. */
const AudienceNamed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('establishment'), ids: some(z.uuid()) }),
  z.object({ kind: z.literal('department'), names: some(z.string().max(120)) }),
  z.object({ kind: z.literal('role'), roles: some(z.enum(roles)) }),
  z.object({ kind: z.literal('people'), named: some(z.string().max(320)) }),
])
export type AudienceNamed = z.output<typeof AudienceNamed>

/** A new round: what is asked, of whom, by when, and how long who joins later gets. */
export const OpenRound = z.object({
  publicationId: z.uuid(roundFaults.publicationMissing),
  audience: AudienceNamed,
  dueOn: due,
  joinerDays: days.default(14),
})

const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST).default([])

/** The same as the page sends it: every list that it shows, and which of them counts. */
export const OpenRoundForm = z
  .object({
    publicationId: z.uuid(roundFaults.publicationMissing),
    audience: z.enum(
      ['all', 'establishment', 'department', 'role', 'people'],
      roundFaults.audienceMissing,
    ),
    establishments: list(z.uuid()),
    departments: list(z.string().max(120)),
    roles: list(z.enum(roles)),
    people: z.string().max(100_000).default(''),
    dueOn: due,
    joinerDays: z.coerce.number(roundFaults.joinerDaysRange).pipe(days).default(14),
  })
  .transform(({ establishments, departments, roles, people, ...typed }, context) => {
    const chosen = {
      all: { kind: 'all' as const },
      establishment: { kind: 'establishment' as const, ids: establishments },
      department: { kind: 'department' as const, names: departments },
      role: { kind: 'role' as const, roles },
      people: { kind: 'people' as const, named: namesIn(people) },
    }
    const audience: AudienceNamed = chosen[typed.audience]
    const named = Object.values(audience).find(Array.isArray)
    if (named?.length === 0)
      context.addIssue({ code: 'custom', path: ['audience'], message: roundFaults.audienceEmpty })
    return { ...typed, audience }
  })

/** One a line, or however people put them beside each other. */
const namesIn = (text: string) => [
  ...new Set(
    text
      .split(/[\n,;\t]+/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]
