import type { Kind } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { isRedline, type Run, redline } from '../../../ui/index.ts'
import type { DraftText } from '../draft/types.ts'
import { inDraft } from '../editor/rules/editing.ts'
import { sealOfAll, sealOfOne } from './deciding.ts'
import { isUnpublished } from './in-force.ts'
import type { Renewal, Side } from './rules.ts'
import type { Renewed } from './state.ts'
import { saidThen } from './stranded.ts'

/** What is shown at once; the others are there for whoever wants them. */
const FIRST = ['line', 'short'] as const
const REST = ['fuller', 'why', 'do', 'dont'] as const
export type ShownPart = (typeof FIRST)[number] | (typeof REST)[number]

export interface PartView {
  part: ShownPart
  runs: Run[]
}

export interface SideView {
  documents: Side['documents']
  title: Run[]
  /** As it stands or would stand. */
  kind: Kind | undefined
  /** Of a clause that is made stricter or looser. */
  kindWas: Kind | undefined
  first: PartView[]
  rest: PartView[]
  /** There is nothing to compare it with: it comes or goes whole. */
  whole: boolean
}

export interface RenewalView extends Pick<Renewal, 'clause' | 'change' | 'from' | 'always'> {
  name: string
  /** The other languages of the organisation in which it would read otherwise. */
  alsoIn: Language[]
  seen: string
  sides: SideView[]
}

/** What the page shows of everything that waits, in a language of the organisation. */
export function viewOf(
  renewed: Renewed,
  { language, own, all }: { language: Language; own: Language; all: readonly Language[] },
) {
  return {
    seen: sealOfAll(renewed),
    renewals: renewed.renewals.map((renewal) => ({
      ...renewalView(renewal, language),
      name: nameOf(renewed, renewal, language),
      alsoIn: all.filter((l) => l !== language && differsIn(renewal, l)),
    })),
    stranded: renewed.stranded.map((one) => ({
      question: one.question,
      asked: one.asked?.words[own].question,
      said: saidThen(one, own),
      gone: one.options === undefined,
      seen: sealOfOne(one),
    })),
    /** To be read through: nothing was ever published. */
    unpublished: renewed.unread.filter(isUnpublished).map(({ document }) => document),
  }
}
export type View = ReturnType<typeof viewOf>

function renewalView(renewal: Renewal, language: Language) {
  const { clause, change, from, always, sides } = renewal
  return {
    clause,
    change,
    from,
    always,
    seen: sealOfOne(renewal),
    sides: sides.map((side) => sideView(side, language)),
  }
}

/** As the draft calls it, or else the library. */
function nameOf({ standings }: Renewed, { clause, sides }: Renewal, language: Language) {
  const titles = [
    ...standings.map(({ draft }) => inDraft(draft, clause)),
    ...sides.flatMap(({ before, after }) => [before, after]),
  ].map((shown) => shown?.texts[language]?.title)
  return titles.find(Boolean) ?? clause
}

const differsIn = ({ sides }: Renewal, language: Language) =>
  sides.some(
    ({ before, after }) =>
      before?.texts[language] &&
      after?.texts[language] &&
      Object.entries(before.texts[language]).some(
        ([part, words]) => after.texts[language]?.[part as keyof DraftText] !== words,
      ),
  )

function sideView({ documents, before, after }: Side, language: Language): SideView {
  const was = before?.texts[language]
  const now = after?.texts[language]
  const parts = (names: readonly ShownPart[]) =>
    names.flatMap((part) => {
      const runs = runsOf(was, now, part)
      return runs.length ? [{ part, runs }] : []
    })
  const kind = after?.kind ?? before?.kind
  return {
    documents,
    title: runsOf(was, now, 'title'),
    kind,
    kindWas: before?.kind && after?.kind && before.kind !== after.kind ? before.kind : undefined,
    first: parts(FIRST),
    rest: parts(REST).filter(({ runs }) => isRedline(runs) || !was || !now),
    whole: !was || !now,
  }
}

/** Where there is only one side, or a part of the other is not known, the text stands as it is. */
function runsOf(
  was: Partial<DraftText> | undefined,
  now: Partial<DraftText> | undefined,
  part: keyof DraftText,
): Run[] {
  const [before, after] = [was?.[part], now?.[part]].map((text) => text?.replaceAll('**', ''))
  if (before !== undefined && after !== undefined) return redline(before, after)
  const only = before ?? after
  return only ? [{ how: 'same', words: only }] : []
}
