import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { TaskAbout, TaskKind } from '../../../platform/task-kind.ts'
import {
  Actions,
  Button,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

export interface OwnTaskProps {
  t: Text
  language: Language
  path: string
  kind: TaskKind
  about: TaskAbout
  state: 'open' | 'done' | 'closed'
  due: string
  doneAt: string
  note: string
  to: string
  mayPass: boolean
  errors: Errors
}

/** One thing that is asked of me. */
export const OwnTaskPage: FC<OwnTaskProps> = (props) => {
  const { t, language, path, kind, about, state, errors } = props
  return (
    <>
      <PageHead
        title={kind.words[language].ask(about.title)}
        lead={t.own.facts(about.minutes, t.own.due(props.due))}
      />
      <ErrorSummary language={language} errors={errors} />
      {about.href && (
        <p>
          <a href={about.href}>{about.name}</a>
        </p>
      )}
      {state === 'done' && <Notice kind="good">{t.own.done(props.doneAt)}</Notice>}
      {state === 'closed' && <Notice kind="info">{t.own.closed}</Notice>}
      {state === 'open' && (
        <Form action={`${path}/completion`}>
          {kind.proof === 'note' && (
            <Field
              name="note"
              type="textarea"
              label={t.own.note}
              hint={t.own.noteHint}
              value={props.note}
              error={errors.note}
              maxlength={300}
            />
          )}
          <Actions>
            <Button>{t.own.finish}</Button>
          </Actions>
        </Form>
      )}
      {state === 'open' && props.mayPass && (
        <Details summary={t.own.passOn.title} open={errors.to !== undefined}>
          <Form action={`${path}/colleague`}>
            <Field
              name="to"
              label={t.own.passOn.to}
              hint={t.own.passOn.toHint}
              value={props.to}
              error={errors.to}
            />
            <Actions>
              <Button kind="quiet">{t.own.passOn.button}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}
