import type { FC } from 'hono/jsx'
import type { Foretold } from '../../../platform/event.ts'
import { colon, type Language, languageNames, listed } from '../../../platform/locale.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Check,
  Clause,
  Consequences,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  isRedline,
  Notice,
  PageHead,
  Redline,
  type Run,
} from '../../../ui/index.ts'
import { type DocumentName, type PolicyInHand, TalkFirst } from '../../policies/index.ts'
import { summaryIn } from '../forms.ts'
import type { Text } from '../text/index.ts'
import type { Changes, ClauseChange } from './changes.ts'
import { Notices } from './notices.tsx'
import type { OffPaper } from './off-paper.ts'
import type { CheckText } from './text.ts'

export interface Chosen {
  languages: readonly string[]
  material: string
  openToAll: boolean
  summary: Partial<Record<Language, string>>
}

export interface CheckProps {
  t: Text
  w: CheckText
  language: Language
  document: DocumentName
  number: number
  seal: string
  source: PolicyInHand['source']
  chosen: Chosen
  /** Those of the chosen languages that the organisation uses. */
  into: readonly Language[]
  /** In which language the changes are shown. */
  shown: Language
  /** Undefined where there is nothing to compare with in this language. */
  changes: Changes | undefined
  clauses: number
  adopted: string | undefined
  follows: readonly Foretold[]
  /** Why it would tell nobody anything. */
  nothingNew: 'nothingChanged' | 'nothingToSignAgain' | undefined
  /** The address of the house, where it opens on this machine only. */
  onlyHere: string | undefined
  /** Where the text holds signs that are a box on paper. */
  offPaper: readonly OffPaper[]
  mailWaits: boolean
  errors: Errors
}

/** What publishing does, before it does it: what changes, for whom, and what cannot be taken back. */
export const CheckPage: FC<CheckProps> = (props) => {
  const { w, number, language, errors } = props
  return (
    <>
      <PageHead title={w.title(number)} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      {props.nothingNew ? <NothingNew {...props} /> : <Look {...props} />}
    </>
  )
}

/** There is nothing to publish, so nothing is asked but to change something. */
const NothingNew: FC<CheckProps> = ({ t, nothingNew, document, errors }) => (
  <>
    {nothingNew && !errors[''] && <Notice kind="wait">{t.refused[nothingNew]}</Notice>}
    <Actions>
      <ButtonLink href={`/policies/${document}/clauses`}>{t.publish.toDraft}</ButtonLink>
    </Actions>
  </>
)

const Look: FC<CheckProps> = (props) => {
  const { w, language } = props
  return (
    <>
      <Notices {...props} />
      <TalkFirst source={props.source} language={language} />
      <div class="publish-check">
        <section>
          <WhatChanges {...props} />
        </section>
        <section>
          <h2>{w.follows}</h2>
          <Follows {...props} />
          {props.adopted && (
            <div class="card small">
              <b class="muted">{w.under}</b>
              <p class="serif" lang={props.shown}>
                {props.adopted}
              </p>
            </div>
          )}
        </section>
      </div>
      <Go {...props} />
    </>
  )
}

const WhatChanges: FC<CheckProps> = (props) => {
  const { w, document, number, changes, into, shown, clauses } = props
  if (number === 1)
    return (
      <p>
        {w.first(clauses)} <a href={`/policies/${document}/draft.pdf`}>{w.pdf}</a>
      </p>
    )
  if (!changes)
    return (
      <>
        <h2>{w.changes}</h2>
        <Tongues {...props} />
        <p>{w.onlyNew(languageNames[shown])}</p>
      </>
    )
  const nothing = changes.clauses.length + changes.around.length === 0
  return (
    <>
      <h2>{w.changes}</h2>
      {into.length > 1 && <Tongues {...props} />}
      {nothing ? (
        <p>{w.nothing}</p>
      ) : (
        <p class="muted small">
          {changes.clauses.length > 0 &&
            w.changed(changes.clauses.length, changes.clauses.length + changes.same)}{' '}
          <del>{w.went}</del>, <ins>{w.came}</ins>.
        </p>
      )}
      {changes.clauses.map((change) => (
        <Changed {...props} change={change} />
      ))}
      {changes.around.length > 0 && (
        <Redlines {...props} parts={changes.around.map((one) => [w.around[one.part], one.runs])} />
      )}
      {changes.same > 0 && !nothing && <p class="small muted">{w.same(changes.same)}</p>}
    </>
  )
}

