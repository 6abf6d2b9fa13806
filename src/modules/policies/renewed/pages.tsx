import type { FC } from 'hono/jsx'
import { type Language, languageNames } from '../../../platform/locale.ts'
import {
  Button,
  Card,
  Details,
  ErrorSummary,
  type Errors,
  Form,
  isRedline,
  Kind,
  Notice,
  PageHead,
  Redline,
  Tag,
} from '../../../ui/index.ts'
import { address } from '../interview/addresses.ts'
import type { Text as SharedText } from '../text/index.ts'
import { RENEWED } from './addresses.ts'
import { type Text, wordsOf } from './text/index.ts'
import type { PartView, RenewalView, SideView, View } from './view.ts'

export interface RenewedProps extends View {
  t: Text
  shared: SharedText
  language: Language
  /** In which the clauses are shown, and in which they can be. */
  shown: Language
  languages: readonly Language[]
  errors: Errors
  mayChange: boolean
}

/** What a release would change in the drafts, part by part, and the choices. */
export const RenewedPage: FC<RenewedProps> = (props) => {
  const { t, language, renewals, stranded, unpublished, errors, mayChange } = props
  const waiting = renewals.length + stranded.length + unpublished.length
  const kept = renewals.filter(({ from }) => from === 'kept')
  const inForce = renewals.filter(({ from }) => from === 'in-force')
  return (
    <>
      <PageHead title={t.title} lead={waiting === 0 ? t.nothing : t.lead} />
      <ErrorSummary language={language} errors={errors} />
      {unpublished.map((document) => (
        <Unpublished {...props} document={document} />
      ))}
      {renewals.length > 0 && <Languages {...props} />}
      {kept.length > 0 && <p>{t.untilThen}</p>}
      <Renewals {...props} renewals={kept} />
      {inForce.length > 0 && <p>{t.leadInForce}</p>}
      <Renewals {...props} renewals={inForce} />
      {mayChange && renewals.length > 0 && <p class="small muted">{t.keepMeans}</p>}
      {mayChange && renewals.length + stranded.length > 1 && <Everything {...props} />}
      {stranded.length > 0 && <StrandedAnswers {...props} />}
    </>
  )
}

const Renewals: FC<RenewedProps> = (props) => {
  const { t, renewals } = props
  return renewals.length > 0 ? (
    <>
      {renewals.some(({ sides }) => sides.some(({ whole }) => !whole)) && (
        <p class="small muted">{t.legend}</p>
      )}
      <ol class="renewals">
        {renewals.map((renewal) => (
          <Renewal {...props} {...renewal} />
        ))}
      </ol>
    </>
  ) : null
}

const Languages: FC<RenewedProps> = ({ t, shown, languages }) =>
  languages.length > 1 ? (
    <p class="links small">
      <span class="muted">{t.readIn}</span>
      {languages.map((code) =>
        code === shown ? (
          <b aria-current="true">{languageNames[code]}</b>
        ) : (
          <a href={`${RENEWED}?text=${code}`} lang={code} hreflang={code}>
            {languageNames[code]}
          </a>
        ),
      )}
    </p>
  ) : null

const Renewal: FC<RenewedProps & RenewalView> = (props) => {
  const { t, shared, clause, always, sides, alsoIn, mayChange, change } = props
  const words = wordsOf(t, props)
  return (
    <li>
      <Card title={props.name} id={clause}>
        <p class="links">
          <Tag kind="info">{words.tag}</Tag>
          <span class="small muted">
            {sides
              .flatMap(({ documents }) => documents)
              .map((document) => shared.documents[document])
              .join(' · ')}
          </span>
        </p>
        <p>{words.text}</p>
        {always && <Notice kind="info">{t.always}</Notice>}
        {sides.map((side) => (
          <>
            {sides.length > 1 && (
              <p class="small muted">{side.documents.map((one) => shared.documents[one])}</p>
            )}
            <Beside {...props} side={side} />
          </>
        ))}
        {alsoIn.length > 0 && (
          <p class="links small">
            <span class="muted">{t.alsoIn}</span>
            {alsoIn.map((code) => (
              <a href={`${RENEWED}?text=${code}#${clause}`} lang={code} hreflang={code}>
                {languageNames[code]}
              </a>
            ))}
          </p>
        )}
        {mayChange && (
          <div class="actions">
            <Choice {...props} way="acceptance" button={words.take} main />
            {words.keep && !always && <Choice {...props} way="own" button={words.keep} />}
            {change === 'stays' &&
              sides
                .flatMap(({ documents }) => documents)
                .map((document) => (
                  <a href={`/policies/${document}/clauses/${clause}`}>{t.edit}</a>
                ))}
          </div>
        )}
      </Card>
    </li>
  )
}

