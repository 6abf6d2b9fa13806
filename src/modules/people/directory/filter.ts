import { z } from 'zod'
import type { Filter, Line } from './store.ts'

/** Of whom there is a list: who is here or gone, and who begins or leaves soon. */
export const lists = ['here', 'coming', 'leaving', 'left', 'all'] as const

/** Who is asked for, as an address says it; what makes no sense in one is not asked. */
export const Asked = z
  .object({
    q: z.string().default(''),
    establishment: z.uuid().optional().catch(undefined),
    department: z.string().optional(),
    who: z.enum(lists).catch('here'),
    name: z.string().optional(),
    after: z.uuid().optional().catch(undefined),
  })
  .transform(({ q, establishment, department, who, name, after }) => ({
    filter: {
      search: q.trim().slice(0, 200),
      establishmentId: establishment,
      department: department || undefined,
      who,
    } satisfies Filter,
    after: name !== undefined && after !== undefined ? { name, id: after } : undefined,
  }))

/** The same the other way; `last` is the one after whom the page begins. */
export function queryOf(
  { search, establishmentId, department, who }: Filter,
  last?: Pick<Line, 'id' | 'name'>,
) {
  const query = new URLSearchParams()
  if (search) query.set('q', search)
  if (establishmentId) query.set('establishment', establishmentId)
  if (department) query.set('department', department)
  if (who !== 'here') query.set('who', who)
  if (last) query.set('name', last.name)
  if (last) query.set('after', last.id)
  return query
}
