import type { DocumentWords } from '../policies/index.ts'

type Block = DocumentWords['blocks'][number]
type Clause = Block['clauses'][number]
type Later = 'line' | 'form'

/** What a version says, as it was kept: one of before there were values, lines and forms has none. */
export type KeptWords = Omit<DocumentWords, 'values' | 'blocks'> &
  Partial<Pick<DocumentWords, 'values'>> & {
    blocks: (Omit<Block, 'clauses'> & {
      clauses: (Omit<Clause, Later> & Partial<Pick<Clause, Later>>)[]
    })[]
  }

/** The same in the shape of now; nothing is said that was not said then. */
export const inShapeOfNow = (kept: KeptWords): DocumentWords => ({
  values: [],
  ...kept,
  blocks: kept.blocks.map((block) => ({
    ...block,
    clauses: block.clauses.map((clause) => ({ line: '', form: 'short', ...clause })),
  })),
})
