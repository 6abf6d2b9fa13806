import { z } from 'zod'
import type { Order } from './in-order-store.ts'
import { type Place, placeFields, placeIn, putPlace } from './place.ts'
import type { Filter, Line } from './store.ts'

/** Of whom there is a list: who is here or gone, and who begins or leaves soon. */
export const lists = ['here', 'coming', 'leaving', 'left', 'all'] as const

/** By what people stand in the list. */
export const orders = ['name', 'familyName', 'number', 'department'] as const

/** Who is asked for, as an address says it; what makes no sense in one is not asked. */
export const Asked = z
  .object({
    q: z.string().default(''),
    establishment: z.uuid().optional().catch(undefined),
    department: z.string().optional(),
    who: z.enum(lists).catch('here'),
    order: z.enum(orders).catch('name'),
    descending: z.literal('yes').optional().catch(undefined),
    ...placeFields,
  })
  .transform(({ q, establishment, department, who, order, descending, ...place }) => ({
    filter: {
      search: q.trim().slice(0, 200),
      establishmentId: establishment,
      department: department || undefined,
      who,
      order: { by: order, descending: descending !== undefined },
    } satisfies Filter,
    after: placeIn(place),
  }))

/** The same the other way; `last` is the one after whom the page begins. */
export function queryOf(
  { search, establishmentId, department, who, order }: Filter,
  last?: Pick<Line, 'id' | 'name' | 'number' | 'department'>,
) {
  const query = new URLSearchParams()
  if (search) query.set('q', search)
  if (establishmentId) query.set('establishment', establishmentId)
  if (department) query.set('department', department)
  if (who !== 'here') query.set('who', who)
  if (order.by !== 'name') query.set('order', order.by)
  if (order.descending) query.set('descending', 'yes')
  return putPlace(query, last && placeOf(last, order.by))
}

function placeOf(
  { id, name, number, department }: Pick<Line, 'id' | 'name' | 'number' | 'department'>,
  by: Order['by'],
): Place {
  if (by === 'number') return { id, name, by: number ?? undefined }
  return by === 'department' ? { id, name, by: department } : { id, name }
}
