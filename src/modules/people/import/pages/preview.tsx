import type { Child, FC } from 'hono/jsx'
import { colon, figure, type Language } from '../../../../platform/locale.ts'
import { codePageNames } from '../../../../platform/sheets/code-page.ts'
import type { Typed } from '../../../../platform/web/forms.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  DefinitionList,
  ErrorSummary,
  type Errors,
  Form,
  Notice,
  PageHead,
} from '../../../../ui/index.ts'
import { columnToSkip } from '../columns.ts'
import type { Import, Preview } from '../import.ts'
import type { PersonLine } from '../store/lines.ts'
import type { Text } from '../text/index.ts'
import type { ChangedField, FaultLine } from '../types.ts'
import { ConfirmForm } from './confirm.tsx'
import { FaultTable } from './lines.tsx'

export interface PreviewProps {
  t: Text
  language: Language
  row: Import & { preview: Preview }
  /** The first of each. */
  faults: FaultLine[]
  gone: PersonLine[]
  typed: Typed
  errors: Errors
}

export const PreviewPage: FC<PreviewProps> = (props) => {
  const { t, language, row } = props
  const { id, preview } = row
  const w = t.preview
  const nothing = !preview.faults && !preview.added && !preview.changed && !preview.gone
  return (
    <>
      <PageHead
        title={w.title}
        lead={`${w.lead(row.fileName, preview.rows, figure(preview.rows, language))} ${w.nothingYet}`}
      />
      <ErrorSummary language={language} errors={props.errors} />
      {row.stop && <Notice kind="wait">{t.refused[row.stop]}</Notice>}
      {preview.faults > 0 && <Faults {...props} />}
      {preview.letters && (
        <Notice kind={preview.letters.page === 'windows-1252' ? 'info' : 'wait'}>
          {w.letters(codePageNames[preview.letters.page], preview.letters.words.join(', '))}
        </Notice>
      )}
      <Card>
        <DefinitionList items={figures(props)} />
        {preview.returning > 0 && (
          <p>{w.returning(preview.returning, figure(preview.returning, language))}</p>
        )}
        {preview.ended ? <p>{w.ended(preview.ended, figure(preview.ended, language))}</p> : null}
        {preview.changed > 0 && <WhichFields {...props} />}
        {preview.ownersKept > 0 && !preview.faults && (
          <p class="muted">
            {w.ownersKept(preview.ownersKept, figure(preview.ownersKept, language))}
          </p>
        )}
        {preview.rolesIgnored && <p class="muted">{w.rolesIgnored}</p>}
        {preview.ownerRows > 0 && <p class="muted">{w.ownerRows}</p>}
      </Card>
      {nothing ? (
        <Notice kind="good">{w.nothing}</Notice>
      ) : (
        preview.faults === 0 && <ConfirmForm {...props} />
      )}
      <Actions>
        <ButtonLink href={`/people/import/${id}/columns`} kind="plain">
          {w.columns}
        </ButtonLink>
        <Form action={`/people/import/${id}/cancellation`} inline>
          <Button kind="plain">{w.cancel}</Button>
        </Form>
      </Actions>
    </>
  )
}

function figures({ t, language, row: { id, preview } }: PreviewProps): [string, Child][] {
  const w = t.preview
  const shown = (kind: string, n: number) =>
    n ? (
      <a class="num" href={`/people/import/${id}/${kind}`}>
        {figure(n, language)}
      </a>
    ) : (
      '0'
    )
  return [
    [w.added, shown('added', preview.added)],
    [w.changed, shown('changed', preview.changed)],
    [w.unchanged, figure(preview.unchanged, language)],
    [
      w.gone,
      preview.faults ? <span class="muted">{w.goneUnknown}</span> : shown('gone', preview.gone),
    ],
  ]
}

const WhichFields: FC<PreviewProps> = ({ t, language, row: { preview } }) => (
  <p class="muted">
    {t.preview.whichFields + colon(language)}{' '}
    {Object.entries(preview.fields)
      .map(
        ([field, n]) =>
          `${t.fields[field as ChangedField]} (${t.preview.times(n, figure(n, language))})`,
      )
      .join(', ')}
  </p>
)

const Faults: FC<PreviewProps> = ({ t, language, row, faults }) => {
  const w = t.preview
  const { id, preview } = row
  const path = `/people/import/${id}/fault`
  const offered = new Set<number>()
  const skipping = (fault: FaultLine) => {
    const at = columnToSkip(fault, row)
    if (at === undefined || offered.has(at)) return null
    offered.add(at)
    return (
      <Form action={`/people/import/${id}/columns`} inline>
        <Button kind="plain" name="skip" value={String(at)}>
          {w.skipColumn(fault.column ?? '')}
        </Button>
      </Form>
    )
  }
  return (
    <Card title={w.faultsTitle(preview.faults, figure(preview.faults, language))} asked>
      <p>{w.faultsText}</p>
      <FaultTable t={t} language={language} faults={faults} beside={skipping} />
      <Actions>
        <ButtonLink href="/people/import" icon="upload">
          {w.another}
        </ButtonLink>
        {(preview.faultLines ?? preview.faults) > faults.length && (
          <a href={path}>{t.lines.fault}</a>
        )}
        <a href={`${path}.csv`} download>
          {t.lines.download}
        </a>
      </Actions>
    </Card>
  )
}
