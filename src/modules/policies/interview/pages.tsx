import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Actions, Button, Dots, ErrorSummary, Form, Notice } from '../../../ui/index.ts'
import type { Profile } from '../draft/types.ts'
import { QuestionFields, type QuestionProps } from './fields.tsx'
import { InProfile } from './in-profile.tsx'

export interface QuestionPageProps extends QuestionProps {
  language: Language
  id: string
  /** From 1. */
  number: number
  total: number
  /** It was asked before, and was not known then. */
  wasUnknown: boolean
  profile: Profile
  /** Somebody came to correct this one answer, and goes back to the list. */
  correcting: boolean
  /** Only those who run it change the profile. */
  mayChangeProfile: boolean
}

/** One question. The draft that grows stands beside it. */
export const QuestionPage: FC<QuestionPageProps> = (props) => {
  const { t, language, id, number, total, errors, correcting } = props
  const { shows } = props.question
  return (
    <>
      <div class="interview-step">
        <Dots current={number} total={total} label={t.interview.progress(number, total)} />
        <p class="gauge small muted">
          <span aria-hidden="true">{t.interview.progress(number, total)}</span>
          <span>{t.interview.saved}</span>
        </p>
      </div>
      <ErrorSummary language={language} errors={errors} samePage />
      <Form action={`/policies/interview/${id}`}>
        <QuestionFields {...props} />
        {shows && <InProfile {...props} fact={shows} mayChange={props.mayChangeProfile} />}
        {props.wasUnknown && <Notice kind="info">{t.interview.wasUnknown}</Notice>}
        {correcting && <input type="hidden" name="back" value="answers" />}
        <Actions>
          <Button>{correcting ? t.interview.keep : t.interview.next}</Button>
          <Button kind="plain" name="unknown" value="1">
            {t.interview.unknown}
          </Button>
        </Actions>
      </Form>
    </>
  )
}
