import type { FC } from 'hono/jsx'
import type { Language } from '../../../../platform/locale.ts'
import { Actions, Button, ErrorSummary, Field, Form, PageHead } from '../../../../ui/index.ts'
import type { HeaderCell } from '../import.ts'
import type { Text } from '../text/index.ts'

export interface ColumnsProps {
  t: Text
  language: Language
  id: string
  header: HeaderCell[]
  /** The field that each column holds, or ''. */
  chosen: string[]
  fields: { value: string; label: string }[]
  errors: Record<string, string>
}

export const columnName = (at: number) => `column-${at}`

export const ColumnsPage: FC<ColumnsProps> = (props) => {
  const { t, language, header, chosen, errors } = props
  const w = t.columns
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary language={language} errors={errors} />
      <Form action={`/people/import/${props.id}/columns`}>
        {header.map(({ name, samples }, at) => (
          <Field
            name={columnName(at)}
            type="select"
            width="middle"
            label={name || w.unnamed(at + 1)}
            hint={samples.length ? w.example(samples.join(' · ')) : w.noExample}
            value={chosen[at] ?? ''}
            error={errors[columnName(at)]}
            options={[{ value: '', label: w.skip }, ...props.fields]}
          />
        ))}
        <Actions>
          <Button>{w.button}</Button>
        </Actions>
      </Form>
      <Form action={`/people/import/${props.id}/cancellation`}>
        <Button kind="plain">{t.preview.cancel}</Button>
      </Form>
    </>
  )
}
