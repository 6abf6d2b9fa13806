import type { FC } from 'hono/jsx'
import { figure } from '../../../platform/locale.ts'
import { Choices, Field, Table, uiText } from '../../../ui/index.ts'
import { InPolicy, profileIn } from '../in-policy.tsx'
import type { FieldsProps, TableProps } from '../one-by-one/pages.tsx'
import { bodies, regions } from '../rules.ts'
import { shownIn, within } from '../sheet.tsx'
import type { Establishment } from './store.ts'

export const EstablishmentTable: FC<TableProps<Establishment>> = ({ visit, all }) => {
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
      rows={all.map(({ id, name, region, body, bodyName, headcount }) => [
        <a href={within(visit, `/settings/establishments/${id}`)}>{name}</a>,
        t.regions[region],
        body === 'none' ? '–' : bodyName || t.bodies[body],
        headcount === null ? '–' : figure(headcount, visit.language),
      ])}
    />
  )
}

export const EstablishmentFields: FC<FieldsProps<Establishment>> = ({
  visit,
  languages,
  one,
  typed,
  errors,
}) => {
  const t = visit.t.establishments
  const { optional } = uiText[visit.language]
  const shown = shownIn(typed)
  return (
    <>
      <Field
        name="name"
        width="middle"
        label={t.name}
        hint={t.nameHint}
        value={shown('name', one?.name ?? '')}
        error={errors.name}
        maxlength={120}
      />
      <Field
        name="region"
        type="select"
        width="middle"
        label={t.region}
        value={shown('region', one?.region ?? '')}
        error={errors.region}
        options={[
          { value: '', label: t.regionChoose },
          ...regions.map((value) => ({ value, label: t.regions[value] })),
        ]}
      />
      <Field
        name="headcount"
        width="short"
        inputmode="numeric"
        label={t.headcount}
        optional={optional}
        hint={t.headcountHint}
        value={shown('headcount', String(one?.headcount ?? ''))}
        error={errors.headcount}
      />
      <Choices
        name="body"
        legend={t.body}
        options={bodies.map((value) => ({ value, label: t.bodies[value] }))}
        value={shown('body', one?.body ?? 'none')}
        error={errors.body}
      />
      <Field
        name="bodyName"
        width="middle"
        label={t.bodyName}
        optional={optional}
        hint={t.bodyNameHint}
        value={shown('bodyName', one?.bodyName ?? '')}
        error={errors.bodyName}
        maxlength={120}
      />
      <InPolicy
        language={visit.language}
        sentences={profileIn('body', [shown('bodyName', one?.bodyName ?? '')], languages)}
      />
    </>
  )
}
