import { createHash } from 'node:crypto'
import type { Plan } from '../types.ts'

/**
 * A word for exactly what a person saw before they said yes. When the directory changed meanwhile the word is
 * another, and they are asked again.
 */
export function digestOf({ added, changed, gone, newEstablishments }: Plan): string {
  const hash = createHash('sha256')
  for (const { row } of added) hash.update(`+${row}\n`)
  for (const { id, fields } of changed) hash.update(`~${id} ${fields.join(' ')}\n`)
  for (const { id } of gone) hash.update(`-${id}\n`)
  for (const { id } of newEstablishments) hash.update(`@${id}\n`)
  return hash.digest('hex')
}
