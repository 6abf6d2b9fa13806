import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Button, ErrorSummary, type Errors, Field, Form, Notice } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

interface FormPage {
  t: Text
  language: Language
  errors?: Errors
}

const AskForm: FC<FormPage & { email?: string; to: string }> = ({ t, errors, email, to }) => (
  <Form action="/sign-in">
    <input type="hidden" name="to" value={to} />
    <Field
      name="email"
      type="email"
      label={t.signIn.email}
      hint={t.signIn.emailHint}
      value={email}
      error={errors?.email}
      autocomplete="username"
      maxlength={320}
    />
    <Button wide>{t.signIn.button}</Button>
  </Form>
)

const withTo = (path: string, to: string) =>
  to === '/' ? path : `${path}?to=${encodeURIComponent(to)}`

/** An address in, a code out; who runs the place finds the other door below. */
export const SignInPage: FC<FormPage & { email?: string; to: string; current?: string }> = (
  props,
) => {
  const { t, language, errors = {}, to, current } = props
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {current && (
        <Notice>
          {t.signIn.already(current)} <a href={to}>{t.signIn.goOn}</a>
        </Notice>
      )}
      <h1>{t.signIn.title}</h1>
      <p>{t.signIn.lead}</p>
      <AskForm {...props} />
      <p>
        <a href={withTo('/sign-in/password', to)}>{t.signIn.withPassword}</a>
      </p>
      <p class="small muted">{t.signIn.noMail}</p>
    </>
  )
}

/** A link that opens nothing any more, and the way to a new one. */
export const LinkOverPage: FC<FormPage & { to: string }> = (props) => (
  <>
    <h1>{props.t.linkOver.title}</h1>
    <p>{props.t.linkOver.lead}</p>
    <AskForm {...props} />
    <p class="small muted">{props.t.signIn.noMail}</p>
  </>
)

export const CodePage: FC<FormPage & { to: string }> = ({ t, language, errors = {}, to }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.code.title}</h1>
    <p>{t.code.lead}</p>
    <Form action="/sign-in/code">
      <Field
        name="code"
        label={t.code.code}
        error={errors.code}
        width="short"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={12}
        autofocus
      />
      <Button wide>{t.code.button}</Button>
    </Form>
    <p>
      <a href={withTo('/sign-in', to)}>{t.code.again}</a>
    </p>
  </>
)

export const PasswordPage: FC<FormPage & { email?: string; to: string }> = (props) => {
  const { t, language, errors = {}, email, to } = props
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
          value={email}
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
        <Button wide>{t.password.button}</Button>
      </Form>
      <p>
        <a href={withTo('/sign-in', to)}>{t.password.withCode}</a>
      </p>
      <p class="small muted">
        {t.password.forgotten}{' '}
        <a href={withTo('/sign-in', '/me/security/password')}>{t.password.forgottenHow}</a>
      </p>
    </>
  )
}

export const SecondStepPage: FC<FormPage> = ({ t, language, errors = {} }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.secondStep.title}</h1>
    <Form action="/sign-in/second-step">
      <Field
        name="code"
        label={t.secondStep.code}
        hint={t.secondStep.hint}
        error={errors.code}
        width="middle"
        autocomplete="one-time-code"
        maxlength={40}
        spellcheck={false}
        autofocus
      />
      <Button wide>{t.secondStep.button}</Button>
    </Form>
    <p>
      <a href="/sign-in/password">{t.secondStep.again}</a>
    </p>
  </>
)

export const TooOftenPage: FC<{ t: Text; minutes: number }> = ({ t, minutes }) => (
  <>
    <h1>{t.tooOften.title}</h1>
    <p>{minutes > 90 ? t.tooOften.leadHours(Math.ceil(minutes / 60)) : t.tooOften.lead(minutes)}</p>
    <p>{t.tooOften.mails}</p>
    <p>
      <a href="/sign-in">{t.tooOften.back}</a>
    </p>
  </>
)
