import type { DraftClause } from '../../draft/types.ts'
import type { ListProps } from '../pages/list.tsx'
import type { Text } from '../text/index.ts'

interface Known {
  t: Text
  title: (key: string) => string
  clause: (key: string) => DraftClause | undefined
  listed: (titles: string[]) => string
}

/** What just happened, in words, at the place where it happened: the address only says what and where. */
export function saidIn(
  { done, refused, clause: key = '', brought = '', block = '' }: Record<string, string>,
  { t, title, clause, listed }: Known,
): ListProps['said'] {
  const here = clause(key)
  if (refused !== undefined) {
    const text = Object.entries(t.refused).find(([word]) => word === refused)?.[1]
    return text ? { at: here?.key ?? '', kind: 'wait', text, undo: false } : undefined
  }
  const came = brought.split(',').filter((one) => clause(one))
  const says = (text: string) =>
    came.length ? `${text} ${t.done.brought(listed(came.map(title)))}` : text
  if (done === 'undone')
    return { at: here?.key ?? '', kind: 'good', text: t.done.undone, undo: false }
  if (done === 'removed' && !here && title(key))
    return {
      at: /^[1-9]$/.test(block) ? `block-${block}` : '',
      kind: 'good',
      text: says(t.done.removed(title(key))),
      undo: true,
    }
  if (!here) return undefined
  const words = {
    edited: t.done.edited,
    added: t.done.added,
    moved: t.done.moved,
    'kind-switched': t.done.switched[here.kind],
  }
  const text = Object.entries(words).find(([word]) => word === done)?.[1]
  return text ? { at: here.key, kind: 'good', text: says(text), undo: true } : undefined
}
