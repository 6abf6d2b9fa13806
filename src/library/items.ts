import type { Content } from './content.ts'

export const parts = [
  'clauses',
  'interview',
  'platforms',
  'examples',
  'questions',
  'what-ifs',
  'pictures',
  'reactions',
  'crises',
  'consequences',
  'launch',
  'poster',
  'house-rules',
  'glossary',
] as const
export type Part = (typeof parts)[number]

export interface Item {
  part: Part
  /** Its file or folder under `content/`, without an ending: `questions/17-receipt-photo`. */
  where: string
  /** Facts, and texts per language at any depth. */
  item: object
}

/** Everything that is written, one by one. */
export function itemsOf(content: Content): Item[] {
  const { reactions, consequences } = content
  const { tree, replies, escalation } = reactions
  const { matrix, ladder, checks, letters } = consequences
  const kept = (part: Part, items: readonly { key: string }[], folder: string = part): Item[] =>
    items.map((item) => ({ part, where: `${folder}/${item.key}`, item }))
  const named = (part: Part, items: Record<string, object>): Item[] =>
    Object.entries(items).map(([key, item]) => ({ part, where: `${part}/${key}`, item }))

  return [
    ...kept('clauses', content.clauses),
    ...content.interview.questions.map(
      ({ id, words, ...facts }): Item => ({
        part: 'interview',
        where: `interview/${id}`,
        item: { ...facts, ...words },
      }),
    ),
    { part: 'interview', where: 'variables', item: content.interview.variables.words },
    ...content.interview.contradictions.map(
      ({ words }): Item => ({ part: 'interview', where: 'contradictions', item: { words } }),
    ),
    ...kept('platforms', content.platforms),
    ...kept('examples', content.examples),
    ...kept('questions', content.questions),
    ...kept('what-ifs', content.whatIfs),
    ...kept('pictures', content.pictures),
    ...named('reactions', { tree, replies: { replies }, escalation }),
    ...kept('crises', content.crises),
    ...named('consequences', { matrix, ladder, checks }),
    ...kept('consequences', letters, 'consequences/letters'),
    ...kept('launch', content.launch),
    { part: 'poster', where: 'poster', item: content.poster },
    { part: 'house-rules', where: 'house-rules', item: content.houseRules },
    { part: 'glossary', where: 'glossary', item: content.glossary },
  ]
}
