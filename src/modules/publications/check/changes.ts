import { isRedline, type Run, redline } from '../../../ui/index.ts'
import type { DocumentWords } from '../../policies/index.ts'

type Clause = DocumentWords['blocks'][number]['clauses'][number]

const FOLDED = ['fuller', 'why', 'do', 'dont'] as const
const AROUND = ['title', 'intro', 'audience', 'values', 'example', 'people', 'adopted'] as const
/** In an order of its own: what is kept comes back in another. */
const PEOPLE = ['spokespersons', 'contact', 'phone', 'email', 'report', 'crisis'] as const
export type FoldedPart = (typeof FOLDED)[number]
export type AroundPart = (typeof AROUND)[number]

/** One clause that somebody who knows the version before would not know. */
export interface ClauseChange {
  key: string
  how: 'changed' | 'moved' | 'added' | 'gone'
  kind: Clause['kind']
  /** Where it was made stricter or looser. */
  kindWas: Clause['kind'] | undefined
  title: Run[]
  /** As it stands on the two pages. */
  text: Run[]
  /** What stands behind it on the page. */
  folded: { part: FoldedPart; runs: Run[] }[]
}

export interface Changes {
  clauses: ClauseChange[]
  /** How many clauses read as they did. */
  same: number
  /** What stands around the clauses and reads otherwise. */
  around: { part: AroundPart; runs: Run[] }[]
}

export const isUnchanged = ({ clauses, around }: Changes) =>
  clauses.length === 0 && around.length === 0

/** What a version says otherwise than the one before it, in one language. */
export function changesBetween(before: DocumentWords, after: DocumentWords): Changes {
  const [was, is] = [placed(before), placed(after)]
  const moved = movedIn(was, is)
  const clauses = [
    ...[...is.values()].flatMap(({ clause, block }) => {
      const old = was.get(clause.key)
      if (!old) return [whole(clause, 'added')]
      const change = changeOf(old.clause, clause)
      if (change) return [change]
      return moved.has(clause.key) || old.block !== block
        ? [{ ...whole(clause, 'moved'), folded: [] }]
        : []
    }),
    ...[...was.values()].flatMap(({ clause }) =>
      is.has(clause.key) ? [] : [whole(clause, 'gone')],
    ),
  ]
  return {
    clauses,
    same: [...is.keys()].length - clauses.filter(({ how }) => how !== 'gone').length,
    around: AROUND.flatMap((part) => {
      const runs = redline(around(before, part), around(after, part))
      return isRedline(runs) ? [{ part, runs }] : []
    }),
  }
}

const placed = ({ blocks }: DocumentWords) =>
  new Map(
    blocks.flatMap(({ number, clauses }) =>
      clauses.map((clause) => [clause.key, { clause, block: number }] as const),
    ),
  )

/** Those that stand before or behind others than they did: as few as explain the new order. */
function movedIn(was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>) {
  const order = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...one.keys()].filter((key) => other.has(key)).join(' ')
  const runs = redline(order(was, is), order(is, was))
  return new Set(runs.flatMap(({ how, words }) => (how === 'came' ? words.split(' ') : [])))
}

const onPaper = ({ form, line, short }: Clause) => plain(form === 'line' ? line : short)
const plain = (text: string | undefined) => (text ?? '').replaceAll('**', '')

function changeOf(was: Clause, is: Clause): ClauseChange | undefined {
  const title = redline(plain(was.title), plain(is.title))
  const text = redline(onPaper(was), onPaper(is))
  const folded = FOLDED.flatMap((part) => {
    const runs = redline(plain(was[part]), plain(is[part]))
    return isRedline(runs) ? [{ part, runs }] : []
  })
  const kindWas = was.kind === is.kind ? undefined : was.kind
  const differs = kindWas || folded.length || isRedline(title) || isRedline(text)
  return differs
    ? { key: is.key, how: 'changed', kind: is.kind, kindWas, title, text, folded }
    : undefined
}

/** A clause that has nothing to be compared with. */
function whole(clause: Clause, how: 'added' | 'gone' | 'moved'): ClauseChange {
  const { key, kind, title } = clause
  const as: Run['how'] = how === 'added' ? 'came' : how === 'gone' ? 'went' : 'same'
  return {
    key,
    how,
    kind,
    kindWas: undefined,
    title: [{ how: 'same', words: plain(title) }],
    text: [{ how: as, words: onPaper(clause) }],
    folded: FOLDED.flatMap((part) =>
      clause[part] ? [{ part, runs: [{ how: as, words: plain(clause[part]) }] }] : [],
    ),
  }
}

function around(words: DocumentWords, part: AroundPart): string {
  if (part === 'values') return words.values.join(' · ')
  if (part === 'example')
    return [words.example?.do, words.example?.dont].filter(Boolean).map(plain).join(' · ')
  if (part === 'people') return PEOPLE.flatMap((one) => words.people[one] ?? []).join(' · ')
  return plain(words[part])
}
