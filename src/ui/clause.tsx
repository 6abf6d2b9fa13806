import type { Child } from 'hono/jsx'
import type { Language } from '../platform/locale.ts'
import { Icon } from './icons/icon.tsx'
import { uiText } from './text.ts'

export type ClauseKind = 'rule' | 'guideline'

/** A rule has a shield, a guideline a compass: told apart everywhere, without colour too. */
export const Kind = ({ kind, language }: { kind: ClauseKind; language: Language }) => (
  <span class={`kind ${kind}`}>
    <Icon name={kind} small />
    {uiText[language][kind]}
  </span>
)

export interface ClauseProps {
  kind: ClauseKind
  language: Language
  title: Child
  /** For links to it. */
  id?: string
  level?: 3 | 4
  example?: { do?: Child; dont?: Child }
  /** Links below it: why, ask about this. */
  links?: Child
  /** Changed since the reader's last version: "Nieuw" or "Veranderd". */
  mark?: string
  /** Text, as HTML of the module's own making. */
  children?: Child
}

export const Clause = (props: ClauseProps) => {
  const { kind, language, title, id, level = 3, example, links, mark, children } = props
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <article class={`clause ${kind}`} id={id}>
      <p class="kind-line">
        <Kind kind={kind} language={language} />
        {mark && <span class="tag">{mark}</span>}
      </p>
      <Title>{title}</Title>
      <div class="clause-text">{children}</div>
      {example && <Example {...example} kind={kind} language={language} />}
      {links && <p class="clause-links">{links}</p>}
    </article>
  )
}

/** A clause as one line: the words between `**` are the order itself. */
export const Line = ({ text }: { text: string }) => (
  <p class="one-line">
    {text.split('**').map((part, at) => (at % 2 === 1 ? <b>{part}</b> : part))}
  </p>
)

/** A do and a don't from daily life: what goes against a rule is no matter of taste. */
export const Example = (props: {
  kind: ClauseKind
  do?: Child
  dont?: Child
  language: Language
}) => {
  const text = uiText[props.language]
  return (
    <div class="example">
      {props.dont && (
        <div class="ex-no">
          <b>
            <Icon name="cross" small />
            {text.dont[props.kind]}
          </b>
          {props.dont}
        </div>
      )}
      {props.do && (
        <div class="ex-yes">
          <b>
            <Icon name="tick" small />
            {text.doThis}
          </b>
          {props.do}
        </div>
      )}
    </div>
  )
}

/** What the two edges mean, once on top of a policy. */
export const Legend = ({ language }: { language: Language }) => (
  <div class="legend small">
    <p>
      <Kind kind="rule" language={language} />
      <span>{uiText[language].ruleMeans}</span>
    </p>
    <p>
      <Kind kind="guideline" language={language} />
      <span>{uiText[language].guidelineMeans}</span>
    </p>
  </div>
)

/** One of the nine building blocks on the reading page. `reading-progress` counts these. */
export const PolicySection = (props: {
  number: number
  title: string
  id: string
  children?: Child
}) => (
  <section class="policy-section" id={props.id}>
    <header>
      <span class="num">{props.number}</span>
      <h2>{props.title}</h2>
    </header>
    {props.children}
  </section>
)

/** Text of the module's own making (from Markdown): the policy's serif, with a comfortable measure. */
export const Prose = ({ lang, children }: { lang?: Language; children?: Child }) => (
  <div class="prose" lang={lang}>
    {children}
  </div>
)
