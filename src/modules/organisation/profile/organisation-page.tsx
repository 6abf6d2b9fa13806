import type { FC } from 'hono/jsx'
import { type Language, languageNames, languages } from '../../../platform/locale.ts'
import { Choices, Details, Field, Stack, uiText } from '../../../ui/index.ts'
import { houseIn, InPolicy } from '../in-policy.tsx'
import { SHORT_NAME, sectors } from '../rules.ts'
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
  const called = (
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
  )
  const spoken = (
    <>
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
    </>
  )
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} errors={errors} />
      <Sheet visit={visit} action="/settings/organisation">
        {!visit.first && called}
        {core.languages.map((language, at) => (
          <>
            <Field
              name={`short-${language}`}
              width="middle"
              lang={language}
              label={
                core.languages.length > 1 ? t.shortIn(visit.t.values.names[language]) : t.short
              }
              hint={at === 0 ? t.shortHint : undefined}
              optional={uiText[visit.language].optional}
              value={shown(`short-${language}`, core.shortNames[language] ?? '')}
              error={errors[`short-${language}`]}
              maxlength={SHORT_NAME}
            />
            <InPolicy
              language={visit.language}
              sentences={houseIn(
                language,
                shown(`short-${language}`, core.shortNames[language] ?? ''),
                shown('name', core.name),
              )}
            />
          </>
        ))}
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
        {visit.first ? (
          <Details
            summary={t.given(
              core.name,
              chosen.map((code) => languageNames[code as Language]).join(', '),
            )}
            open={['name', 'languages', 'first'].some((field) => errors[field])}
          >
            <Stack>
              {called}
              {spoken}
            </Stack>
          </Details>
        ) : (
          spoken
        )}
      </Sheet>
    </Stack>
  )
}
