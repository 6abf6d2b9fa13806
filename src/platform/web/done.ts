import type { PageFrame } from '../services.ts'
import type { Request } from './env.ts'

/** What is said once something was done, by the word in the address; nothing for a word that is not ours. */
export function doneIn(c: Request, words: Readonly<Record<string, string>>): PageFrame['flash'] {
  const said = Object.entries(words).find(([word]) => word === c.req.query('done'))
  return said && { kind: 'good', text: said[1] }
}
