import type { FC } from 'hono/jsx'
import { Field, Stack, uiText } from '../../../ui/index.ts'
import { type FormPageProps, Sheet, SheetHead, shownIn } from '../sheet.tsx'
import type { Core } from './store.ts'

export const ValuesPage: FC<FormPageProps & { core: Core }> = ({ visit, core, typed, errors }) => {
  const t = visit.t.values
  const shown = shownIn(typed)
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} lands={t.lands} errors={errors} />
      <Sheet visit={visit} action="/settings/values">
        {core.languages.map((language, at) => (
          <Field
            name={language}
            type="textarea"
            rows={4}
            lang={language}
            label={core.languages.length > 1 ? t.in(t.names[language]) : t.title}
            hint={at === 0 ? t.hint : undefined}
            optional={uiText[visit.language].optional}
            value={shown(language, core.coreValues[language].join('\n'))}
            error={errors[language]}
          />
        ))}
      </Sheet>
    </Stack>
  )
}
