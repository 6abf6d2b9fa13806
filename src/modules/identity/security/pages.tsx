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
import type { PasswordWay } from '../password/rules.ts'
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
      <AccessRow
        title={t.security.password}
        text={access.hasPassword ? t.security.hasPassword : t.security.noPassword}
        href="/me/security/password"
        button={access.hasPassword ? t.security.short.change : t.security.short.choose}
      />
      {access.hasPassword && <SecondStepRows t={t} access={access} />}
      <AccessRow
        title={t.security.devices}
        text={t.security.devicesText}
        href="/me/devices"
        button={t.security.short.view}
      />
    </Stack>
  </>
)

const AccessRow: FC<{ title: string; text: string; href: string; button: string }> = (row) => (
  <ActionRow
    title={row.title}
    text={row.text}
    action={
      <ButtonLink href={row.href} kind="quiet" small label={`${row.title}: ${row.button}`}>
        {row.button}
      </ButtonLink>
    }
  />
)

const SecondStepRows: FC<{ t: Text; access: Access }> = ({ t, access }) => {
  const { secondStepOn, codesLeft, shownPassword } = access
  if (!shownPassword)
    return (
      <AccessRow
        title={t.security.secondStep}
        text={t.security.needsPassword}
        href="/sign-in/password?to=/me/security"
        button={t.security.short.signIn}
      />
    )
  return (
    <>
      <AccessRow
        title={t.security.secondStep}
        text={secondStepOn ? t.security.isOn : t.security.isOff}
        href="/me/security/second-step"
        button={secondStepOn ? t.security.short.turnOff : t.security.short.turnOn}
      />
      {secondStepOn && (
        <AccessRow
          title={t.security.recovery}
          text={t.security.codesLeft(codesLeft)}
          href="/me/security/recovery-codes"
          button={t.security.short.renew}
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
