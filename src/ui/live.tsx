import type { Child } from 'hono/jsx'

export interface ReadingProgressProps {
  /** The sections that count: each a PolicySection inside `children`. */
  parts: number
  /** With `{n}` and `{total}`: "Nog {n} van {total} delen". */
  partsLeft: string
  oneLeft: string
  finished: string
  /** Button or link to sign. Without script it stands at the end of the text and simply works. */
  sign: Child
  children?: Child
}

/** Round the text of a policy: a bar that says how far one is, with the sign button in it. */
export const ReadingProgress = (props: ReadingProgressProps) => (
  <reading-progress
    data-parts={props.parts}
    data-parts-left={props.partsLeft}
    data-one-left={props.oneLeft}
    data-finished={props.finished}
  >
    {props.children}
    <div class="sign-bar">
      <output class="small muted" />
      {props.sign}
    </div>
  </reading-progress>
)

/** Round a form: as one types, the form is posted to `src` and the answer replaces what `target` (an id) holds. */
export const LivePreview = (props: { src: string; target: string; children?: Child }) => (
  <live-preview data-src={props.src} data-target={props.target}>
    {props.children}
  </live-preview>
)

/** Long work that is under way: asks `src` for its newest HTML until that says `data-state` is no longer running. */
export const AutoRefresh = (props: { src: string; running: boolean; children?: Child }) => (
  <auto-refresh
    data-src={props.src}
    data-state={props.running ? 'running' : 'done'}
    aria-live="polite"
  >
    {props.children}
  </auto-refresh>
)
