import type { FC } from 'hono/jsx'
import { colon, type Language, longTime, shortDate } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'
import { addressWith } from '../../../platform/web/paging.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  PageHead,
  SelectAll,
  type Sort,
  Table,
  Tag,
} from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import type { Line, LineFilter, MailState, Order, SentLine } from './store.ts'

export interface LinesProps {
  t: Text
  words: TaskWords
  language: Language
  path: string
  name: string
  lines: readonly Line[]
  filter: LineFilter
  order: Order
  /** The filter as it stands in an address. */
  query: string
  next: string | undefined
  mayRun: boolean
  /** Who was ticked, and until when they were to have time, on a form that came back. */
  chosen: readonly string[]
  dueOn: string
  errors: Errors
}

/** Everybody who was asked in a round, and what became of it. */
export const LinesPage: FC<LinesProps> = (props) => {
  const { t, words, language, path, name, lines, query, next, mayRun, errors } = props
  return (
    <>
      <PageHead
        title={words.who}
        lead={name}
        actions={
          <>
            <a href={`${path}/people.csv${query}`} download>
              CSV
            </a>
            <a href={`${path}/people.xlsx${query}`} download>
              Excel
            </a>
          </>
        }
      />
      <ErrorSummary language={language} errors={errors} />
      <Filter {...props} />
      {mayRun && props.filter.way === 'by-hand' && lines.length > 0 && <PaperLetters {...props} />}
      {lines.length === 0 ? (
        <p class="muted">{t.people.nobody}</p>
      ) : mayRun ? (
        <SelectAll language={language}>
          <Form action={`${path}/people/resending`}>
            <Lines {...props} />
            <Actions>
              <Button kind="quiet">{t.people.resend}</Button>
            </Actions>
            <Details summary={t.people.time} open={errors.dueOn !== undefined}>
              <Field
                name="dueOn"
                type="date"
                width="middle"
                label={t.people.timeUntil}
                value={props.dueOn}
                error={errors.dueOn}
              />
              <Actions>
                <Button kind="quiet" formaction={`${path}/people/extension`}>
                  {t.people.giveTime}
                </Button>
              </Actions>
            </Details>
          </Form>
        </SelectAll>
      ) : (
        <Lines {...props} />
      )}
      {next && (
        <Actions>
          <ButtonLink href={next} kind="quiet">
            {t.people.more}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}

/** Letters on paper for whoever stands in this list; of a large house by place. */
const PaperLetters: FC<LinesProps> = ({ t, path, filter: { establishmentId, department } }) => (
  <Form action={`${path}/letters`} inline repeatable>
    {Object.entries({ establishmentId, department }).map(
      ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
    )}
    <Button kind="quiet">{t.round.letters.button}</Button>
  </Form>
)

const Filter: FC<LinesProps> = ({ t, words, language, path, filter, order }) => {
  const w = t.people
  const kept = {
    establishment: filter.establishmentId,
    department: filter.department,
    manager: filter.managerId,
  }
  return (
    <Form action={`${path}/people`} method="get" inline>
      <Field name="search" type="search" label={w.search} value={filter.search} />
      <Field
        name="state"
        type="select"
        label={w.state}
        value={filter.state ?? ''}
        options={[
          { value: '', label: w.everyone },
          { value: 'open', label: w.open },
          { value: 'done', label: w.done },
          { value: 'closed', label: w.closed },
        ]}
      />
      <Field
        name="way"
        type="select"
        label={w.way}
        value={filter.way ?? ''}
        options={[
          { value: '', label: w.anyWay },
          { value: 'by-hand', label: w.byHand },
          { value: 'failed', label: w.failed },
        ]}
      />
      <Field
        name="order"
        type="select"
        label={w.order}
        value={order}
        options={[
          { value: 'name', label: w.byName },
          { value: 'newest', label: `${words.done}${colon(language)} ${w.newest}` },
        ]}
      />
      {Object.entries(kept).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      <Button kind="quiet">{w.filter}</Button>
    </Form>
  )
}

const Lines: FC<LinesProps> = ({
  t,
  words,
  language,
  path,
  lines,
  order,
  query,
  mayRun,
  chosen,
}) => {
  const w = t.people
  const sortedBy = (by: Order, way: Sort['way']) => {
    const asked = new URLSearchParams(query)
    asked.set('order', by)
    return { href: addressWith(`${path}/people`, asked), way: order === by ? way : undefined }
  }
  return (
    <Table
      caption={words.who}
      captionHidden
      columns={[
        ...(mayRun ? [{ head: w.choose(''), quiet: true }] : []),
        { head: w.name, sort: sortedBy('name', 'ascending') },
        { head: w.establishment },
        { head: w.department },
        { head: w.status, sort: sortedBy('newest', 'descending') },
        { head: w.mail },
        { head: w.handle, quiet: true },
      ]}
      rows={lines.map((line) => [
        ...(mayRun
          ? [
              line.state === 'open' ? (
                <input
                  type="checkbox"
                  class="checkbox"
                  name="tasks[]"
                  value={line.id}
                  checked={chosen.includes(line.id)}
                  aria-label={w.choose(line.name)}
                />
              ) : null,
            ]
          : []),
        <a href={`/people/${line.personId}`}>{line.name}</a>,
        line.establishment ?? '',
        line.department,
        <Status t={t} words={words} language={language} line={line} />,
        <Mailed
          t={t}
          mail={line.mail}
          at={line.mailAt ? shortDate(line.mailAt, language) : undefined}
        />,
        <a
          href={`${path}/people/${line.id}`}
          aria-label={`${w.handle}${colon(language)} ${line.name}`}
        >
          {w.handle}
        </a>,
      ])}
    />
  )
}

export const Status: FC<{
  t: Text
  words: TaskWords
  language: Language
  line: Pick<Line, 'state' | 'closedFor' | 'doneAt' | 'dueOn'>
}> = ({ t, words, language, line }) => {
  if (line.doneAt) return <Tag kind="good">{words.doneOn(shortDate(line.doneAt, language))}</Tag>
  if (line.closedFor)
    return <Tag>{(t.people.closedFor as Record<string, string>)[line.closedFor]}</Tag>
  return <Tag>{t.people.dueOn(shortDate(line.dueOn, language))}</Tag>
}

/** What became of a letter; `at` is when it left, in words. */
export const Mailed: FC<{ t: Text; mail: MailState | null; at: string | undefined }> = ({
  t,
  mail,
  at,
}) => {
  const w = t.people.mails
  if (!mail) return <span class="muted">{w.none}</span>
  if (mail === 'failed') return <Tag kind="bad">{w.failed}</Tag>
  if (mail === 'sent') return <span class="muted">{at && w.sent(at)}</span>
  return <span class="muted">{w[mail]}</span>
}

/** The letters to one person, each with what became of it. */
export const Letters: FC<{ t: Text; language: Language; letters: readonly SentLine[] }> = ({
  t,
  language,
  letters,
}) => (
  <ul class="plain-list">
    {letters.map(({ state, at }) => (
      <li>
        <Mailed t={t} mail={state} at={longTime(at, language)} />
      </li>
    ))}
  </ul>
)
