import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/locale.ts'
import { Details } from '../card.tsx'
import { uiText } from '../text.ts'

/** Every picture has one sentence below it and a table behind it. */
export const ChartFrame = (props: {
  language: Language
  caption?: string
  table: Child
  children?: Child
}) => (
  <figure class="chart">
    {props.children}
    {props.caption && <figcaption>{props.caption}</figcaption>}
    <Details summary={uiText[props.language].asTable}>{props.table}</Details>
  </figure>
)
