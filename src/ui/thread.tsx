import type { Child } from 'hono/jsx'
import type { Language } from '../platform/locale.ts'
import { uiText } from './text.ts'

export interface Station {
  state: 'done' | 'now' | 'later'
  label: string
  /** One figure or fact: "312 van 486". */
  figure?: string
  href?: string
}

/** The life cycle, a procedure or a history as one line with knots. */
export const Thread = (props: {
  language: Language
  label: string
  stations: readonly Station[]
  /** Below each other at every width. */
  upright?: boolean
}) => (
  <ol class={props.upright ? 'thread upright' : 'thread'} aria-label={props.label}>
    {props.stations.map(({ state, label, figure, href }) => (
      <li class={`knot ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
        {href ? (
          <a class="strong" href={href}>
            {label}
          </a>
        ) : (
          <b>{label}</b>
        )}
        <span class="hush">{` (${uiText[props.language][state]})`}</span>
        {figure && <span class="num muted">{figure}</span>}
      </li>
    ))}
  </ol>
)

/** How far an interview or quiz is; the label says it in words: "Vraag 8 van 25". */
export const Dots = (props: { current: number; total: number; label: string }) => (
  <div class="dots" role="img" aria-label={props.label}>
    {Array.from({ length: props.total }, (_, at) => (
      <i class={at + 1 < props.current ? 'past' : at + 1 === props.current ? 'here' : undefined} />
    ))}
  </div>
)

export interface Block {
  label: string
  state: 'full' | 'half' | 'none'
  href?: string
}

const coverage = { full: 'covered', half: 'partly', none: 'missing' } as const

/** The coverage of the nine building blocks; `named` shows their names as a list below. */
export const Blocks = (props: {
  language: Language
  label: Child
  blocks: readonly Block[]
  named?: boolean
}) => (
  <div class={props.named ? 'coverage named' : 'coverage'}>
    <p class="small">{props.label}</p>
    <ol>
      {props.blocks.map(({ label, state, href }) => (
        <li class={state}>
          <span class={props.named ? undefined : 'hush'}>
            {href ? <a href={href}>{label}</a> : label}
            <span class="hush">{`: ${uiText[props.language][coverage[state]]}`}</span>
          </span>
        </li>
      ))}
    </ol>
  </div>
)

/** Long work; `text` says it in words, and is read where the bar is not seen. */
export const Progress = (props: {
  label: string
  value: number
  max: number
  text?: string
  id?: string
}) => {
  const id = props.id ?? 'progress'
  return (
    <div class="progress-line">
      <label for={id}>{props.label}</label>
      <span class="muted small num">{props.text}</span>
      <progress class="progress" id={id} value={props.value} max={props.max}>
        {props.text}
      </progress>
    </div>
  )
}
