import type { FC } from 'hono/jsx'
import type { Day } from '../../../platform/calendar.ts'
import { figure, type Language } from '../../../platform/locale.ts'
import { addressWith } from '../../../platform/web/paging.ts'
import {
  Actions,
  Address,
  Button,
  ButtonLink,
  Empty,
  Field,
  Form,
  PageHead,
  type Sort,
  Table,
  Tag,
} from '../../../ui/index.ts'
import { standingOf } from '../presence/rules.ts'
import { standingIn } from '../presence/words.ts'
import { rolesText } from '../roles/text.ts'
import type { Text } from '../text/index.ts'
import { lists, orders, queryOf } from './filter.ts'
import type { Order } from './in-order-store.ts'
import type { Filter, Line } from './store.ts'

export interface DirectoryProps {
  t: Text
  language: Language
  seen: {
    filter: Filter
    today: Day
    lines: Line[]
    /** After whom this page begins, and after whom the next one. */
    after?: object
    last?: Line
    /** How many match, or with `more` how many at least. */
    count: number
    more: boolean
  }
  establishments: { id: string; name: string }[]
  departments: string[]
  mayChange: boolean
  maySeeRoles: boolean
}

export const DirectoryPage: FC<DirectoryProps> = (props) => {
  const { t, language, seen, mayChange, maySeeRoles } = props
  const { filter, lines, after, last } = seen
  const w = t.directory
  return (
    <>
      <PageHead
        title={w.title}
        lead={w.lead}
        actions={
          mayChange && (
            <>
              <ButtonLink href="/people/import" icon="upload">
                {w.import}
              </ButtonLink>
              <ButtonLink href="/people/new" kind="quiet" icon="add">
                {w.add}
              </ButtonLink>
            </>
          )
        }
      />
      <FilterForm {...props} />
      <p class="muted num">{howMany(props)}</p>
      {lines.length ? (
        <Lines {...props} />
      ) : (
        <Empty
          drawing="people"
          title={w.none}
          action={
            <ButtonLink href="/people" kind="quiet">
              {w.clear}
            </ButtonLink>
          }
        >
          <p>{w.noneText}</p>
        </Empty>
      )}
      <Actions>
        {last && (
          <ButtonLink href={addressWith('/people', queryOf(filter, last))} kind="quiet">
            {w.next}
          </ButtonLink>
        )}
        {after && <a href={addressWith('/people', queryOf(filter))}>{w.first}</a>}
        {lines.length > 0 && (
          <a href={addressWith('/people.csv', queryOf(filter))} download>
            {w.export}
          </a>
        )}
        {maySeeRoles && <a href="/people/roles">{rolesText[language].seeAll}</a>}
      </Actions>
    </>
  )
}

function howMany({ t, language, seen: { count, more } }: DirectoryProps) {
  const shown = figure(count, language)
  return more ? t.directory.moreThan(shown) : t.directory.found(count, shown)
}

const Lines: FC<DirectoryProps> = ({ t, language, seen: { filter, lines, today } }) => (
  <Table
    caption={t.directory.title}
    captionHidden
    brief
    columns={[
      { head: t.fields.name, sort: sortedBy(filter, NAMES) },
      { head: t.fields.number, sort: sortedBy(filter, ['number']) },
      { head: t.fields.department, sort: sortedBy(filter, ['department']) },
      { head: t.fields.establishment },
      { head: t.fields.email },
    ]}
    rows={lines.map((line) => [
      <>
        <a href={`/people/${line.id}`}>{line.name}</a>{' '}
        <StandingTag words={standingIn(standingOf(line, today), t.directory.standing, language)} />
      </>,
      line.number ?? '',
      line.department,
      line.establishment ?? '',
      line.email ? (
        <Address>{line.email}</Address>
      ) : (
        <span class="muted">{t.directory.noMail}</span>
      ),
    ])}
  />
)

const NAMES: Order['by'][] = ['name', 'familyName']

/** Whether the list is in the order of a column, and the way to have it so, or from its other end. */
function sortedBy(filter: Filter, ways: Order['by'][]) {
  const { by, descending } = filter.order
  const now = ways.includes(by)
  const order = { by: now ? by : (ways[0] ?? by), descending: now && !descending }
  const way: Sort['way'] = descending ? 'descending' : 'ascending'
  return {
    href: addressWith('/people', queryOf({ ...filter, order })),
    way: now ? way : undefined,
  }
}

const StandingTag: FC<{ words: string | undefined }> = ({ words }) =>
  words ? <Tag>{words}</Tag> : null

const FilterForm: FC<DirectoryProps> = ({ t, seen: { filter }, establishments, departments }) => {
  const w = t.directory
  const by = { ...w.orders, number: t.fields.number, department: t.fields.department }
  const all = { value: '', label: w.all }
  return (
    <Form action="/people" method="get" inline repeatable>
      <Field name="q" type="search" label={w.search} value={filter.search} />
      {establishments.length > 1 && (
        <Field
          name="establishment"
          type="select"
          label={w.establishment}
          value={filter.establishmentId ?? ''}
          options={[all, ...establishments.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      {departments.length > 1 && (
        <Field
          name="department"
          type="select"
          label={w.department}
          value={filter.department ?? ''}
          options={[all, ...departments.map((name) => ({ value: name, label: name }))]}
        />
      )}
      <Field
        name="who"
        type="select"
        label={w.who}
        value={filter.who}
        options={lists.map((value) => ({ value, label: w.seen[value] }))}
      />
      <Field
        name="order"
        type="select"
        label={w.order}
        value={filter.order.by}
        options={orders.map((value) => ({ value, label: by[value] }))}
      />
      {filter.order.descending && <input type="hidden" name="descending" value="yes" />}
      <Button kind="quiet" icon="search">
        {w.show}
      </Button>
    </Form>
  )
}

/** Nobody has been brought in yet, apart from whoever looks at this. */
export const EmptyDirectoryPage: FC<{ t: Text; mayChange: boolean }> = ({ t, mayChange }) => (
  <>
    <PageHead title={t.directory.title} lead={t.directory.lead} />
    <Empty
      drawing="people"
      title={t.directory.empty}
      action={
        mayChange && (
          <>
            <ButtonLink href="/people/import" icon="upload">
              {t.directory.import}
            </ButtonLink>
            <ButtonLink href="/people/new" kind="quiet" icon="add">
              {t.directory.add}
            </ButtonLink>
          </>
        )
      }
    >
      <p>{t.directory.emptyText}</p>
    </Empty>
  </>
)
