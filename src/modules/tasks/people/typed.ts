import { z } from 'zod'
import { moment } from '../../../platform/moment.ts'
import type { Request } from '../../../platform/web/env.ts'
import { isId } from '../../../platform/web/forms.ts'
import { type After, type Line, type LineFilter, type Order, orders } from './store.ts'

const states = ['open', 'done', 'closed'] as const
const ways = ['by-hand', 'failed'] as const

/** Which lines of a round an address asks for, and the same as an address. */
export function linesAsked(c: Request) {
  const asked = c.req.query()
  const order: Order = orders.find((one) => one === asked.order) ?? 'name'
  const filter: LineFilter = {
    search: (asked.search ?? '').trim().slice(0, 100),
    state: states.find((one) => one === asked.state),
    way: ways.find((one) => one === asked.way),
    establishmentId: asked.establishment,
    department: asked.department,
    managerId: asked.manager,
  }
  const query = new URLSearchParams()
  const said = {
    search: filter.search || undefined,
    state: filter.state,
    way: filter.way,
    establishment: filter.establishmentId,
    department: filter.department,
    manager: filter.managerId,
    order: order === 'name' ? undefined : order,
  }
  for (const [key, value] of Object.entries(said)) if (value !== undefined) query.set(key, value)
  return { filter, order, query, after: afterIn(asked, order) }
}

const When = z.object({ at: moment })

function afterIn(asked: Record<string, string>, order: Order): After | undefined {
  if (!isId(asked.after)) return undefined
  if (order === 'newest') {
    const when = When.safeParse(asked).data
    return when && { doneAt: when.at, id: asked.after }
  }
  return asked.name === undefined ? undefined : { name: asked.name, id: asked.after }
}

/** Where the next page begins. */
export function nextAfter(query: URLSearchParams, order: Order, last: Line): URLSearchParams {
  const next = new URLSearchParams(query)
  if (order === 'newest' && last.doneAt) {
    next.set('at', last.doneAt.toISOString())
    next.set('after', last.id)
  } else {
    next.set('name', last.name)
    next.set('after', last.personId)
  }
  return next
}
