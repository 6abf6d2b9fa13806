import { z } from 'zod'

/** After whom a page begins: by name, or by what else a list is in the order of. */
export interface Place {
  name: string
  id: string
  by?: string
}

/** As an address says it; what makes no sense in one is not asked. */
export const placeFields = {
  name: z.string().optional(),
  after: z.uuid().optional().catch(undefined),
  by: z.string().optional(),
}

export const placeIn = ({
  name,
  after,
  by,
}: {
  name?: string
  after?: string
  by?: string
}): Place | undefined =>
  name !== undefined && after !== undefined ? { name, id: after, by } : undefined

/** The same the other way. */
export function putPlace(query: URLSearchParams, last: Place | undefined) {
  if (last) query.set('name', last.name)
  if (last) query.set('after', last.id)
  if (last?.by) query.set('by', last.by)
  return query
}
