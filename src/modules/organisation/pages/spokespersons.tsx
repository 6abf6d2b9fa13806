import type { FC } from 'hono/jsx'
import {
  ActionRow,
  Actions,
  Button,
  ButtonLink,
  Card,
  Empty,
  Form,
  Stack,
} from '../../../ui/index.ts'
import type { Spokesperson } from '../store/spokespersons.ts'
import { GoOn, SheetHead, type Visit, within } from './sheet.tsx'

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
        <Card>
          {spokespersons.map((one, at) => (
            <Row visit={visit} one={one} first={at === 0} last={at === spokespersons.length - 1} />
          ))}
        </Card>
      )}
      {spokespersons.length > 1 && <p class="muted small">{t.order}</p>}
      <GoOn visit={visit} />
    </Stack>
  )
}

const Row: FC<{ visit: Visit; one: Spokesperson; first: boolean; last: boolean }> = ({
  visit,
  one,
  first,
  last,
}) => {
  const t = visit.t.spokespersons
  const path = `/settings/spokespersons/${one.id}`
  const { mayChange } = visit
  return (
    <ActionRow
      title={one.name}
      text={[one.topic || t.everything, one.email, one.phone].filter(Boolean).join(' · ')}
      action={
        <Actions>
          {mayChange && !(first && last) && (
            <Form action={within(visit, `${path}/place`)} inline>
              <Button
                kind="quiet"
                small
                icon="up"
                name="way"
                value="up"
                disabled={first}
                label={t.upFor(one.name)}
              />
              <Button
                kind="quiet"
                small
                icon="down"
                name="way"
                value="down"
                disabled={last}
                label={t.downFor(one.name)}
              />
            </Form>
          )}
          <ButtonLink kind="quiet" small href={within(visit, path)} label={t.changeFor(one.name)}>
            {mayChange ? visit.t.settings.change : visit.t.settings.read}
          </ButtonLink>
        </Actions>
      }
    />
  )
}
