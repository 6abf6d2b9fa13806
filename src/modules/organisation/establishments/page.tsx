import type { FC } from 'hono/jsx'
import { Button, Choices, Details, Field, Form, Stack, uiText } from '../../../ui/index.ts'
import { bodies, regions } from '../rules.ts'
import { type FormPageProps, Sheet, SheetHead, shownIn, within } from '../sheet.tsx'
import type { Establishment } from './store.ts'

/** A new establishment, or one to be changed. */
export const EstablishmentPage: FC<FormPageProps & { establishment?: Establishment }> = ({
  visit,
  establishment,
  typed,
  errors,
}) => {
  const t = visit.t.establishments
  const path = `/settings/establishments/${establishment?.id ?? 'new'}`
  return (
    <Stack>
      <SheetHead
        visit={visit}
        title={establishment ? t.change : t.add}
        lead={t.lead}
        errors={errors}
      />
      <Sheet visit={visit} action={path} save={visit.t.steps.save}>
        <Fields visit={visit} establishment={establishment} typed={typed} errors={errors} />
      </Sheet>
      {establishment && visit.mayChange && (
        <Details summary={t.remove}>
          <Stack>
            <p>{t.removeText}</p>
            <Form action={within(visit, `${path}/removal`)}>
              <div>
                <Button kind="danger">{t.remove}</Button>
              </div>
            </Form>
          </Stack>
        </Details>
      )}
    </Stack>
  )
}

const Fields: FC<FormPageProps & { establishment?: Establishment }> = ({
  visit,
  establishment,
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
        value={shown('name', establishment?.name ?? '')}
        error={errors.name}
        maxlength={120}
      />
      <Field
        name="region"
        type="select"
        width="middle"
        label={t.region}
        value={shown('region', establishment?.region ?? '')}
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
        value={shown('headcount', String(establishment?.headcount ?? ''))}
        error={errors.headcount}
      />
      <Choices
        name="body"
        legend={t.body}
        options={bodies.map((value) => ({ value, label: t.bodies[value] }))}
        value={shown('body', establishment?.body ?? 'none')}
        error={errors.body}
      />
      <Field
        name="bodyName"
        width="middle"
        label={t.bodyName}
        optional={optional}
        hint={t.bodyNameHint}
        value={shown('bodyName', establishment?.bodyName ?? '')}
        error={errors.bodyName}
        maxlength={120}
      />
    </>
  )
}
