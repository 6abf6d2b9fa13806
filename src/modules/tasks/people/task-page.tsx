import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'
import {
  Actions,
  Button,
  Card,
  DefinitionList,
  Details,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  HandedLink,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import { Letters, Status } from './pages.tsx'
import type { Line, SentLine } from './store.ts'

export interface TaskProps {
  t: Text
  words: TaskWords
  language: Language
  path: string
  name: string
  line: Line
  letters: readonly SentLine[]
  mayRun: boolean
  /** Whoever did it may be asked once more. */
  mayAgain: boolean
  /** The round runs. */
  running: boolean
  note: string
  errors: Errors
}

/** What one person was asked in a round, and what somebody who runs it can do about it. */
export const TaskPage: FC<TaskProps> = (props) => {
  const { t, words, language, name, line, letters, errors } = props
  return (
    <>
      <PageHead title={line.name} lead={name} />
      <ErrorSummary language={language} errors={errors} />
      <DefinitionList
        items={[
          [t.task.status, <Status t={t} words={words} language={language} line={line} />],
          ...noteOf(props),
          [
            t.task.letters,
            letters.length ? (
              <Letters t={t} language={language} letters={letters} />
            ) : (
              t.task.noLetters
            ),
          ],
        ]}
      />
      <p>
        <a href={`/people/${line.personId}`}>{t.task.person}</a>
      </p>
      {props.mayRun && props.running && <Acts {...props} />}
    </>
  )
}

/** How it was done, or why it need not be. */
const noteOf = ({ t, words, line }: TaskProps): [string, string][] =>
  line.note ? [[line.state === 'done' ? words.done : t.round.facts.exempt, line.note]] : []

const Acts: FC<TaskProps> = (props) => {
  const { t, words, path, line, note, errors } = props
  const w = t.task
  if (line.state !== 'open')
    return line.left || (line.state === 'done' && !props.mayAgain) ? null : (
      <Card title={w.again.title}>
        <p class="muted">{line.state === 'done' ? w.again.done : w.again.text}</p>
        <Form action={`${path}/request`}>
          <Button kind="quiet">{w.again.button}</Button>
        </Form>
      </Card>
    )
  return (
    <div class="pile">
      <Card title={w.link.title}>
        <p class="muted">
          {w.link.text} {words.handed}
        </p>
        <Form action={`${path}/link`} repeatable>
          <Button kind="quiet">{w.link.button}</Button>
        </Form>
      </Card>
      {line.hasMailbox && (
        <Card title={w.resend.title}>
          <p class="muted">{w.resend.text}</p>
          <Form action={`${path}/resending`}>
            <Button kind="quiet">{w.resend.button}</Button>
          </Form>
        </Card>
      )}
      <Details summary={w.exempt.title} open={errors.note !== undefined}>
        <p class="muted">{w.exempt.text}</p>
        <Form action={`${path}/exemption`}>
          <Field
            name="note"
            label={w.exempt.note}
            value={note}
            error={errors.note}
            maxlength={300}
          />
          <Actions>
            <Button kind="quiet">{w.exempt.button}</Button>
          </Actions>
        </Form>
      </Details>
    </div>
  )
}

/** A personal link to hand over, as an address and as a code for a phone. */
export const LinkPage: FC<{ t: Text; words: TaskWords; name: string; address: string }> = ({
  t,
  words,
  name,
  address,
}) => (
  <>
    <PageHead title={t.link.title(name)} lead={t.link.lead} />
    <HandedLink address={address} qr={t.link.qr} />
    <Notice kind="info">{words.handed}</Notice>
  </>
)
