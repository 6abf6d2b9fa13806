import type { FC } from 'hono/jsx'
import { languageNames, languages } from '../../../platform/locale.ts'
import { Choices, Field, Stack } from '../../../ui/index.ts'
import { sectors } from '../rules.ts'
import { type FormPageProps, Sheet, SheetHead, shownIn } from '../sheet.tsx'
import type { Core } from './store.ts'

export const OrganisationPage: FC<FormPageProps & { core: Core }> = ({
  visit,
  core,
  typed,
  errors,
}) => {
  const t = visit.t.organisation
  const shown = shownIn(typed)
  const chosen = typed ? [typed.languages ?? []].flat().map(String) : core.languages
  const asOptions = languages.map((code) => ({ value: code, label: languageNames[code] }))
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} errors={errors} />
      <Sheet visit={visit} action="/settings/organisation">
        <Field
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={shown('name', core.name)}
          error={errors.name}
          width="middle"
          autocomplete="organization"
          maxlength={120}
        />
        <Field
          name="sector"
          type="select"
          width="middle"
          label={t.sector}
          hint={t.sectorHint}
          value={shown('sector', core.sector)}
          error={errors.sector}
          options={sectors.map((value) => ({ value, label: t.sectors[value] }))}
        />
        <Choices
          name="languages[]"
          type="checkbox"
          columns
          legend={t.languages}
          hint={t.languagesHint}
          options={asOptions}
          value={chosen}
          error={errors.languages}
        />
        <Field
          name="first"
          type="select"
          width="middle"
          label={t.first}
          hint={t.firstHint}
          value={shown('first', core.languages[0] ?? 'nl')}
          options={asOptions}
        />
      </Sheet>
    </Stack>
  )
}
