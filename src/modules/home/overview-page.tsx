import type { FC } from 'hono/jsx'
import { figure, type Language, longDate } from '../../platform/locale.ts'
import {
  Bars,
  type BarsItem,
  ButtonLink,
  Card,
  Curve,
  type CurvePoint,
  Empty,
  PageHead,
  Stack,
  type TaskItem,
  Tasks,
  Thread,
} from '../../ui/index.ts'
import { type State, stationsOf } from './rules.ts'
import type { Text } from './text/index.ts'

export interface Signing {
  id: string
  dueOn: string
  asked: number
  establishments: BarsItem[]
  curve: CurvePoint[]
  forecast: number | undefined
}

export interface OverviewProps {
  t: Text
  language: Language
  name: string
  state: State
  languages: string
  reviewOn: string | undefined
  tasks: TaskItem[]
  signing: Signing | undefined
}

/** The life cycle as a line, and under it what waits for me and how the signing goes. */
export const OverviewPage: FC<OverviewProps> = (props) => {
  const { t, language, name, state, tasks, signing } = props
  const o = t.overview
  return (
    <>
      <PageHead title={o.hello(name.split(' ')[0] ?? name)} lead={leadOf(props)} />
      <Thread language={language} label={o.lifecycle} stations={threadOf(props)} />
      <Stack arranged="narrow and wide">
        <Card title={o.waits}>
          {tasks.length ? <Tasks items={tasks} /> : <p class="muted">{o.nothingWaits}</p>}
        </Card>
        <Card
          title={o.who}
          action={signing && <a href={`/signing/rounds/${signing.id}`}>{o.details}</a>}
        >
          {signing ? (
            <SigningPictures t={t} language={language} signing={signing} />
          ) : (
            <Empty
              drawing="signature"
              title={o.noRound}
              action={
                state.current &&
                state.may.rounds && (
                  <ButtonLink href="/signing/rounds/new">{o.startRound}</ButtonLink>
                )
              }
            >
              <p>{o.noRoundText}</p>
            </Empty>
          )}
        </Card>
      </Stack>
    </>
  )
}

function leadOf({ t, language, state }: OverviewProps) {
  const { lead } = t.overview
  if (!state.policyBegun) return lead.start
  if (!state.current) return lead.draft
  if (!state.round) return lead.published(state.current.number)
  return lead.signing(state.current.number, longDate(state.round.dueOn, language))
}

function threadOf({ t, language, state, languages, reviewOn }: OverviewProps) {
  const o = t.overview
  const at = stationsOf(state)
  const { round } = state
  const signed = round
    ? o.signedOf(figure(round.signed, language), figure(round.asked, language))
    : o.notYet
  const facts = {
    written: o.questions(state.questions.answered, state.questions.all),
    published: state.current ? languages : o.notYet,
    signed,
    reviewed: reviewOn ? longDate(reviewOn, language) : o.notYet,
  }
  const links = {
    written: '/policies',
    published: '/publications',
    signed: '/signing',
    reviewed: undefined,
  }
  return (['written', 'published', 'signed', 'reviewed'] as const).map((name) => ({
    state: at[name],
    label: o.stations[name],
    figure: facts[name],
    href: links[name],
  }))
}

const SigningPictures: FC<{ t: Text; language: Language; signing: Signing }> = ({
  t,
  language,
  signing,
}) => (
  <>
    <Bars language={language} title={t.overview.byEstablishment} items={signing.establishments} />
    <Curve
      language={language}
      id="signed"
      title={t.overview.curve}
      points={signing.curve}
      target={signing.asked}
      dueOn={signing.dueOn}
      caption={
        signing.forecast === undefined
          ? undefined
          : t.overview.forecast(signing.forecast, longDate(signing.dueOn, language))
      }
    />
  </>
)
