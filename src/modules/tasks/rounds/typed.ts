import { addDays, type Day } from '../../../platform/calendar.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import type { Filled } from '../audience/pages.tsx'

const USUAL_DAYS = 14

/** What stands in the form of a new round: what was typed, else what is usual. */
export function roundTyped(
  typed: Typed | Filled,
  usual: { thingId: string; today: Day },
): Filled & { thingId: string; dueOn: string; joinerDays: string } {
  const filled = Object.fromEntries(
    Object.entries(typed).filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  ) as Filled
  const said = (field: string) => (typeof filled[field] === 'string' ? filled[field] : '')
  return {
    ...filled,
    thingId: said('thingId') || usual.thingId,
    dueOn: said('dueOn') || addDays(usual.today, USUAL_DAYS),
    joinerDays: said('joinerDays') || String(USUAL_DAYS),
  }
}
