import type { Child } from 'hono/jsx'
import { Drawing, type DrawingName } from './drawings.tsx'
import { Icon } from './icons/icon.tsx'

/** Where one is and what is asked: the top of every page. */
export const PageHead = (props: {
  title: string
  lead?: Child
  /** Buttons at the right; below on a phone. */
  actions?: Child
}) => (
  <div class="page-head">
    <div>
      <h1>{props.title}</h1>
      {props.lead && <p class="muted">{props.lead}</p>}
    </div>
    {props.actions && <div class="actions">{props.actions}</div>}
  </div>
)

export const Card = (props: {
  title?: string
  /** At the right of the title: a link. */
  action?: Child
  /** Framed in the accent: the one thing that is asked. */
  asked?: boolean
  level?: 2 | 3
  id?: string
  children?: Child
}) => {
  const { title, action, asked, level = 2, id, children } = props
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section class={asked ? 'card asked' : 'card'} id={id}>
      {title && (
        <div class="card-head">
          <Title>{title}</Title>
          {action}
        </div>
      )}
      {children}
    </section>
  )
}

/** A page with nothing on it yet: what will come here, and the first step. */
export const Empty = (props: {
  drawing: DrawingName
  title: string
  /** A ButtonLink. */
  action?: Child
  children?: Child
}) => (
  <section class="empty">
    <Drawing name={props.drawing} />
    <h2>{props.title}</h2>
    <div class="muted">{props.children}</div>
    {props.action && <div class="actions">{props.action}</div>}
  </section>
)

/** More for those who want it. */
export const Details = (props: {
  summary: Child
  open?: boolean
  id?: string
  children?: Child
}) => (
  <details class="more" open={props.open} id={props.id}>
    <summary>
      <Icon name="open" small />
      {props.summary}
    </summary>
    <div class="more-body">{props.children}</div>
  </details>
)

const arrangements = {
  below: 'pile',
  beside: 'side-by-side',
  'narrow and wide': 'side-by-side narrow-wide',
}

/** A page with something that grows beside it, such as the draft beside the interview; below it on a phone. */
export const Split = ({ beside, children }: { beside: Child; children?: Child }) => (
  <div class="in-two">
    <div class="pile">{children}</div>
    <aside class="beside">{beside}</aside>
  </div>
)

/** Blocks with even space: below each other, or beside each other where there is room. */
export const Stack = (props: { arranged?: keyof typeof arrangements; children?: Child }) => (
  <div class={arrangements[props.arranged ?? 'below']}>{props.children}</div>
)
