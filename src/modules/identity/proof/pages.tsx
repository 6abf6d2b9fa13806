import type { FC } from 'hono/jsx'
import type { Typed } from '../../../platform/web/forms.ts'
import { Button, ErrorSummary, Field, Form } from '../../../ui/index.ts'
import { Forgotten } from '../password/pages.tsx'
import type { FormPage } from '../sign-in/pages.tsx'

/** One question, before what cannot be undone; what somebody typed before it goes along unseen. */
export const ProofPage: FC<
  FormPage & {
    /** Where it goes to: the address of the form that was sent. */
    action: string
    typed: Typed
    /** A code of the app is asked for instead of the password. */
    byCode: boolean
  }
> = ({ t, language, errors = {}, action, typed, byCode }) => (
  <>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.proof.title}</h1>
    <p>{byCode ? t.proof.leadCode : t.proof.lead}</p>
    <Form action={action}>
      <Carried typed={typed} />
      <Field
        name="proof"
        type={byCode ? 'text' : 'password'}
        label={byCode ? t.secondStep.code : t.password.password}
        hint={byCode ? t.secondStep.hint : undefined}
        error={errors.proof}
        width="middle"
        autocomplete={byCode ? 'one-time-code' : 'current-password'}
        spellcheck={false}
        autofocus
      />
      <Button>{t.proof.button}</Button>
    </Form>
    {!byCode && <Forgotten t={t} />}
  </>
)

const Carried: FC<{ typed: Typed }> = ({ typed }) => (
  <>
    {Object.entries(typed).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => <input type="hidden" name={`${name}[]`} value={one} />)
        : typeof value === 'string'
          ? [<input type="hidden" name={name} value={value} />]
          : [],
    )}
  </>
)
