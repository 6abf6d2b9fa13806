import type { Child } from 'hono/jsx'
import { Icon } from './icons/icon.tsx'
import type { IconName } from './icons/lucide.ts'

export interface Door {
  href: string
  icon: IconName
  title: string
  text?: string
}

/** The portal's doors: everything that an employee may come for. */
export const Doors = ({ label, doors }: { label: string; doors: readonly Door[] }) => (
  <nav class="doors" aria-label={label}>
    {doors.map(({ href, icon, title, text }) => (
      <a href={href}>
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          {text && <span class="muted small">{text}</span>}
        </span>
        <Icon name="next" />
      </a>
    ))}
  </nav>
)

export interface TaskItem {
  title: Child
  href?: string
  text?: Child
  /** By when, in words. */
  due?: string
  /** The date is near, or has passed. */
  tone?: 'soon' | 'late' | undefined
}

/** What waits for somebody, the most urgent first. */
export const Tasks = ({ items }: { items: readonly TaskItem[] }) => (
  <ul class="tasks">
    {items.map(({ title, href, text, due, tone }) => (
      <li class={tone}>
        {href ? (
          <a class="strong" href={href}>
            {title}
          </a>
        ) : (
          <b>{title}</b>
        )}
        {due && (
          <span class={tone ? 'due' : 'muted small'}>
            {tone === 'late' && <Icon name="wait" />}
            {due}
          </span>
        )}
        {text && <span class="about muted small">{text}</span>}
      </li>
    ))}
  </ul>
)

/** One thing with its action at the right. */
export const ActionRow = (props: { title: Child; text?: Child; action?: Child }) => (
  <div class="action-row">
    <div>
      <b>{props.title}</b>
      {props.text && <p class="muted small">{props.text}</p>}
    </div>
    {props.action}
  </div>
)

/** One thing that an act will bring about. */
export interface Consequence {
  title: string
  text?: string
  href?: string
  /** Something ends with it that was under way. */
  ends?: boolean
}

/** What an act will bring about, for whoever looks before it is done. */
export const Consequences = ({ items }: { items: readonly Consequence[] }) =>
  items.length > 0 ? (
    <ol class="follows">
      {items.map(({ title, text, href, ends }) => (
        <li class={ends ? 'ends' : undefined}>
          {href ? <a href={href}>{title}</a> : <b>{title}</b>}
          {text && <span class="small muted">{text}</span>}
        </li>
      ))}
    </ol>
  ) : null
