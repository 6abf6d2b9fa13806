import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { ActionRow, ButtonLink, Card, PageHead, Stack } from '../../../ui/index.ts'
import { pathOf, type Step, steps } from '../steps.ts'
import type { Text } from '../text/index.ts'

/** Every page of the settings with what it says now; '' where it says nothing yet. */
export const SettingsPage: FC<{
  language: Language
  t: Text
  mayChange: boolean
  summaries: Record<Step, string>
}> = ({ t, mayChange, summaries }) => {
  const link = mayChange ? t.settings.change : t.settings.read
  return (
    <Stack>
      <PageHead title={t.settings.title} lead={t.settings.lead} />
      <Card>
        {steps.map((step) => (
          <ActionRow
            title={t[step].title}
            text={summaries[step] || t.settings.nothingYet}
            action={
              <ButtonLink
                kind="quiet"
                small
                href={pathOf(step)}
                label={`${link}: ${t[step].title}`}
              >
                {link}
              </ButtonLink>
            }
          />
        ))}
      </Card>
    </Stack>
  )
}
