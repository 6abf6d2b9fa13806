import type { FC } from 'hono/jsx'
import { Button, Details, Field, Form, Stack, uiText } from '../../../ui/index.ts'
import { type FormPageProps, Sheet, SheetHead, shownIn, within } from '../sheet.tsx'
import type { Spokesperson } from './store.ts'

/** Somebody new who speaks for the organisation, or one to be changed. */
export const SpokespersonPage: FC<FormPageProps & { one?: Spokesperson }> = ({
  visit,
  one,
  typed,
  errors,
}) => {
  const t = visit.t.spokespersons
  const path = `/settings/spokespersons/${one?.id ?? 'new'}`
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
    <Stack>
      <SheetHead visit={visit} title={one ? t.change : t.add} lead={t.lead} errors={errors} />
      <Sheet visit={visit} action={path} save={visit.t.steps.save}>
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
      </Sheet>
      {one && visit.mayChange && (
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
