import type { FC } from 'hono/jsx'
import { Button, ButtonLink, Empty, Form, Stack, Table } from '../../../ui/index.ts'
import { GoOn, SheetHead, type Visit, within } from '../sheet.tsx'
import type { Spokesperson } from './store.ts'

export const SpokespersonsPage: FC<{ visit: Visit; spokespersons: Spokesperson[] }> = ({
  visit,
  spokespersons,
}) => {
  const t = visit.t.spokespersons
  const add = visit.mayChange && (
    <ButtonLink kind="quiet" icon="add" href={within(visit, '/settings/spokespersons/new')}>
      {t.add}
    </ButtonLink>
  )
  return (
    <Stack>
      <SheetHead
        visit={visit}
        title={t.title}
        lead={t.lead}
        errors={{}}
        actions={spokespersons.length > 0 && add}
      />
      {spokespersons.length === 0 ? (
        <Empty drawing="people" title={t.empty} action={add}>
          {t.emptyText}
        </Empty>
      ) : (
        <Rows visit={visit} spokespersons={spokespersons} />
      )}
      {spokespersons.length > 1 && <p class="muted small">{t.order}</p>}
      <GoOn visit={visit} />
    </Stack>
  )
}

const Rows: FC<{ visit: Visit; spokespersons: Spokesperson[] }> = ({ visit, spokespersons }) => {
  const t = visit.t.spokespersons
  const order = visit.mayChange && spokespersons.length > 1
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={[
        { head: t.name },
        { head: t.subject },
        { head: t.reach },
        ...(order ? [{ head: t.place }] : []),
      ]}
      rows={spokespersons.map((one, at) => [
        <a href={within(visit, `/settings/spokespersons/${one.id}`)}>{one.name}</a>,
        one.topic || t.everything,
        [one.email, one.phone].filter(Boolean).join(' · ') || '–',
        ...(order
          ? [
              <Place
                visit={visit}
                one={one}
                first={at === 0}
                last={at + 1 === spokespersons.length}
              />,
            ]
          : []),
      ])}
    />
  )
}

/** Up and down: without script, each press is a form. */
const Place: FC<{ visit: Visit; one: Spokesperson; first: boolean; last: boolean }> = ({
  visit,
  one,
  first,
  last,
}) => {
  const t = visit.t.spokespersons
  const way = (to: 'up' | 'down', label: string, disabled: boolean) => (
    <Button kind="quiet" small icon={to} name="way" value={to} disabled={disabled} label={label} />
  )
  return (
    <Form action={within(visit, `/settings/spokespersons/${one.id}/place`)} inline>
      {way('up', t.upFor(one.name), first)}
      {way('down', t.downFor(one.name), last)}
    </Form>
  )
}
