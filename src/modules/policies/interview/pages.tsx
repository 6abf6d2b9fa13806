import type { FC } from 'hono/jsx'
import { Actions, Button, Dots, ErrorSummary, Form, Notice } from '../../../ui/index.ts'
import type { Profile } from '../draft/types.ts'
import { QuestionFields, type QuestionProps } from './fields.tsx'

export interface QuestionPageProps extends QuestionProps {
  id: string
  /** From 1. */
  number: number
  total: number
  /** It was asked before, and was not known then. */
  wasUnknown: boolean
  profile: Pick<Profile, 'spokespersons' | 'contactName' | 'contactEmail'>
  /** Somebody came to correct this one answer, and goes back to the list. */
  correcting: boolean
  /** Only those who run it change the profile. */
  mayChangeProfile: boolean
}

/** One question. The draft that grows stands beside it. */
export const QuestionPage: FC<QuestionPageProps> = (props) => {
  const { t, language, id, number, total, errors, correcting } = props
  return (
    <>
      <div class="interview-step">
        <Dots current={number} total={total} label={t.interview.progress(number, total)} />
        <p class="gauge small muted">
          <span aria-hidden="true">{t.interview.progress(number, total)}</span>
          <span>{t.interview.saved}</span>
        </p>
      </div>
      <ErrorSummary language={language} errors={errors} />
      <Form action={`/policies/interview/${id}`}>
        <QuestionFields {...props} />
        {props.question.shows && <InProfile {...props} />}
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

/** What the profile already knows about this question. */
const InProfile: FC<QuestionPageProps> = ({ t, question, profile, mayChangeProfile }) => {
  const words = t.interview.profile
  const speakers = question.shows === 'spokespersons'
  const names = speakers
    ? profile.spokespersons.map(({ name, topic }) => (topic ? `${name} (${topic})` : name))
    : [[profile.contactName, profile.contactEmail].filter(Boolean).join(', ')].filter(Boolean)
  const [some, none] = speakers
    ? [words.spokespersons, words.noSpokespersons]
    : [words.contact, words.noContact]
  const settings = speakers ? '/settings/spokespersons' : '/settings/contact'
  return (
    <Notice kind="info" title={names.length ? some : undefined}>
      {names.length ? (
        <ul>
          {names.map((name) => (
            <li>{name}</li>
          ))}
        </ul>
      ) : (
        <p>{none}</p>
      )}
      {mayChangeProfile && <a href={settings}>{words.change}</a>}
    </Notice>
  )
}
