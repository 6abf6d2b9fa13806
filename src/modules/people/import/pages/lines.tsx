import type { Child, FC } from 'hono/jsx'
import { figure, type Language } from '../../../../platform/locale.ts'
import { Address, PageHead, Pager, Table } from '../../../../ui/index.ts'
import type { Text as PeopleText } from '../../text/index.ts'
import { sayIn } from '../line-files.ts'
import { rowsOf } from '../lines.ts'
import type { ChangedLine, LineKind, Lines, PersonLine } from '../store/lines.ts'
import { sentenceOf, type Text } from '../text/index.ts'
import type { FaultLine } from '../types.ts'

export interface FaultTableProps {
  t: Text
  language: Language
  faults: FaultLine[]
  /** What else can be done about it, shown behind the sentence. */
  beside?: (fault: FaultLine) => Child
}

const MOST_ROWS = 5

export const FaultTable: FC<FaultTableProps> = ({ t, language, faults, beside }) => {
  const rowsIn = (fault: FaultLine) => {
    const rows = rowsOf(fault)
    const first = rows.slice(0, MOST_ROWS).map((row) => figure(row, language))
    return rows.length === 1
      ? t.lines.inRow(first.join())
      : t.lines.inRows(figure(rows.length, language), first.join(', '), rows.length > MOST_ROWS)
  }
  return (
    <Table
      caption={t.lines.fault}
      captionHidden
      columns={[
        { head: t.lines.row },
        { head: t.lines.column },
        { head: t.lines.value },
        { head: t.lines.wrong, quiet: true },
      ]}
      rows={faults.map((fault) => [
        <span class="num">{rowsIn(fault)}</span>,
        fault.column ?? '',
        fault.value,
        <div>
          {sentenceOf(fault, language)} {beside?.(fault)}
        </div>,
      ])}
    />
  )
}

export interface LinesProps {
  t: Text
  people: PeopleText
  language: Language
  id: string
  kind: LineKind
  lines: Lines[LineKind][]
  page: number
  pages: number
  /** How many there are, and how many of them are kept. */
  total: number
  kept: number
}

export const LinesPage: FC<LinesProps> = (props) => {
  const { t, language, id, kind, page, pages, total, kept } = props
  const path = `/people/import/${id}/${kind}`
  return (
    <>
      <PageHead
        title={t.lines[kind]}
        lead={kept < total ? t.lines.more(figure(kept, language)) : undefined}
        actions={
          <a href={`${path}.csv`} download>
            {t.lines.download}
          </a>
        }
      />
      {kind === 'fault' ? (
        <FaultTable t={t} language={language} faults={props.lines as FaultLine[]} />
      ) : (
        <PeopleTable {...props} />
      )}
      <Pager language={language} page={page} pages={pages} href={(to) => `${path}?page=${to}`} />
    </>
  )
}

const PeopleTable: FC<LinesProps> = ({ t, people, language, kind, lines }) => {
  const changes = kind === 'changed'
  const say = sayIn(language)
  return (
    <Table
      caption={t.lines[kind]}
      captionHidden
      columns={[
        { head: people.fields.name },
        { head: people.fields.number },
        changes ? { head: t.lines.change } : { head: people.fields.email },
      ]}
      rows={(lines as PersonLine[]).map((line): Child[] => [
        line.name,
        line.number ?? '',
        changes ? (
          <Changes t={t} line={line as ChangedLine} say={say} />
        ) : (
          line.email && <Address>{line.email}</Address>
        ),
      ])}
    />
  )
}

const Changes: FC<{ t: Text; line: ChangedLine; say: ReturnType<typeof sayIn> }> = ({
  t,
  line,
  say,
}) => (
  <>
    {line.changes.map(({ field, from, to }) => (
      <div>
        {field === 'left' || field === 'ended'
          ? t.fields[field]
          : t.lines.fromTo(t.fields[field], say(field, from), say(field, to))}
      </div>
    ))}
  </>
)
