import type { FC } from 'hono/jsx'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { Button, ButtonLink, ErrorSummary, Field, Form, Notice } from '../../../ui/index.ts'
import { stepAddress } from '../roles/rules.ts'
import { type FormPage, StayBox, wayOf, withTo } from '../sign-in/pages.tsx'
import type { Text } from '../text/index.ts'
import type { PasswordWay } from './rules.ts'

/** The way in for who runs the place; who comes to read or sign finds the other door below. */
export const PasswordPage: FC<FormPage & { typed: Typed }> = ({
  t,
  language,
  errors = {},
  typed,
}) => {
  const to = wayOf(typed)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.password.title}</h1>
      <p>{t.password.lead}</p>
      <Form action="/sign-in/password">
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          type="email"
          label={t.password.email}
          value={typedText(typed, 'email')}
          error={errors.email}
          autocomplete="username"
          maxlength={320}
        />
        <Field
          name="password"
          type="password"
          label={t.password.password}
          error={errors.password}
          autocomplete="current-password"
        />
        <StayBox t={t} />
        <Button wide>{t.password.button}</Button>
      </Form>
      <p>
        <a href={withTo('/sign-in', to)}>{t.password.withCode}</a>
      </p>
      <Forgotten t={t} />
    </>
  )
}

/** Wherever a password is asked for: who does not know it any more asks for a code, and chooses another. */
export const Forgotten: FC<{ t: Text }> = ({ t }) => (
  <p class="small muted">
    {t.password.forgotten}{' '}
    <a href={withTo('/sign-in', '/me/security/password')}>{t.password.forgottenHow}</a>
  </p>
)

export const ChoosePasswordPage: FC<
  FormPage & {
    way: PasswordWay
    /** For the browser's own password store. */
    email: string
    hasPassword: boolean
    /** Where they go afterwards. */
    to: string | undefined
  }
> = ({ t, language, way, email, hasPassword, to, errors = {} }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{hasPassword ? t.security.change : t.choose.title}</h1>
    {way === 'none' ? (
      <>
        <p>{t.choose.none}</p>
        <p>
          <ButtonLink href={to ? stepAddress('ask', to) : '/sign-in?to=/me/security/password'}>
            {t.choose.ask}
          </ButtonLink>
        </p>
      </>
    ) : (
      <Form action="/me/security/password">
        <input type="text" hidden value={email} autocomplete="username" />
        {to && <input type="hidden" name="to" value={to} />}
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
    {way === 'current' && <Forgotten t={t} />}
  </>
)
