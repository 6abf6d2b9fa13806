import { addDays, type Day } from '../../../platform/calendar.ts'
import type { Request } from '../../../platform/web/env.ts'
import { isId, type Typed, typedText } from '../../../platform/web/forms.ts'

const USUAL_DAYS = 14

/** What stands in the form of a new round: what was typed, else what is usual. */
export function roundTyped(typed: Typed, usual: { publicationId: string; today: Day }) {
  const list = (field: string) => (Array.isArray(typed[field]) ? (typed[field] as string[]) : [])
  return {
    publicationId: typedText(typed, 'publicationId') || usual.publicationId,
    audience: typedText(typed, 'audience') || 'all',
    establishments: list('establishments'),
    departments: list('departments'),
    roles: list('roles'),
    people: typedText(typed, 'people'),
    dueOn: typedText(typed, 'dueOn') || addDays(usual.today, USUAL_DAYS),
    joinerDays: typedText(typed, 'joinerDays') || String(USUAL_DAYS),
  }
}

/** Which lines of a round an address asks for, and the same as an address. */
export function linesAsked(c: Request) {
  const { state, establishment, department, name, after } = c.req.query()
  const filter = {
    state: state === 'open' || state === 'signed' ? (state as 'open' | 'signed') : undefined,
    establishmentId: establishment,
    department,
  }
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries({ state: filter.state, establishment, department }))
    if (value !== undefined) query.set(key, value)
  return {
    filter,
    query,
    after: name !== undefined && isId(after) ? { name, id: after } : undefined,
  }
}
