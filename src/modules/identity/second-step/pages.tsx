import type { FC } from 'hono/jsx'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  Form,
  Notice,
} from '../../../ui/index.ts'
import type { FormPage } from '../sign-in/pages.tsx'
import type { Text } from '../text/index.ts'
import type { SetUp } from './set-up.ts'

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

const CodeForm: FC<{ action: string; label: string; button: string; error?: string }> = (props) => (
  <Form action={props.action}>
    <Field
      name="code"
      label={props.label}
      error={props.error}
      width="middle"
      autocomplete="one-time-code"
      maxlength={40}
      spellcheck={false}
    />
    <Button>{props.button}</Button>
  </Form>
)

/** One page per state of somebody's own second step. */
export const StepPage: FC<FormPage & { step: SetUp }> = ({ step, ...page }) =>
  step.state === 'on' ? (
    <TurnOffPage {...page} />
  ) : step.state === 'begun' ? (
    <SetUpPage {...page} picture={step.picture} secret={step.secret} />
  ) : (
    <BeginPage {...page} />
  )

/** Before there is a secret: what one needs. */
const BeginPage: FC<FormPage> = ({ t, language, errors = {} }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.setUp.title}</h1>
    <p>{t.setUp.lead}</p>
    <Form action="/me/security/second-step">
      <Button>{t.setUp.begin}</Button>
    </Form>
  </>
)

/** The secret, as a picture and to type over, until a code from it comes back. */
const SetUpPage: FC<FormPage & { picture: string; secret: string }> = (props) => {
  const { t, language, errors = {}, picture, secret } = props
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.setUp.title}</h1>
      <p>{t.setUp.scan}</p>
      <img src={picture} alt={t.setUp.picture} width="220" height="220" />
      <p>
        {t.setUp.type}
        <br />
        <code>{secret}</code>
      </p>
      <CodeForm
        action="/me/security/second-step/confirmation"
        label={t.setUp.code}
        button={t.setUp.button}
        error={errors.code}
      />
      <Form action="/me/security/second-step">
        <Button kind="plain">{t.setUp.another}</Button>
      </Form>
    </>
  )
}

const TurnOffPage: FC<FormPage> = ({ t, language, errors = {} }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.turnOff.title}</h1>
    <p>{t.turnOff.lead}</p>
    <CodeForm
      action="/me/security/second-step/removal"
      label={t.turnOff.code}
      button={t.turnOff.button}
      error={errors.code}
    />
  </>
)

export const RenewCodesPage: FC<FormPage> = ({ t, language, errors = {} }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.recovery.title}</h1>
    <p>{t.recovery.lead}</p>
    <CodeForm
      action="/me/security/recovery-codes"
      label={t.recovery.code}
      button={t.recovery.button}
      error={errors.code}
    />
  </>
)

/** Shown once. The form sends them back as a file, because they are kept nowhere. */
export const RecoveryCodesPage: FC<{ t: Text; codes: string[]; justOn: boolean }> = ({
  t,
  codes,
  justOn,
}) => (
  <>
    {justOn && (
      <Notice kind="good" role="status">
        {t.recovery.isOn}
      </Notice>
    )}
    <h1>{t.recovery.shownTitle}</h1>
    <p>{t.recovery.shown}</p>
    <ul class="card">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <Form action="/me/security/recovery-codes/file" repeatable>
      {codes.map((code) => (
        <input type="hidden" name="codes[]" value={code} />
      ))}
      <Actions>
        <Button icon="download">{t.recovery.download}</Button>
        <ButtonLink href="/me/security" kind="quiet">
          {t.recovery.goOn}
        </ButtonLink>
      </Actions>
    </Form>
  </>
)
