import { z } from 'zod'
import type { Keyring } from '../keyring.ts'

/** What is vouched for: everything that was kept, in an order that never changes, under a name of its own. */
export interface Vouched {
  /** Such as `signature`; with another order or other columns it gets another name. */
  of: string
  values: readonly (string | null)[]
}

/** Version, key, digest: a fact that proves what it is about, and tells nothing of it. */
export const vouched = z.string().regex(/^1:[0-9a-f]{16}:[0-9a-f]{64}$/)

/** Says with the key that is outside the database that this is what was kept. */
export const vouch = (keyring: Keyring, { of, values }: Vouched): string =>
  `1:${keyring.id}:${keyring.digest(`evidence:${of}`, JSON.stringify(values))}`

export type Weighed = 'fits' | 'differs' | 'other-key'

/** Whether this is what was vouched for; who has another key cannot tell. */
export function weigh(keyring: Keyring, row: Vouched, said: string): Weighed {
  if (said === vouch(keyring, row)) return 'fits'
  return vouched.safeParse(said).success && keyOf(said) !== keyring.id ? 'other-key' : 'differs'
}

/** The id of the key with which this was said. */
export const keyOf = (said: string): string => said.split(':')[1] ?? ''

/** A moment as the database says it, to the microsecond. */
export const momentOf = (at: Date): string => at.toISOString().replace('Z', '000Z')

/** JSON with its keys in order: the database keeps them in another than they came in. */
export const inOrder = (json: unknown): string => JSON.stringify(ordered(json))

/** The same of JSON as the database writes it; a number that would be read as another stays as it is written. */
export const inOrderAsWritten = (json: string): string => inOrder(JSON.parse(json, exact))

const exact = (_: string, value: unknown, { source = '' }: { source?: string } = {}) =>
  typeof value === 'number' && String(value) !== source ? { number: source } : value

function ordered(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(ordered)
  if (typeof json !== 'object' || json === null || json instanceof Date) return json
  return Object.fromEntries(
    Object.entries(json)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, ordered(value)]),
  )
}
