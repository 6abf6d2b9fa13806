import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { Offer, TaskKind } from '../../../platform/task-kind.ts'
import {
  Actions,
  Button,
  Check,
  Choices,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import { AudienceFields, type Choosable, type Filled } from '../audience/pages.tsx'
import type { Text } from '../text/index.ts'

export interface NewRoundProps {
  t: Text
  kind: TaskKind
  language: Language
  offers: readonly Offer[]
  choosable: Choosable
  typed: Filled & { thingId: string; dueOn: string; joinerDays: string }
  /** Put ready before, and changed now. */
  preparedId: string | undefined
  errors: Errors
  /** Where mails wait, for want of a mail server. */
  mailWaits: string | undefined
}

export const NewRoundPage: FC<NewRoundProps> = (props) => {
  const { t, kind, language, typed, errors, preparedId } = props
  const w = t.newRound
  return (
    <>
      <PageHead title={preparedId ? w.change : w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      {props.mailWaits && <Notice kind="wait">{props.mailWaits}</Notice>}
      <Form action={`${kind.home}/prepared`}>
        {preparedId && <input type="hidden" name="id" value={preparedId} />}
        <Choices
          name="thingId"
          legend={kind.words[language].what}
          value={typed.thingId}
          error={errors.thingId}
          options={props.offers.map(({ thingId, name }) => ({ value: thingId, label: name }))}
        />
        <AudienceFields {...props} />
        <Field
          name="dueOn"
          type="date"
          width="middle"
          label={w.dueOn}
          hint={w.dueOnHint}
          value={typed.dueOn}
          error={errors.dueOn}
        />
        <Field
          name="joinerDays"
          type="number"
          width="short"
          label={w.joinerDays}
          hint={w.joinerDaysHint}
          value={typed.joinerDays}
          error={errors.joinerDays}
        />
        {kind.again === 'yearly' && (
          <Check
            name="yearly"
            value="yes"
            label={w.yearly}
            hint={w.yearlyHint}
            checked={typed.yearly === 'yes'}
          />
        )}
        <Actions>
          <Button>{w.button}</Button>
        </Actions>
      </Form>
    </>
  )
}
