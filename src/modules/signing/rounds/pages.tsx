import type { FC } from 'hono/jsx'
import { figure, type Language, longDate, shortDate } from '../../../platform/locale.ts'
import {
  Actions,
  Bars,
  Button,
  ButtonLink,
  Card,
  Curve,
  type CurvePoint,
  Details,
  Empty,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  PageHead,
  Table,
  Tag,
} from '../../../ui/index.ts'
import type { Count, GroupCount, Line, LineFilter } from '../store/progress.ts'
import type { Round } from '../store/rounds.ts'
import type { Text } from '../text/index.ts'

export const RoundsPage: FC<{
  t: Text
  language: Language
  rounds: Round[]
  progress: Map<string, Count>
  mayOpen: boolean
}> = ({ t, language, rounds, progress, mayOpen }) => (
  <>
    <PageHead
      title={t.rounds.title}
      lead={t.rounds.lead}
      actions={
        mayOpen && rounds.length > 0 ? (
          <ButtonLink href="/signing/rounds/new">{t.rounds.open}</ButtonLink>
        ) : undefined
      }
    />
    {rounds.length === 0 ? (
      <Empty
        drawing="signature"
        title={t.rounds.empty}
        action={mayOpen && <ButtonLink href="/signing/rounds/new">{t.rounds.open}</ButtonLink>}
      >
        <p>{t.rounds.emptyText}</p>
      </Empty>
    ) : (
      <Table
        caption={t.rounds.title}
        captionHidden
        columns={[
          { head: t.rounds.what },
          { head: t.rounds.whom },
          { head: t.rounds.due },
          { head: t.rounds.signed, figure: true },
        ]}
        rows={rounds.map((round) => {
          const { asked, signed } = progress.get(round.id) ?? { asked: 0, signed: 0 }
          return [
            <a href={`/signing/rounds/${round.id}`}>
              {t.rounds.name(t.documents[round.document], round.number)}
            </a>,
            t.rounds.audience[round.audience.kind],
            <>
              {longDate(round.dueOn, language)}{' '}
              {round.superseded && <Tag>{t.rounds.superseded}</Tag>}
              {round.closedAt && (
                <Tag>{t.rounds.closing.closed(shortDate(round.closedAt, language))}</Tag>
              )}
            </>,
            t.rounds.of(figure(signed, language), figure(asked, language)),
          ]
        })}
      />
    )}
  </>
)

export interface RoundProps {
  t: Text
  language: Language
  round: Round
  count: Count
  establishments: GroupCount[]
  departments: GroupCount[]
  curve: CurvePoint[]
  mayClose: boolean
}

export const RoundPage: FC<RoundProps> = (props) => {
  const { t, language, round, count, establishments, departments, curve, mayClose } = props
  const path = `/signing/rounds/${round.id}`
  const bars = (groups: GroupCount[], key: string) =>
    groups.map(({ id, label, signed, asked }) => ({
      label: label || t.rounds.none,
      value: signed,
      total: asked,
      href: `${path}/people?${new URLSearchParams({ [key]: id })}`,
    }))
  return (
    <>
      <PageHead
        title={t.rounds.name(t.documents[round.document], round.number)}
        lead={t.rounds.progress(
          figure(count.signed, language),
          figure(count.asked, language),
          longDate(round.dueOn, language),
        )}
        actions={
          <ButtonLink href={`${path}/people`} kind="quiet">
            {t.rounds.who}
          </ButtonLink>
        }
      />
      <Card title={t.rounds.curve}>
        <Curve
          language={language}
          id="curve"
          title={t.rounds.curve}
          points={curve}
          target={count.asked}
          dueOn={round.dueOn}
        />
      </Card>
      <Card title={t.rounds.byEstablishment}>
        <Bars
          language={language}
          title={t.rounds.byEstablishment}
          group={t.rounds.establishment}
          items={bars(establishments, 'establishment')}
        />
      </Card>
      <Card title={t.rounds.byDepartment}>
        <Bars
          language={language}
          title={t.rounds.byDepartment}
          group={t.rounds.department}
          items={bars(departments, 'department')}
        />
      </Card>
      {mayClose && !round.closedAt && !round.superseded && (
        <Details summary={t.rounds.closing.title}>
          <p>{t.rounds.closing.text}</p>
          <Form action={`${path}/closure`}>
            <Button kind="danger">{t.rounds.closing.button}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

export const LinesPage: FC<{
  t: Text
  language: Language
  round: Round
  lines: Line[]
  filter: LineFilter
  query: string
  next: string | undefined
  mayHand: boolean
  errors: Errors
}> = ({ t, language, round, lines, filter, query, next, mayHand, errors }) => {
  const path = `/signing/rounds/${round.id}/people`
  return (
    <>
      <PageHead
        title={t.rounds.who}
        lead={t.rounds.name(t.documents[round.document], round.number)}
        actions={
          <>
            <a href={`${path}.csv${query}`} download>
              CSV
            </a>
            <a href={`${path}.xlsx${query}`} download>
              Excel
            </a>
          </>
        }
      />
      <ErrorSummary language={language} errors={errors} />
      <Form action={path} method="get" inline>
        <Field
          name="state"
          type="select"
          label={t.rounds.show}
          value={filter.state ?? ''}
          options={[
            { value: '', label: t.rounds.everyone },
            { value: 'open', label: t.rounds.notYet },
            { value: 'signed', label: t.rounds.done },
          ]}
        />
        {filter.establishmentId !== undefined && (
          <input type="hidden" name="establishment" value={filter.establishmentId} />
        )}
        {filter.department !== undefined && (
          <input type="hidden" name="department" value={filter.department} />
        )}
        <Button kind="quiet">{t.rounds.filter}</Button>
      </Form>
      <Table
        caption={t.rounds.who}
        captionHidden
        columns={[
          { head: t.rounds.person },
          { head: t.rounds.number },
          { head: t.rounds.establishment },
          { head: t.rounds.department },
          { head: t.rounds.state },
          { head: t.handed.make, quiet: true },
        ]}
        rows={lines.map((line) => [
          line.name,
          line.number ?? '',
          line.establishment ?? '',
          line.department,
          line.signedAt ? (
            <Tag kind="good">{t.rounds.signedOn(shortDate(line.signedAt, language))}</Tag>
          ) : (
            <Tag>{t.rounds.dueOn(shortDate(line.dueOn, language))}</Tag>
          ),
          mayHand && !line.signedAt && !line.hasMailbox && (
            <Form action={`${path}/${line.id}/link`} inline repeatable>
              <Button kind="plain">{t.handed.make}</Button>
            </Form>
          ),
        ])}
      />
      {next && (
        <Actions>
          <ButtonLink href={next} kind="quiet">
            {t.rounds.more}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}
