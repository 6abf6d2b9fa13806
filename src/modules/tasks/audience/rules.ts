import type { Day } from '../../../platform/calendar.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Role } from '../../../platform/who.ts'
import type { Contract } from '../../people/index.ts'

/** One thing that tells some people of the directory from others. */
export type Trait =
  | { kind: 'all' }
  | { kind: 'establishment'; ids: string[] }
  | { kind: 'department'; names: string[] }
  | { kind: 'contract'; contracts: Contract[] }
  | { kind: 'role'; roles: Role[] }
  | { kind: 'manager'; ids: string[] }
  | { kind: 'language'; languages: Language[] }
  /** Whose first day was within these; one of the two may be left open. */
  | { kind: 'started'; from: Day | null; to: Day | null }
  | { kind: 'people'; ids: string[] }

/** Whom something is asked of: a rule, into which people fall and out of which they fall by themselves. */
export type Audience =
  | Trait
  | { kind: 'and'; of: Audience[] }
  | { kind: 'or'; of: Audience[] }
  | { kind: 'not'; of: Audience }

export const audienceKinds = [
  'all',
  'establishment',
  'department',
  'contract',
  'role',
  'manager',
  'language',
  'started',
  'people',
  'and',
  'or',
  'not',
] as const

/** Nobody needs more of these to say whom they mean. */
export const DEEPEST = 5

/** The same without these people. */
export const without = (audience: Audience, ids: readonly string[]): Audience =>
  ids.length === 0
    ? audience
    : { kind: 'and', of: [audience, { kind: 'not', of: { kind: 'people', ids: [...ids] } }] }

/** Those of them who read one of these languages. */
export const whoReads = (audience: Audience, languages: readonly Language[]): Audience => ({
  kind: 'and',
  of: [audience, { kind: 'language', languages: [...languages] }],
})

/** Every trait of it, wherever it stands. */
export function traitsOf(audience: Audience): Trait[] {
  switch (audience.kind) {
    case 'and':
    case 'or':
      return audience.of.flatMap(traitsOf)
    case 'not':
      return traitsOf(audience.of)
    default:
      return [audience]
  }
}
