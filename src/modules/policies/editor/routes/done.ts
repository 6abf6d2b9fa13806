import { z } from 'zod'
import { blockNumbers } from '../../../../library/clauses/rules.ts'
import { listed } from '../../../../platform/locale.ts'
import { changesBetween } from '../../draft/compare.ts'
import type { Form } from '../../draft/types.ts'
import { undoable } from '../../events.ts'
import type { ListProps } from '../pages/list.tsx'
import { type AboutClause, draftAfter, editOf, inDraft, libraryClause } from '../rules/editing.ts'
import { titleOf } from '../rules/titles.ts'
import type { LastChange } from '../rules/undo.ts'
import { listAddress, type Visit } from './visit.ts'

/** What was just done, as the list's address says it: only what and where, never in words. */
const Done = z.object({
  done: z.enum([...undoable, 'undone']),
  clause: z.string(),
  brought: z.string().default(''),
  block: z.coerce.number().pipe(z.literal(blockNumbers)).optional().catch(undefined),
})
type Done = z.output<typeof Done>

/** The list, at the clause or, where that is gone, at its block. */
export function addressAfter(
  done: Done['done'],
  { document, clause, brought }: AboutClause,
  { text, from }: { text?: string; from?: Done['block'] } = {},
) {
  const said = new URLSearchParams({
    ...(text && { text }),
    clause,
    done,
    ...(brought && { brought: brought.join(',') }),
    ...(from && { block: String(from) }),
  })
  return `${listAddress(document)}?${said}#${from ? `block-${from}` : clause}`
}

/** What stands in another form since somebody pinned one clause, or let it go. */
function madeRoom(
  { editing, t, shown, language }: Visit,
  last: LastChange | undefined,
  key: string,
) {
  if (last?.what !== 'form-set' || last.clause !== key) return []
  const before = draftAfter(
    editing,
    last.changes.map(({ clause, before, after }) => ({ clause, before: after, after: before })),
  )
  const others = changesBetween(before, editing.draft).filter((one) => one.key !== key)
  const titles = (form: Form) =>
    others.filter(({ change }) => change === form).map((one) => titleOf(editing, one.key, shown))
  return [
    { titles: titles('line'), says: t.done.becameLine },
    { titles: titles('short'), says: t.done.becameShort },
  ].flatMap(({ titles, says }) => (titles.length ? says(listed(titles, language)) : []))
}

/** The same in words, at the place where it happened. */
export function doneIn(
  query: Record<string, string>,
  visit: Visit,
  last: LastChange | undefined,
): ListProps['done'] {
  const asked = Done.safeParse(query)
  if (!asked.success) return undefined
  const { done, clause: key, brought, block } = asked.data
  const { t, editing, shown, language } = visit
  const here = inDraft(editing.draft, key)
  const titles = brought
    .split(',')
    .filter((one) => inDraft(editing.draft, one))
    .map((one) => titleOf(editing, one, shown))
  const says = (text: string) =>
    titles.length ? `${text} ${t.done.brought(listed(titles, language))}` : text

  if (done === 'undone') return { at: here?.key ?? '', text: t.done.undone, undo: false }
  if (done === 'removed') {
    const title = titleOf(editing, key, shown)
    const at = block ? `block-${block}` : ''
    return here || !title ? undefined : { at, text: says(t.done.removed(title)), undo: true }
  }
  if (!here) return undefined
  if (done === 'form-set') {
    const said = t.done.formSet[here.pinned ? here.form : 'auto']
    return { at: here.key, text: [said, ...madeRoom(visit, last, key)].join(' '), undo: true }
  }
  const text = done === 'kind-switched' ? t.done.switched[here.kind] : t.done[done]
  return { at: here.key, text: says([text, ...besides(done, visit, key)].join(' ')), undo: true }
}

/** What somebody may not have meant: a choice of what protects people, and words that now say something else. */
function besides(done: Done['done'], { t, editing, shown }: Visit, key: string) {
  const library = libraryClause(editing, key)
  const here = inDraft(editing.draft, key)
  if (!library || !here) return []
  if (done === 'kind-switched') {
    const loose = here.call?.by === 'floor' && library.kind === 'rule' && here.kind !== 'rule'
    return loose ? [t.done.protects] : []
  }
  if (done !== 'edited') return []
  const own = editOf(editing, key)?.texts[shown] ?? {}
  const written = forms.filter((form) => own[form])
  return written.length > 0 && written.length < forms.length ? [t.done.othersSay] : []
}
/** The same rule as one line, as a short text and in full. */
const forms = ['line', 'short', 'fuller'] as const
