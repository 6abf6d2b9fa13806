import type { FC } from 'hono/jsx'
import { figure, type Language, longTime } from '../../../../platform/locale.ts'
import {
  Actions,
  AutoRefresh,
  Button,
  ButtonLink,
  Card,
  Consequences,
  ErrorSummary,
  type Errors,
  Form,
  Notice,
  PageHead,
  Progress as ProgressBar,
  Stack,
} from '../../../../ui/index.ts'
import { type Import, type Progress, percentOf } from '../import.ts'
import type { Touched } from '../store/undo.ts'
import type { Text } from '../text/index.ts'

export interface RunProps {
  t: Text
  language: Language
  row: Import
  progress: Progress
  silent: boolean
  /** Of the last import: whom somebody changed since. */
  touched?: Touched
  mayUndo: boolean
  errors: Errors
}

/** From waiting to done on one page, so that whoever stays sees it happen and whoever returns sees where it is. */
export const RunPage: FC<RunProps> = (props) => {
  const { row, language, errors } = props
  const running = row.state === 'waiting' || row.state === 'running'
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <AutoRefresh src={`/people/import/${row.id}`} running={running}>
        <Stack>
          {running && <Running {...props} />}
          {row.state === 'stopped' && <Stopped {...props} />}
          {(row.state === 'done' || row.state === 'undone') && <Done {...props} />}
        </Stack>
      </AutoRefresh>
    </>
  )
}

const Running: FC<RunProps> = ({ t, row, progress, silent }) => {
  const percent = percentOf(progress)
  return (
    <>
      <PageHead title={t.progress.title} lead={t.progress.lead} />
      <Card>
        <ProgressBar
          label={t.steps[progress.step]}
          value={percent}
          max={100}
          text={t.progress.percent(percent)}
        />
        <p>
          <a href={`/people/import/${row.id}`}>{t.progress.again}</a>
        </p>
      </Card>
      {silent && (
        <Notice kind="wait">
          <p>{t.progress.silent}</p>
          <Again t={t} id={row.id} />
        </Notice>
      )}
    </>
  )
}

const Again: FC<{ t: Text; id: string }> = ({ t, id }) => (
  <Form action={`/people/import/${id}/run`}>
    <Actions>
      <Button kind="quiet">{t.progress.start}</Button>
    </Actions>
  </Form>
)

const Stopped: FC<RunProps> = ({ t, row }) => (
  <>
    <PageHead title={t.stopped.title} lead={t.stopped.text} />
    <Notice kind="bad">{t.refused[row.stop ?? 'broken']}</Notice>
    <Again t={t} id={row.id} />
    <Form action={`/people/import/${row.id}/cancellation`}>
      <Button kind="plain">{t.preview.cancel}</Button>
    </Form>
  </>
)

const Done: FC<RunProps> = (props) => {
  const { t, language, row } = props
  const w = t.done
  const counts = (['added', 'changed', 'gone', 'ended'] as const).filter((key) => row[key] > 0)
  return (
    <>
      <PageHead
        title={w.title}
        lead={w.lead(row.fileName, row.appliedAt ? longTime(row.appliedAt, language) : '')}
      />
      {row.state === 'undone' ? (
        <Notice kind="info">{w.undone}</Notice>
      ) : (
        <Notice kind="good">
          {counts.map((key) => (
            <p>{w[key](row[key], figure(row[key], language))}</p>
          ))}
        </Notice>
      )}
      <Actions>
        <ButtonLink href="/people" icon="people">
          {w.people}
        </ButtonLink>
      </Actions>
      {row.state === 'done' && props.mayUndo && <Undo {...props} />}
    </>
  )
}

const SHOWN = 20

/** Whose end date came by itself meanwhile has nothing to do with the file. */
const undone = ({ t, language, row }: RunProps) => {
  const w = t.done.undoes
  const texts: Partial<Record<'added' | 'changed' | 'gone', string>> = {
    added: w.addedText,
    gone: w.goneText,
  }
  return (['added', 'changed', 'gone'] as const)
    .filter((key) => row[key] > 0)
    .map((key) => ({
      title: w[key](row[key], figure(row[key], language)),
      text: texts[key],
      ends: key === 'added',
    }))
}

const Undo: FC<RunProps> = (props) => {
  const { t, language, row, touched } = props
  const w = t.done
  if (touched?.count) {
    const more = Math.max(0, touched.count - SHOWN)
    const names = touched.people.map(({ name }) => name).join(', ')
    return (
      <Card title={w.touchedTitle}>
        <p class="muted">{w.touched(names, more, figure(more, language))}</p>
      </Card>
    )
  }
  return (
    <Card title={w.undoTitle}>
      <p class="muted">{w.undoText}</p>
      <Consequences items={undone(props)} />
      <Form action={`/people/import/${row.id}/reversal`}>
        <Actions>
          <Button kind="danger" icon="undo">
            {w.undo}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
