import { fromMarkdown } from 'mdast-util-from-markdown'
import { asForOne, nameIn, wholeSlot } from '../grammar/slots.ts'

/** Words in one hand; what stays open for an organisation's own names is set apart. */
export interface Run {
  text: string
  strong?: true
  open?: true
  /** The line ends here. */
  ends?: true
}

/** What a book is made of, for the screen and for paper alike. */
export type Piece =
  | { is: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { is: 'text'; runs: Run[] }
  | { is: 'list'; items: Run[][]; numbered: boolean }
  | { is: 'rows'; rows: { name: string; runs: Run[] }[] }
  | { is: 'small'; runs: Run[] }
  /** What is right has a mark of that name. */
  | { is: 'answers'; mark: string; answers: { right: boolean; runs: Run[]; below: Run[] }[] }
  /** A message as people might see it, and what we say about it. */
  | { is: 'post'; good: boolean | null; mark: string; head: string; runs: Run[]; below: Run[][] }
  | { is: 'kind'; kind: 'rule' | 'guideline'; label: string; runs: Run[] }
  | { is: 'picture'; svg: string; alt: string }

export const heading = (level: 1 | 2 | 3 | 4, text: string): Piece => ({
  is: 'heading',
  level,
  text,
})
export const say = (text: string): Piece => ({ is: 'text', runs: runsOf(text) })
export const small = (text: string): Piece => ({ is: 'small', runs: runsOf(text) })
/** Short facts on one line; what is empty is left out. */
export const aside = (...facts: readonly (string | undefined)[]): Piece =>
  small(facts.filter(Boolean).join(' · '))
export const list = (items: readonly string[]): Piece[] =>
  items.length > 0 ? [{ is: 'list', items: items.map(runsOf), numbered: false }] : []
/** Names and what belongs to them; what is empty is left out. */
export const rows = (all: readonly (readonly [string, string | undefined])[]): Piece => ({
  is: 'rows',
  rows: all.flatMap(([name, text]) => (text ? [{ name, runs: runsOf(text) }] : [])),
})

/** What one may answer, which is right, and what is said to who answers it. */
export const answers = (
  mark: string,
  all: readonly { right: boolean; text: string; feedback: string }[],
): Piece => ({
  is: 'answers',
  mark,
  answers: all.map(({ right, text, feedback }) => ({
    right,
    runs: runsOf(text),
    below: runsOf(feedback),
  })),
})

/** Plain words, with `{variables}` set apart. */
export const runsOf = (text: string): Run[] =>
  asForOne(text)
    .split(wholeSlot)
    .filter(Boolean)
    .map((part) =>
      /^\{\w+[|}]/.test(part) ? { text: nameIn(part.slice(1, -1)), open: true } : { text: part },
    )

/** Paragraphs and lists of Markdown. */
export function markdown(text: string): Piece[] {
  return fromMarkdown(text).children.flatMap((node): Piece[] => {
    if (node.type === 'list')
      return [
        {
          is: 'list',
          items: node.children.map((item) => inline(item, false)),
          numbered: node.ordered === true,
        },
      ]
    return [{ is: 'text', runs: inline(node, false) }]
  })
}

/** Any node of Markdown, as far as a book needs it. */
type Node = ReturnType<typeof fromMarkdown>['children'][number]

function inline(node: Node, strong: boolean): Run[] {
  if (node.type === 'text')
    return runsOf(node.value).map((run) => (strong ? { ...run, strong } : run))
  if (node.type === 'break') return [{ text: '', ends: true }]
  return 'children' in node
    ? node.children.flatMap((child) => inline(child, strong || node.type === 'strong'))
    : []
}
