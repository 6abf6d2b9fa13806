import type { FC } from 'hono/jsx'
import { figure, type Language, longDate, shortDate } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'
import { Actions, ButtonLink, Card, Empty, PageHead, Table, Tag } from '../../../ui/index.ts'
import type { Count } from '../figures/store.ts'
import type { Text } from '../text/index.ts'
import type { Round } from './round.ts'

/** A round as its list shows it. */
export interface RoundLine extends Round {
  name: string
  whom: string
  count: Count
  overdue: boolean
}

export interface ListProps {
  t: Text
  words: TaskWords
  language: Language
  home: string
  rounds: readonly RoundLine[]
  prepared: readonly { id: string; name: string; whom: string }[]
  mayOpen: boolean
  /** To the rounds before these. */
  next: string | undefined
}

export const RoundsPage: FC<ListProps> = (props) => {
  const { t, words, home, rounds, prepared, mayOpen } = props
  const open = mayOpen && <ButtonLink href={`${home}/rounds/new`}>{t.list.open}</ButtonLink>
  return (
    <>
      <PageHead
        title={words.rounds}
        lead={words.lead}
        actions={mayOpen && rounds.length > 0 && open}
      />
      {prepared.length > 0 && (
        <Card title={t.list.prepared}>
          <ul class="tasks">
            {prepared.map(({ id, name, whom }) => (
              <li>
                <a class="strong" href={`${home}/prepared/${id}`}>
                  {name}
                </a>
                <span class="about muted small">{whom}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {rounds.length === 0 ? (
        <Empty drawing="signature" title={words.empty} action={open}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <RoundTable {...props} />
      )}
      {mayOpen && (
        <p class="small">
          <a href="/audiences">{t.list.audiences}</a>
        </p>
      )}
    </>
  )
}

const RoundTable: FC<ListProps> = ({ t, words, language, home, rounds, next }) => (
  <>
    <Table
      caption={words.rounds}
      captionHidden
      columns={[
        { head: t.list.what },
        { head: t.list.whom },
        { head: t.list.due },
        { head: words.done, figure: true },
      ]}
      rows={rounds.map((round) => [
        <a href={`${home}/rounds/${round.id}`}>{round.name}</a>,
        round.whom,
        <span>
          {longDate(round.dueOn, language)} <State t={t} language={language} round={round} />
        </span>,
        t.of(figure(round.count.done, language), figure(round.count.asked, language)),
      ])}
    />
    {next && (
      <Actions>
        <ButtonLink href={next} kind="quiet">
          {t.list.older}
        </ButtonLink>
      </Actions>
    )}
  </>
)

const State: FC<{ t: Text; language: Language; round: RoundLine }> = ({ t, language, round }) => {
  const { closedAt, closedFor, pausedAt, overdue } = round
  if (closedFor === 'superseded') return <Tag>{t.list.superseded}</Tag>
  if (closedAt) return <Tag>{t.list.stopped(shortDate(closedAt, language))}</Tag>
  if (pausedAt) return <Tag kind="wait">{t.list.paused}</Tag>
  return overdue ? <Tag kind="wait">{t.list.overdue}</Tag> : null
}
