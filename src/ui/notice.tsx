import type { Child } from 'hono/jsx'
import { Icon } from './icons/icon.tsx'

export type Tone = 'info' | 'good' | 'wait' | 'bad'
const icons = { info: 'info', good: 'done', wait: 'wait', bad: 'bad' } as const

/** Something that a reader must know before going on. */
export const Notice = (props: {
  kind?: Tone
  title?: string
  role?: 'status' | 'alert' | 'note'
  children?: Child
}) => {
  const { kind = 'info', title, role, children } = props
  return (
    <div class={`notice tone-${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div>
        {title && <b>{title}</b>}
        <div>{children}</div>
      </div>
    </div>
  )
}

/** A word about the state of one thing, in a table or beside a title. */
export const Tag = ({ kind, children }: { kind?: Tone; children?: Child }) => (
  <span class={kind ? `tag tone-${kind}` : 'tag'}>{children}</span>
)
