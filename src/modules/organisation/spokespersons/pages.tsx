import type { FC } from 'hono/jsx'
import { Address, Button, Field, Form, Table, uiText } from '../../../ui/index.ts'
import type { FieldsProps, TableProps } from '../one-by-one/pages.tsx'
import { shownIn, type Visit, within } from '../sheet.tsx'
import type { Spokesperson } from './store.ts'

export const SpokespersonTable: FC<TableProps<Spokesperson>> = ({ visit, all }) => {
  const t = visit.t.spokespersons
  const order = visit.mayChange && all.length > 1
  return (
    <>
      <Table
        caption={t.title}
        captionHidden
        columns={[
          { head: t.name },
          { head: t.subject },
          { head: t.reach },
          ...(order ? [{ head: t.place }] : []),
        ]}
        rows={all.map((one, at) => [
          <a href={within(visit, `/settings/spokespersons/${one.id}`)}>{one.name}</a>,
          one.topic || t.everything,
          one.email || one.phone ? <WaysTo {...one} /> : '–',
          ...(order
            ? [<Place visit={visit} one={one} first={at === 0} last={at + 1 === all.length} />]
            : []),
        ])}
      />
      {all.length > 1 && <p class="muted small">{t.order}</p>}
    </>
  )
}

const WaysTo: FC<Pick<Spokesperson, 'email' | 'phone'>> = ({ email, phone }) => (
  <>
    {email && <Address>{email}</Address>}
    {email && phone && ' · '}
    {phone}
  </>
)

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

export const SpokespersonFields: FC<FieldsProps<Spokesperson>> = ({
  visit,
  one,
  typed,
  errors,
}) => {
  const t = visit.t.spokespersons
  const { optional } = uiText[visit.language]
  const shown = shownIn(typed)
  const field = (name: 'topic' | 'email' | 'phone') => ({
    name,
    label: t[name],
    optional,
    value: shown(name, one?.[name] ?? ''),
    error: errors[name],
  })
  return (
    <>
      <Field
        name="name"
        width="middle"
        label={t.name}
        value={shown('name', one?.name ?? '')}
        error={errors.name}
        maxlength={200}
      />
      <Field {...field('topic')} hint={t.topicHint} maxlength={120} />
      <Field {...field('email')} type="email" width="middle" />
      <Field {...field('phone')} type="tel" width="middle" />
    </>
  )
}
