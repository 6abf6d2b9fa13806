import type { FC } from 'hono/jsx'
import { colon, languageNames, listed } from '../../../platform/locale.ts'
import { ActionRow, ButtonLink, Card, PageHead, Stack } from '../../../ui/index.ts'
import type { Brand } from '../look/brand-store.ts'
import type { Visit } from '../sheet.tsx'
import { pathOf, type Step, steps } from '../steps.ts'
import type { Text } from '../text/index.ts'
import type { Profile } from './store.ts'

interface SettingsPageProps {
  visit: Visit
  profile: Profile
  brand: Brand | undefined
}

/** Every page of the settings with what it says now. */
export const SettingsPage: FC<SettingsPageProps> = (props) => {
  const { t, language, mayChange } = props.visit
  const link = mayChange ? t.settings.change : t.settings.read
  const summaries = summariesOf(props)
  return (
    <Stack>
      <PageHead title={t.settings.title} lead={t.settings.lead} />
      <Card>
        {steps.map((step) => (
          <ActionRow
            title={t[step].title}
            text={
              <>
                {summaries[step] || t.settings.nothingYet}
                {landsOf(t, step)}
              </>
            }
            action={
              <ButtonLink
                kind="quiet"
                small
                href={pathOf(step)}
                label={`${link}${colon(language)} ${t[step].title}`}
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

const landsOf = (t: Text, step: Step) => {
  const words = t[step]
  return (
    'lands' in words && (
      <>
        <br />
        {words.lands}
      </>
    )
  )
}

/** A line for each page; '' where it says nothing yet. */
function summariesOf({
  visit: { t, language },
  profile,
  brand,
}: SettingsPageProps): Record<Step, string> {
  const { name, sector, languages, coreValues, establishments, spokespersons } = profile
  const { contactName, contactEmail, contactPhone } = profile
  const logo = brand?.logoUrl ? t.settings.withLogo : t.settings.withoutLogo
  const own = coreValues[language].length ? language : languages[0]
  return {
    organisation: [
      name,
      t.organisation.sectors[sector],
      languages.map((code) => languageNames[code]).join(', '),
    ].join(' · '),
    look: [logo, brand?.accent].join(' · '),
    values: own ? listed(coreValues[own], language) : '',
    establishments: establishments.length ? t.settings.establishments(establishments.length) : '',
    contact: [contactName, contactEmail, contactPhone].filter(Boolean).join(' · '),
    spokespersons: spokespersons.length ? t.settings.spokespersons(spokespersons.length) : '',
  }
}
