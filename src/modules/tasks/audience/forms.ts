import { z } from 'zod'
import { faultWords } from '../../../platform/action.ts'
import { isDay } from '../../../platform/calendar.ts'
import { emailAddress } from '../../../platform/email-address.ts'
import { oneLine } from '../../../platform/letters/index.ts'
import { languages } from '../../../platform/locale.ts'
import { roles } from '../../../platform/who.ts'
import { contracts } from '../../people/index.ts'
import { DEEPEST } from './rules.ts'

export const audienceFaults = faultWords(
  'audienceMissing',
  'audienceEmpty',
  'audienceTooDeep',
  'startedDay',
)

const MOST = 2_000
const some = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, audienceFaults.audienceEmpty).max(MOST)
const day = z.string().refine(isDay, audienceFaults.startedDay).nullable()

/** Whom something is asked of, as a program or a form names it: people by email address, number or id. */
const TraitNamed = [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('establishment'), ids: some(z.uuid()) }),
  z.object({ kind: z.literal('establishment-named'), names: some(z.string().max(200)) }),
  z.object({ kind: z.literal('department'), names: some(z.string().max(120)) }),
  z.object({ kind: z.literal('contract'), contracts: some(z.enum(contracts)) }),
  z.object({ kind: z.literal('role'), roles: some(z.enum(roles)) }),
  z.object({ kind: z.literal('manager'), named: some(z.string().max(320)) }),
  z.object({ kind: z.literal('language'), languages: some(z.enum(languages)) }),
  z.object({ kind: z.literal('started'), from: day, to: day }),
  z.object({ kind: z.literal('people'), named: some(z.string().max(320)) }),
] as const
const Trait = z.discriminatedUnion('kind', TraitNamed)
export type TraitNamed = z.output<typeof Trait>

export type AudienceNamed =
  | TraitNamed
  | { kind: 'and'; of: AudienceNamed[] }
  | { kind: 'or'; of: AudienceNamed[] }
  | { kind: 'not'; of: AudienceNamed }

/** Rules within rules end somewhere: what somebody sends is read in as many steps as they may need. */
function within(depth: number): z.ZodType<AudienceNamed> {
  if (depth === 0) return Trait
  const inner = within(depth - 1)
  return z.union([
    Trait,
    z.object({ kind: z.literal('and'), of: z.array(inner).min(1).max(20) }),
    z.object({ kind: z.literal('or'), of: z.array(inner).min(1).max(20) }),
    z.object({ kind: z.literal('not'), of: inner }),
  ])
}
export const AudienceNamed = within(DEEPEST)

/** What a page may say of one group: everything that is filled in counts, of each any that is ticked. */
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST).default([])
const lines = z.string().max(100_000).default('')
const Group = z.object({
  establishments: list(z.uuid()),
  places: lines,
  departments: list(z.string().max(120)),
  sections: lines,
  contracts: list(z.enum(contracts)),
  roles: list(z.enum(roles)),
  languages: list(z.enum(languages)),
  managers: lines,
  startedFrom: z.string().default(''),
  startedTo: z.string().default(''),
})
type Group = z.output<typeof Group>
export const groupFields = Object.keys(Group.shape) as (keyof Group)[]

/** The groups of the page: who; who as well; and who not. */
export const groups = ['', 'or-', 'not-'] as const
const grouped = <Prefix extends string>(prefix: Prefix) =>
  Object.fromEntries(
    Object.entries(Group.shape).map(([field, shape]) => [`${prefix}${field}`, shape]),
  )

/** The part of a form that says for whom. */
export const audienceFields = {
  audience: z.enum(['all', 'some', 'people', 'saved'], audienceFaults.audienceMissing),
  people: lines,
  saved: z.string().max(40).default(''),
  ...grouped(''),
  ...grouped('or-'),
  ...grouped('not-'),
}

type Sent = Record<string, unknown>
const groupIn = (sent: Sent, prefix: string) =>
  Group.parse(
    Object.fromEntries(groupFields.map((field) => [field, sent[`${prefix}${field}`] ?? undefined])),
  )

/** What was filled in, as a rule; undefined where nothing was. */
function ruleOf(group: Group): AudienceNamed | undefined {
  const traits: AudienceNamed[] = []
  const add = (values: readonly unknown[], trait: TraitNamed) => {
    if (values.length) traits.push(trait)
  }
  const places = namesIn(group.places)
  const departments = [...group.departments, ...namesIn(group.sections)]
  const managers = calledIn(group.managers)
  add(group.establishments, { kind: 'establishment', ids: group.establishments })
  add(places, { kind: 'establishment-named', names: places })
  add(departments, { kind: 'department', names: departments })
  add(group.contracts, { kind: 'contract', contracts: group.contracts })
  add(group.roles, { kind: 'role', roles: group.roles })
  add(group.languages, { kind: 'language', languages: group.languages })
  add(managers, { kind: 'manager', named: managers })
  const started = { from: group.startedFrom || null, to: group.startedTo || null }
  add([started.from, started.to].filter(Boolean), { kind: 'started', ...started })
  const [one] = traits
  return traits.length > 1 ? { kind: 'and', of: traits } : one
}

/** Whom a form means: undefined where it says some, and not which. A saved rule goes by its id. */
export function audienceIn(sent: Sent): AudienceNamed | { saved: string } | undefined {
  const named = calledIn(String(sent.people ?? ''))
  switch (sent.audience) {
    case 'all':
      return { kind: 'all' }
    case 'people':
      return named.length ? { kind: 'people', named } : undefined
    case 'saved':
      return sent.saved ? { saved: String(sent.saved) } : undefined
    default: {
      const [who, also, not] = groups.map((prefix) => ruleOf(groupIn(sent, prefix)))
      if (!who) return undefined
      const wanted: AudienceNamed = also ? { kind: 'or', of: [who, also] } : who
      return not ? { kind: 'and', of: [wanted, { kind: 'not', of: not }] } : wanted
    }
  }
}

/** One a line, or however people put them beside each other. */
export const namesIn = (text: string) => distinct(text.split(/[\n,;\t]+/))

const distinct = (words: string[]) => [...new Set(words.map(oneLine).filter(Boolean))]

/** People by address or number, also as mail programs copy them: "Maes, Zoë" <zoe@x.example>. */
export const calledIn = (text: string) =>
  distinct(
    text
      .split(/[\n;\t]+/)
      .flatMap((line) => (line.includes('<') ? inBrackets(line) : line.split(',')))
      .map((word) => emailAddress(word) ?? word),
  )

/** What is beside an address in brackets is a name, unless somebody typed a number or another address there. */
const inBrackets = (line: string) =>
  line
    .split(/[<>]/)
    .flatMap((part, at) =>
      at % 2 ? [part] : part.split(',').filter((word) => /[@\p{N}]/u.test(word)),
    )
