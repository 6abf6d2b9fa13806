import type { PolicyDocument } from './document.ts'

/** The share of the two sheets that a document takes in the smallest letters; at most 1: it surely fits. */
export function paperUsed({
  blocks,
}: Pick<PolicyDocument, 'blocks' | 'intro' | 'title' | 'values' | 'people' | 'adopted'>): number {
  let taken = 0
  for (const { clauses } of blocks)
    for (const { form, title, short, line } of clauses)
      taken += form === 'line' ? 60 + line.length : 70 + title.length + short.length
  return taken / 8_000
}
