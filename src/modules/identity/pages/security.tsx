import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import {
  ActionRow,
  Button,
  ButtonLink,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  Stack,
} from '../../../ui/index.ts'
import type { PasswordWay } from '../rules/passwords.ts'
import type { Text } from '../text/index.ts'

export interface Access {
  hasPassword: boolean
  secondStepOn: boolean
  codesLeft: number
  /** Came in with a password, so may arrange the second step. */
  shownPassword: boolean
}

/** Everything about how one comes in, on one page. */
export const SecurityPage: FC<{ t: Text; access: Access }> = ({ t, access }) => (
  <>
    <h1>{t.security.title}</h1>
    <p>{t.security.lead}</p>
    <Stack>
      <ActionRow
        title={t.security.password}
        text={access.hasPassword ? t.security.hasPassword : t.security.noPassword}
        action={
          <ButtonLink
            href="/me/security/password"
            kind="quiet"
            small
            label={access.hasPassword ? t.security.change : t.security.choose}
          >
            {access.hasPassword ? t.security.short.change : t.security.short.choose}
          </ButtonLink>
        }
      />
      {access.hasPassword && <SecondStepRows t={t} access={access} />}
      <ActionRow
        title={t.security.devices}
        text={t.security.devicesText}
        action={
          <ButtonLink href="/me/devices" kind="quiet" small label={t.security.toDevices}>
            {t.security.short.view}
          </ButtonLink>
        }
      />
    </Stack>
  </>
)

const SecondStepRows: FC<{ t: Text; access: Access }> = ({ t, access }) => {
  const { secondStepOn, codesLeft, shownPassword } = access
  if (!shownPassword)
    return (
      <ActionRow
        title={t.security.secondStep}
        text={t.security.needsPassword}
        action={
          <ButtonLink
            href="/sign-in/password?to=/me/security"
            kind="quiet"
            small
            label={t.security.signIn}
          >
            {t.security.short.signIn}
          </ButtonLink>
        }
      />
    )
  return (
    <>
      <ActionRow
        title={t.security.secondStep}
        text={secondStepOn ? t.security.isOn : t.security.isOff}
        action={
          <ButtonLink
            href="/me/security/second-step"
            kind="quiet"
            small
            label={secondStepOn ? t.security.turnOff : t.security.turnOn}
          >
            {secondStepOn ? t.security.short.turnOff : t.security.short.turnOn}
          </ButtonLink>
        }
      />
      {secondStepOn && (
        <ActionRow
          title={t.security.recovery}
          text={t.security.codesLeft(codesLeft)}
          action={
            <ButtonLink
              href="/me/security/recovery-codes"
              kind="quiet"
              small
              label={t.security.renew}
            >
              {t.security.short.renew}
            </ButtonLink>
          }
        />
      )}
    </>
  )
}

export const ChoosePasswordPage: FC<{
  t: Text
  language: Language
  way: PasswordWay
  /** For the browser's own password store. */
  email: string
  hasPassword: boolean
  errors: Errors
}> = ({ t, language, way, email, hasPassword, errors }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{hasPassword ? t.security.change : t.choose.title}</h1>
    {way === 'none' ? (
      <>
        <p>{t.choose.none}</p>
        <p>
          <ButtonLink href="/sign-in?to=/me/security/password">{t.choose.ask}</ButtonLink>
        </p>
      </>
    ) : (
      <Form action="/me/security/password">
        <input type="text" hidden value={email} autocomplete="username" />
        {way === 'fresh' && hasPassword && <Notice>{t.choose.fresh}</Notice>}
        {way === 'current' && (
          <Field
            name="current"
            type="password"
            label={t.choose.current}
            error={errors.current}
            width="middle"
            autocomplete="current-password"
          />
        )}
        <Field
          name="password"
          type="password"
          label={t.choose.password}
          hint={t.choose.hint}
          error={errors.password}
          width="middle"
          autocomplete="new-password"
        />
        <Button>{t.choose.button}</Button>
        <p class="small muted">{t.choose.after}</p>
      </Form>
    )}
  </>
)
