import type { FC } from 'hono/jsx'
import { colon, type Language } from '../../../platform/locale.ts'
import { ActionRow, Button, ButtonLink, Form, Stack } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import type { Access } from './reads.ts'

interface SecurityProps {
  t: Text
  language: Language
  access: Access
}

/** Everything about how one comes in, on one page. */
export const SecurityPage: FC<SecurityProps> = ({ t, language, access }) => (
  <>
    <h1>{t.security.title}</h1>
    <p>{t.security.lead}</p>
    <Stack>
      <AccessRow
        language={language}
        title={t.security.password}
        text={access.hasPassword ? t.security.hasPassword : t.security.noPassword}
        href="/me/security/password"
        button={access.hasPassword ? t.security.short.change : t.security.short.choose}
      />
      {access.hasPassword && <SecondStepRows t={t} language={language} access={access} />}
      <AccessRow
        language={language}
        title={t.security.devices}
        text={t.security.devicesText}
        href="/me/devices"
        button={t.security.short.view}
      />
      {access.byLink && (
        <ActionRow
          title={t.security.notMine}
          text={t.security.notMineText}
          action={
            <Form action="/session/not-mine" inline>
              <Button kind="quiet" small>
                {t.security.notMineButton}
              </Button>
            </Form>
          }
        />
      )}
    </Stack>
  </>
)

const AccessRow: FC<{
  language: Language
  title: string
  text: string
  href: string
  button: string
}> = (row) => (
  <ActionRow
    title={row.title}
    text={row.text}
    action={
      <ButtonLink
        href={row.href}
        kind="quiet"
        small
        label={`${row.title}${colon(row.language)} ${row.button}`}
      >
        {row.button}
      </ButtonLink>
    }
  />
)

const SecondStepRows: FC<SecurityProps> = ({ t, language, access }) => {
  const { secondStepOn, codesLeft, shownPassword } = access
  if (!shownPassword)
    return (
      <AccessRow
        language={language}
        title={t.security.secondStep}
        text={t.security.needsPassword}
        href="/sign-in/password?to=/me/security"
        button={t.security.short.signIn}
      />
    )
  return (
    <>
      <AccessRow
        language={language}
        title={t.security.secondStep}
        text={secondStepOn ? t.security.isOn : t.security.isOff}
        href="/me/security/second-step"
        button={secondStepOn ? t.security.short.turnOff : t.security.short.turnOn}
      />
      {secondStepOn && (
        <AccessRow
          language={language}
          title={t.security.recovery}
          text={t.security.codesLeft(codesLeft)}
          href="/me/security/recovery-codes"
          button={t.security.short.renew}
        />
      )}
    </>
  )
}
