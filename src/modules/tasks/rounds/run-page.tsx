import type { Child, FC } from 'hono/jsx'
import { capitalised } from '../../../library/grammar/words.ts'
import { figure, type Language, longDate } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import {
  Bars,
  Button,
  ButtonLink,
  Card,
  Curve,
  type CurvePoint,
  DefinitionList,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { Count, GroupCount, Grouping } from '../figures/store.ts'
import type { Text } from '../text/index.ts'
import type { Round } from './round.ts'

export interface RoundProps {
  t: Text
  words: TaskWords
  language: Language
  path: string
  round: Round
  name: string
  whom: string
  count: Count
  curve: readonly CurvePoint[]
  /** What it will come to, in words, where it has a pace. */
  expected: string | undefined
  groups: readonly { by: Grouping; worst: readonly GroupCount[] }[]
  /** Whose last mail did not arrive, and whether there are more. */
  failed: { count: number; more: boolean }
  overdue: boolean
  mayRun: boolean
  mayComeAgain: boolean
  errors: Errors
  typed: Typed
}

/** How a round goes, and what can be done about it. */
export const RoundPage: FC<RoundProps> = (props) => {
  const { t, words, language, path, round, name, count, overdue } = props
  const said = (n: number) => figure(n, language)
  return (
    <>
      <PageHead
        title={name}
        lead={
          <>
            {words.progress(said(count.done), said(count.asked))}{' '}
            {t.round.dueOn(longDate(round.dueOn, language))} {capitalised(props.whom)}.
          </>
        }
        actions={
          <ButtonLink href={`${path}/people`} kind="quiet">
            {t.round.who}
          </ButtonLink>
        }
      />
      <ErrorSummary language={language} errors={props.errors} />
      <Standing {...props} />
      {overdue && props.mayRun && <Next {...props} />}
      <Card title={words.perDay}>
        <Curve
          language={language}
          id="curve"
          title={words.perDay}
          points={[...props.curve]}
          target={count.asked}
          dueOn={round.dueOn}
          caption={props.expected}
        />
        <DefinitionList items={facts(props)} />
      </Card>
      {props.groups.map((group) => (
        <Group {...props} {...group} />
      ))}
      {props.mayRun && !round.closedAt && <Acts {...props} />}
    </>
  )
}

const Standing: FC<RoundProps> = ({ t, language, path, round, failed }) => (
  <>
    {round.closedAt && (
      <Notice kind="info">
        {t.round.ended[round.closedFor ?? 'stopped'](longDate(round.closedAt, language))}
      </Notice>
    )}
    {round.pausedAt && !round.closedAt && <Notice kind="wait">{t.round.paused}</Notice>}
    {failed.count > 0 && (
      <Notice kind="bad">
        {t.round.failed(failed.count, failed.more)}{' '}
        <a href={`${path}/people?state=open&way=failed`}>{t.round.see}</a>
      </Notice>
    )}
  </>
)

/** The date has passed and not everybody did it: what somebody may do now. */
const Next: FC<RoundProps> = ({ t, language, path, count }) => (
  <Notice kind="wait">
    <b>{t.round.next.title}</b>
    <p>{t.round.next.text(figure(count.open, language))}</p>
    <p class="actions">
      <a href="#remind">{t.round.remind.title}</a>
      <a href="#date">{t.round.date.title}</a>
      <a href={`${path}/people?state=open`}>{t.round.next.list}</a>
    </p>
  </Notice>
)

const facts = ({ t, language, path, count }: RoundProps): [string, Child][] => {
  const w = t.round.facts
  const said = (n: number) => <span class="num">{figure(n, language)}</span>
  const linked = (n: number, state: string) => (
    <a href={`${path}/people?state=${state}`}>{said(n)}</a>
  )
  const all: [string, number, Child][] = [
    [w.done, count.done, linked(count.done, 'done')],
    [w.late, count.late, said(count.late)],
    [w.open, count.open, linked(count.open, 'open')],
    [w.unmet, count.unmet, said(count.unmet)],
    [w.gone, count.gone, said(count.gone)],
    [w.exempt, count.exempt, said(count.exempt)],
  ]
  return all.filter(([, n]) => n > 0).map(([term, , shown]) => [term, shown])
}

/** More groups than these are a list of their own. */
export const SHOWN = 12

const Group: FC<RoundProps & { by: Grouping; worst: readonly GroupCount[] }> = (props) => {
  const { t, language, path, by, worst } = props
  if (worst.length === 0) return null
  return (
    <Card
      title={t.round.by[by]}
      action={
        worst.length >= SHOWN ? <a href={`${path}/groups/${by}`}>{t.round.allGroups}</a> : undefined
      }
    >
      <Bars
        language={language}
        title={t.round.by[by]}
        group={t.round.group[by]}
        caption={worst.length > 1 ? t.round.worst : undefined}
        items={worst.map(({ id, label, done, asked }) => ({
          label: label || t.round.none,
          value: done,
          total: asked,
          href: `${path}/people?${new URLSearchParams({ [by]: id })}`,
        }))}
      />
    </Card>
  )
}

const Acts: FC<RoundProps> = (props) => {
  const { t, words, path, round, errors, typed } = props
  const w = t.round
  return (
    <div class="pile acts">
      {!round.pausedAt && (
        <Details id="remind" summary={w.remind.title} open={props.overdue}>
          <p>
            {w.remind.now(figure(props.count.open, props.language))} {w.remind.text}
          </p>
          <Form action={`${path}/reminder`}>
            <Button kind={props.overdue ? 'main' : 'quiet'}>{w.remind.button}</Button>
          </Form>
        </Details>
      )}
      <Details id="letters" summary={w.letters.title}>
        <p>{w.letters.text}</p>
        <Form action={`${path}/letters`} repeatable>
          <Button kind="quiet">{w.letters.button}</Button>
        </Form>
      </Details>
      <Details id="date" summary={w.date.title} open={errors.dueOn !== undefined}>
        <p>{w.date.text}</p>
        <Form action={`${path}/date`}>
          <Field
            name="dueOn"
            type="date"
            width="middle"
            label={t.newRound.dueOn}
            value={typedText(typed, 'dueOn') || round.dueOn}
            error={errors.dueOn}
          />
          <Button kind="quiet">{w.date.button}</Button>
        </Form>
      </Details>
      <Details id="pause" summary={w.pause.title}>
        <p>{w.pause.text}</p>
        <Form action={`${path}/${round.pausedAt ? 'continuation' : 'rest'}`}>
          <Button kind="quiet">{round.pausedAt ? w.pause.resume : w.pause.button}</Button>
        </Form>
      </Details>
      {props.mayComeAgain && (
        <Details id="yearly" summary={w.yearly.title}>
          <p>{round.yearly ? w.yearly.on : w.yearly.off}</p>
          <Form action={`${path}/yearly`}>
            <Button kind="quiet" name="yearly" value={round.yearly ? 'no' : 'yes'}>
              {round.yearly ? w.yearly.unset : w.yearly.set}
            </Button>
          </Form>
        </Details>
      )}
      <Details id="stop" summary={w.stop.title}>
        <p>
          {words.stopping}{' '}
          {w.stop.now(
            figure(props.count.open, props.language),
            figure(props.count.done, props.language),
          )}
        </p>
        <Form action={`${path}/closure`}>
          <Button kind="danger">{w.stop.button}</Button>
        </Form>
      </Details>
    </div>
  )
}