const Choice: FC<
  RenewedProps & RenewalView & { way: 'acceptance' | 'own'; button: string; main?: boolean }
> = ({ t, clause, name, seen, shown, way, button, main }) => (
  <Form action={`${RENEWED}/${clause}/${way}`} inline>
    <input type="hidden" name="seen" value={seen} />
    <input type="hidden" name="text" value={shown} />
    <Button kind={main ? 'main' : 'quiet'} small label={t.buttonOf(button, name)}>
      {button}
    </Button>
  </Form>
)

const Beside: FC<RenewedProps & { side: SideView }> = ({ t, language, shown, side }) => {
  const { title, kind, kindWas, first, rest, whole } = side
  return (
    <>
      {kind && kindWas && <p>{t.kind[kind]}</p>}
      <article class={`clause ${kind ?? ''}`}>
        {kind && (
          <p class="kind-line">
            <Kind kind={kind} language={language} />
          </p>
        )}
        {isRedline(title) && (
          <h3 lang={shown}>
            <Redline runs={title} />
          </h3>
        )}
        <Parts t={t} shown={shown} parts={first} />
      </article>
      {rest.length > 0 && (
        <Details summary={whole ? t.whole : t.more}>
          <Parts t={t} shown={shown} parts={rest} />
        </Details>
      )}
    </>
  )
}

const Parts: FC<{ t: Text; shown: Language; parts: readonly PartView[] }> = ({
  t,
  shown,
  parts,
}) => (
  <dl class="redlines">
    {parts.map(({ part, runs }) => (
      <div>
        <dt class="small muted">{t.parts[part]}</dt>
        <dd lang={shown}>
          <Redline runs={runs} />
        </dd>
      </div>
    ))}
  </dl>
)

const Everything: FC<RenewedProps> = ({ t, seen, shown, stranded }) => (
  <Card title={t.all.title}>
    <p>
      {t.all.text} {stranded.length > 0 && t.all.answers}
    </p>
    <Form action={`${RENEWED}/acceptance`} inline>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="text" value={shown} />
      <Button kind="quiet">{t.all.button}</Button>
    </Form>
  </Card>
)

const StrandedAnswers: FC<RenewedProps> = ({ t, stranded, mayChange }) => (
  <Card title={t.stranded.title}>
    {stranded.map(({ question, asked = question, said, gone, seen }) => (
      <div id={`answer-${question}`}>
        <p>{gone ? t.stranded.question(asked, said) : t.stranded.options(asked, said)}</p>
        {mayChange && (
          <div class="actions">
            <Form action={`${RENEWED}/answers/${question}/removal`} inline>
              <input type="hidden" name="seen" value={seen} />
              <Button kind="quiet" small label={t.buttonOf(t.stranded.button, asked)}>
                {t.stranded.button}
              </Button>
            </Form>
            {!gone && <a href={`${address(question)}?back=answers`}>{t.stranded.again}</a>}
          </div>
        )}
      </div>
    ))}
  </Card>
)

const Unpublished: FC<RenewedProps & { document: View['unpublished'][number] }> = ({
  t,
  shared,
  document,
  mayChange,
}) => (
  <Card title={shared.documents[document]}>
    <p>{t.unpublished.text}</p>
    <div class="actions">
      {mayChange && (
        <Form action={`${RENEWED}/documents/${document}/reading`} inline>
          <Button small label={t.buttonOf(t.unpublished.button, shared.documents[document])}>
            {t.unpublished.button}
          </Button>
        </Form>
      )}
      <a href={`/policies/${document}`}>{t.unpublished.read}</a>
    </div>
  </Card>
)
