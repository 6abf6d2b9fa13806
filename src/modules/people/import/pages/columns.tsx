import type { FC } from 'hono/jsx'
import type { Language } from '../../../../platform/locale.ts'
import {
  Actions,
  Button,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  PageHead,
  Tag,
} from '../../../../ui/index.ts'
import { text as peopleText } from '../../text/index.ts'
import { columnName } from '../columns.ts'
import { type Field as FileField, fields } from '../file/index.ts'
import type { HeaderCell } from '../import.ts'
import { type Text, text } from '../text/index.ts'

export interface ColumnsProps {
  t: Text
  language: Language
  id: string
  header: HeaderCell[]
  /** The field that each column holds, or ''. */
  chosen: string[]
  errors: Errors
}

/** How people call what a column can hold. */
export const labelOf = (language: Language, field: FileField): string =>
  field === 'firstName' || field === 'infix' || field === 'lastName'
    ? text[language].columns.parts[field]
    : peopleText[language].fields[field]

/** Whoever looks through many columns sees which of them wait for a word. */
const hintOf = (w: Text['columns'], samples: string[], unknown: boolean) => {
  const seen = samples.length ? w.example(samples.join(' · ')) : w.noExample
  return unknown ? (
    <>
      <Tag kind="wait">{w.unknown}</Tag> {seen}
    </>
  ) : (
    seen
  )
}

export const ColumnsPage: FC<ColumnsProps> = (props) => {
  const { t, language, header, chosen, errors } = props
  const w = t.columns
  const options = fields.map((value) => ({ value, label: labelOf(language, value) }))
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
            hint={hintOf(w, samples, !chosen[at])}
            value={chosen[at] ?? ''}
            error={errors[columnName(at)]}
            options={[{ value: '', label: w.skip }, ...options]}
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
