import { z } from 'zod'

/** After whom a page by name begins. */
export interface Place {
  name: string
  id: string
}

/** As an address says it; what makes no sense in one is not asked. */
export const placeFields = {
  name: z.string().optional(),
  after: z.uuid().optional().catch(undefined),
}

export const placeIn = ({ name, after }: { name?: string; after?: string }): Place | undefined =>
  name !== undefined && after !== undefined ? { name, id: after } : undefined

/** The same the other way. */
export function putPlace(query: URLSearchParams, last: Place | undefined) {
  if (last) query.set('name', last.name)
  if (last) query.set('after', last.id)
  return query
}
