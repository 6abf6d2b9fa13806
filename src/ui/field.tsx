import type { Child } from 'hono/jsx'
import type { Language } from '../platform/locale.ts'
import { describedBy, FieldError, fieldId, Hint } from './field-parts.tsx'
import { uiText } from './text.ts'

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

export interface FieldProps {
  name: string
  label: string
  hint?: Child
  error?: string
  value?: string | number | null
  type?:
    | 'text'
    | 'email'
    | 'password'
    | 'date'
    | 'number'
    | 'tel'
    | 'url'
    | 'search'
    | 'file'
    | 'color'
    | 'datetime-local'
    | 'textarea'
    | 'select'
  /** For a select; a first option with value '' is the invitation to choose. */
  options?: readonly Option[]
  /** Words after the label where a field may stay empty: `uiText[language].optional`. */
  optional?: string
  /** With `maxlength` on a textarea: how many characters are left, as one types. */
  countdown?: Language
  /** Of the text that is typed, where it is not the page’s. */
  lang?: Language
  id?: string
  width?: 'short' | 'middle'
  rows?: number
  required?: boolean
  readonly?: boolean
  disabled?: boolean
  multiple?: boolean
  autofocus?: boolean
  accept?: string
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  maxlength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  spellcheck?: boolean
  list?: string
}

/** One question of a form: label, hint, message and input, tied together. */
export const Field = (props: FieldProps) => {
  const { name, label, hint, error, optional } = props
  const id = props.id ?? fieldId(name)
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <label for={id}>
        {label}
        {optional && <span class="muted"> {optional}</span>}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id}>{error}</FieldError>
      <Control {...props} id={id} />
    </div>
  )
}

const Control = (props: FieldProps & { id: string }) => {
  if (props.type === 'textarea') return <LongText {...props} />
  if (props.type === 'select') return <Select {...props} />
  const { type = 'text', value, accept, min, max, step, inputmode, list, multiple } = props
  const own = { type, accept, min, max, step, inputmode, list, multiple }
  return (
    <input
      class={classOf(props, inputClass[type] ?? 'input')}
      {...shared(props)}
      {...own}
      value={value ?? undefined}
    />
  )
}

const inputClass: Partial<Record<string, string>> = { file: 'file', color: 'colour' }

const LongText = (props: FieldProps & { id: string }) => {
  const { rows = 4, value, countdown, maxlength } = props
  const box = (
    <textarea class={classOf(props, 'textarea')} {...shared(props)} rows={rows}>
      {value ?? ''}
    </textarea>
  )
  if (!countdown || !maxlength) return box
  return (
    <count-down data-text={uiText[countdown].charactersLeft}>
      {box}
      <output class="hint" for={props.id} />
    </count-down>
  )
}

const Select = (props: FieldProps & { id: string }) => (
  <select class={classOf(props, 'select')} {...shared(props)} multiple={props.multiple}>
    {props.options?.map(({ value, label, disabled }) => (
      <option value={value} disabled={disabled} selected={value === String(props.value ?? '')}>
        {label}
      </option>
    ))}
  </select>
)

const classOf = ({ width, error }: FieldProps, base: string) =>
  [base, width, error && 'wrong'].filter(Boolean).join(' ')

/** A fixed list of attributes: what people send never becomes the name of one. */
const shared = (props: FieldProps & { id: string }) => ({
  id: props.id,
  name: props.name,
  lang: props.lang,
  required: props.required,
  readonly: props.readonly,
  disabled: props.disabled,
  autofocus: props.autofocus,
  autocomplete: props.autocomplete,
  maxlength: props.maxlength,
  spellcheck: props.spellcheck,
  'aria-invalid': props.error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(props.id, props.hint, props.error),
})
