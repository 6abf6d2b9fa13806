import type { FC } from 'hono/jsx'
import { figure } from '../../../platform/locale.ts'
import { ButtonLink, Empty, Stack, Table } from '../../../ui/index.ts'
import { GoOn, SheetHead, type Visit, within } from '../sheet.tsx'
import type { Establishment } from './store.ts'

export const EstablishmentsPage: FC<{ visit: Visit; establishments: Establishment[] }> = ({
  visit,
  establishments,
}) => {
  const t = visit.t.establishments
  const add = visit.mayChange && (
    <ButtonLink kind="quiet" icon="add" href={within(visit, '/settings/establishments/new')}>
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
        actions={establishments.length > 0 && add}
      />
      {establishments.length === 0 ? (
        <Empty drawing="start" title={t.empty} action={add}>
          {t.emptyText}
        </Empty>
      ) : (
        <EstablishmentTable visit={visit} establishments={establishments} />
      )}
      <GoOn visit={visit} />
    </Stack>
  )
}

const EstablishmentTable: FC<{ visit: Visit; establishments: Establishment[] }> = ({
  visit,
  establishments,
}) => {
  const t = visit.t.establishments
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={[
        { head: t.name },
        { head: t.where },
        { head: t.who },
        { head: t.headcountShort, figure: true },
      ]}
      rows={establishments.map(({ id, name, region, body, bodyName, headcount }) => [
        <a href={within(visit, `/settings/establishments/${id}`)}>{name}</a>,
        t.regions[region],
        body === 'none' ? '–' : bodyName || t.bodies[body],
        headcount === null ? '–' : figure(headcount, visit.language),
      ])}
    />
  )
}
