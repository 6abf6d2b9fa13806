import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { Button, Check, ErrorSummary, type Errors, Field, Form, Notice } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import { ownPath } from './rules.ts'

export interface FormPage {
  t: Text
  language: Language
  errors?: Errors
}

/** An address, for a code by mail. */
export const AskForm: FC<FormPage & { typed: Typed }> = ({ t, errors, typed }) => (
  <Form action="/sign-in">
    <input type="hidden" name="to" value={wayOf(typed)} />
    <Field
      name="email"
      type="email"
      label={t.signIn.email}
      hint={t.signIn.emailHint}
      value={typedText(typed, 'email')}
      error={errors?.email}
      autocomplete="username"
      maxlength={320}
    />
    <Button wide>{t.signIn.button}</Button>
  </Form>
)

/** Where somebody wants to go, after signing in. */
export const wayOf = (typed: Typed) => ownPath(typedText(typed, 'to'))

export const withTo = (path: string, to: string) =>
  to === '/' ? path : `${path}?to=${encodeURIComponent(to)}`

/** An address in, a code out; who runs the place finds the other door below. */
export const SignInPage: FC<
  FormPage & { typed: Typed; current: string; hasMailServer: boolean }
> = (props) => {
  const { t, language, errors = {}, current, hasMailServer } = props
  const to = wayOf(props.typed)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {current && (
        <Notice>
          {t.signIn.already(current)} <a href={to}>{t.signIn.goOn}</a>
        </Notice>
      )}
      <h1>{t.signIn.title}</h1>
      <p>{hasMailServer ? t.signIn.lead : t.signIn.leadNoServer}</p>
      <AskForm {...props} />
      <p>
        <a href={withTo('/sign-in/password', to)}>{t.signIn.withPassword}</a>
      </p>
      <p class="small muted">{t.signIn.noMail}</p>
    </>
  )
}

/** For a device of one's own; on any other the session ends when the browser is closed. */
export const StayBox: FC<{ t: Text }> = ({ t }) => <Check name="stays" label={t.signIn.stay} />

export const CodePage: FC<
  FormPage & {
    to: string
    hasMailServer: boolean
    /** So long the mail still waits. */
    minutes: number
  }
> = ({ t, language, errors = {}, to, hasMailServer, minutes }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{hasMailServer ? t.code.title : t.code.noServerTitle}</h1>
    {hasMailServer ? (
      <p>{minutes > 0 ? t.code.later(minutes) : t.code.lead}</p>
    ) : (
      <NoServer t={t} />
    )}
    <Form action="/sign-in/code">
      <Field
        name="code"
        label={t.code.code}
        error={errors.code}
        width="middle"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        autofocus
      />
      <StayBox t={t} />
      <Button wide>{t.code.button}</Button>
    </Form>
    <p>
      <a href={withTo('/sign-in', to)}>{t.code.again}</a>
    </p>
  </>
)

/** Without a mail server no mail ever comes: who to turn to instead. */
const NoServer: FC<{ t: Text }> = ({ t }) => (
  <>
    <p>{t.code.noServer}</p>
    <p>
      {t.code.noServerOwner} <code>{ACCESS_COMMAND}</code>
    </p>
  </>
)
const ACCESS_COMMAND = './leidraad access EMAIL'

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
