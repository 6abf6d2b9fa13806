import type { Child } from 'hono/jsx'
import { describedBy, FieldError, fieldId, Hint } from './field-parts.tsx'

export interface Choice {
  value: string
  label: string
  hint?: string
  disabled?: boolean
}

export interface ChoicesProps {
  /** With more than one answer (`checkbox`) the name ends in `[]`. */
  name: string
  legend: string
  /** The question is the page’s title, for a screen reader only, or (usual) a label. */
  legendAs?: 'title' | 'hidden' | 'label'
  type?: 'radio' | 'checkbox'
  options: readonly Choice[]
  value?: string | readonly string[] | null
  hint?: Child
  error?: string
  /** Short answers beside each other where there is room. */
  columns?: boolean
  required?: boolean
}

/** One question with its answers as cards. */
export const Choices = (props: ChoicesProps) => {
  const { name, legend, legendAs = 'label', hint, error, columns } = props
  const id = fieldId(name)
  return (
    <fieldset
      class={error ? 'choices has-error' : 'choices'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend class={legendAs === 'hidden' ? 'hush' : undefined}>
        {legendAs === 'title' ? <h1>{legend}</h1> : legend}
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id}>{error}</FieldError>
      <div class={columns ? 'options columns' : 'options'}>
        {props.options.map((option, at) => (
          <Answer {...props} option={option} id={at === 0 ? id : `${id}-${at + 1}`} />
        ))}
      </div>
    </fieldset>
  )
}

const Answer = (props: ChoicesProps & { option: Choice; id: string }) => {
  const { name, type = 'radio', value, option, id, required } = props
  return (
    <label class="option" for={id}>
      <input
        class={type}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={[value].flat().includes(option.value)}
        disabled={option.disabled}
        required={required && type === 'radio'}
      />
      <span>
        <b>{option.label}</b>
        {option.hint && <span class="muted small">{option.hint}</span>}
      </span>
    </label>
  )
}

export interface CheckProps {
  name: string
  label: Child
  value?: string
  checked?: boolean
  hint?: Child
  error?: string
  required?: boolean
  disabled?: boolean
}

/** A single box to tick, such as “I have read this and agree”. */
export const Check = ({
  name,
  label,
  value = 'yes',
  checked,
  hint,
  error,
  ...rest
}: CheckProps) => {
  const id = fieldId(name)
  return (
    <div class={error ? 'check has-error' : 'check'}>
      <FieldError id={id}>{error}</FieldError>
      <label class="option" for={id}>
        <input
          class="checkbox"
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          required={rest.required}
          disabled={rest.disabled}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, hint, error)}
        />
        <span>{label}</span>
      </label>
      <Hint id={id}>{hint}</Hint>
    </div>
  )
}
