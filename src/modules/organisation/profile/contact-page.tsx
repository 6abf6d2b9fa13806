import type { FC } from 'hono/jsx'
import { Field, Stack, uiText } from '../../../ui/index.ts'
import { type FormPageProps, Sheet, SheetHead, shownIn } from '../sheet.tsx'
import type { Core } from './store.ts'

export const ContactPage: FC<FormPageProps & { core: Core }> = ({ visit, core, typed, errors }) => {
  const t = visit.t.contact
  const { optional } = uiText[visit.language]
  const shown = shownIn(typed)
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} lands={t.lands} errors={errors} />
      <Sheet visit={visit} action="/settings/contact">
        <Field
          name="name"
          width="middle"
          label={t.name}
          hint={t.nameHint}
          value={shown('name', core.contact.name)}
          error={errors.name}
          maxlength={250}
        />
        <Field
          name="email"
          type="email"
          width="middle"
          label={t.email}
          optional={optional}
          value={shown('email', core.contact.email)}
          error={errors.email}
        />
        <Field
          name="phone"
          type="tel"
          width="middle"
          label={t.phone}
          optional={optional}
          hint={t.phoneHint}
          value={shown('phone', core.contact.phone)}
          error={errors.phone}
        />
      </Sheet>
    </Stack>
  )
}
