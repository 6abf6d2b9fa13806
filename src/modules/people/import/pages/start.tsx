import type { FC } from 'hono/jsx'
import { type Language, listed, longTime } from '../../../../platform/locale.ts'
import {
  ActionRow,
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Field,
  Form,
  PageHead,
} from '../../../../ui/index.ts'
import { fields } from '../file/index.ts'
import type { Import } from '../import.ts'
import type { Text } from '../text/index.ts'
import { labelOf } from './columns.tsx'

export interface StartProps {
  t: Text
  language: Language
  open: Import[]
  last?: Import
  error?: string
}

export const StartPage: FC<StartProps> = ({ t, language, open, last, error }) => {
  const w = t.start
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={{ file: error }} />
      <Form action="/people/import" multipart>
        <Field
          name="file"
          type="file"
          label={w.file}
          hint={w.fileHint}
          accept=".csv,.txt,.tsv,text/csv"
          error={error}
        />
        <Actions>
          <Button icon="preview">{w.button}</Button>
          <a href="/people/import/template.csv" download>
            {w.template}
          </a>
        </Actions>
      </Form>
      {open.length > 0 && (
        <Card title={w.open}>
          {open.map((one) => (
            <Known {...{ t, language, one }} text={stateOf(t, one)} />
          ))}
        </Card>
      )}
      {last && (
        <Card title={w.last}>
          <Known {...{ t, language, one: last }} text={last.state === 'undone' ? w.undone : ''} />
        </Card>
      )}
      <Card title={w.columns}>
        <p>{w.columnsText}</p>
        <p>
          {w.columnsNamed(
            listed(
              fields.map((field) => labelOf(language, field)),
              language,
            ),
          )}
        </p>
        <ul>
          {w.columnsRules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

const stateOf = ({ start }: Text, { state }: Import) => {
  if (state === 'waiting' || state === 'running') return start.openRunning
  return state === 'stopped' ? start.openStopped : start.openLooking
}

const Known: FC<{ t: Text; language: Language; one: Import; text: string }> = (props) => {
  const { t, language, one, text } = props
  const at = t.start.on(longTime(one.appliedAt ?? one.madeAt, language))
  return (
    <ActionRow
      title={one.fileName}
      text={[text, at].filter(Boolean).join(', ')}
      action={
        <ButtonLink href={`/people/import/${one.id}`} kind="quiet" small>
          {t.start.see}
        </ButtonLink>
      }
    />
  )
}