/** The same page with the changes of another language. */
const Tongues: FC<CheckProps> = ({ into, shown, document, chosen }) => (
  <p class="tongue-tabs small">
    {into.map((one) =>
      one === shown ? (
        <b aria-current="true">{languageNames[one]}</b>
      ) : (
        <a href={`${checkPath(document)}?${asked(chosen, one)}`} lang={one} hreflang={one}>
          {languageNames[one]}
        </a>
      ),
    )}
  </p>
)

const Changed: FC<CheckProps & { change: ClauseChange }> = ({ w, language, shown, change }) => {
  const { kind, kindWas, how, title, text, folded } = change
  const hidden = how === 'changed' && !isRedline(title) && !isRedline(text)
  return (
    <Clause
      kind={kind}
      language={language}
      title={
        <span lang={shown}>
          <Redline runs={title} />
        </span>
      }
      mark={kindWas ? `${w.how[how]}${colon(language)} ${w.kindWas[kindWas]}` : w.how[how]}
    >
      <p lang={shown}>
        <Redline runs={text} />
      </p>
      {folded.length > 0 && (
        <Details summary={w.more} open={hidden}>
          <Redlines
            {...{ language, shown }}
            parts={folded.map((one) => [w.parts[one.part], one.runs])}
          />
        </Details>
      )}
    </Clause>
  )
}

const Redlines: FC<{
  language: Language
  shown: Language
  parts: readonly (readonly [label: string, runs: readonly Run[]])[]
}> = ({ language, shown, parts }) => (
  <dl class="redlines" lang={shown}>
    {parts.map(([label, runs]) => (
      <div>
        <dt class="small muted" lang={language}>
          {label}
        </dt>
        <dd>
          <Redline runs={runs} />
        </dd>
      </div>
    ))}
  </dl>
)

const Follows: FC<CheckProps> = (props) => {
  const { w, language, number, into, follows, chosen } = props
  const names = listed(
    into.map((one) => languageNames[one]),
    language,
  )
  const lines: Foretold[] = [
    { title: w.inForce(number, names), text: number > 1 ? w.before(number - 1) : undefined },
    ...follows,
    ...(chosen.openToAll ? [{ title: w.public, text: w.publicText }] : []),
    { title: w.noMail },
  ]
  return <Consequences items={lines} />
}

const Go: FC<CheckProps> = (props) => {
  const { t, w, document, number, chosen, into, seal, onlyHere, errors } = props
  return (
    <Form action={`/publications/new/${document}`}>
      <input type="hidden" name="seen" value={seal} />
      {into.map((language) => (
        <input type="hidden" name="languages[]" value={language} />
      ))}
      {number > 1 && <input type="hidden" name="material" value={chosen.material} />}
      {chosen.openToAll && <input type="hidden" name="openToAll" value="yes" />}
      {number > 1 &&
        into.map((language) => (
          <Field
            name={summaryIn(language)}
            type="textarea"
            label={`${t.publish.summary} (${languageNames[language]})`}
            hint={t.publish.summaryHint}
            lang={language}
            maxlength={600}
            value={chosen.summary[language]}
            error={errors[summaryIn(language)]}
          />
        ))}
      {onlyHere && (
        <Check name="onlyHere" label={w.onlyHere.tick} error={errors.onlyHere} required />
      )}
      <Actions>
        <Button>{w.button(number, into.length)}</Button>
        <Button kind="plain" formaction={`/publications/new/${document}`} formmethod="get">
          {w.back}
        </Button>
      </Actions>
    </Form>
  )
}

export const checkPath = (document: DocumentName) => `/publications/new/${document}/check`

/** What was chosen, as an address. */
export function asked({ languages, material, openToAll, summary }: Chosen, shown?: Language) {
  const said = new URLSearchParams()
  for (const language of languages) said.append('languages[]', language)
  if (material) said.set('material', material)
  if (openToAll) said.set('openToAll', 'yes')
  for (const [language, words] of Object.entries(summary))
    if (words) said.set(summaryIn(language), words)
  if (shown) said.set('text', shown)
  return said
}
