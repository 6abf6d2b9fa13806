import type { Child } from 'hono/jsx'
import type { Language } from '../platform/locale.ts'
import { fieldId } from './field-parts.tsx'
import { Icon } from './icons/icon.tsx'
import { uiText } from './text.ts'

export interface FormProps {
  action: string
  method?: 'post' | 'get'
  /** For forms with files. */
  multipart?: boolean
  id?: string
  /** Beside each other instead of below: one button, or a search box. */
  inline?: boolean
  /** May be sent twice, such as a download. */
  repeatable?: boolean
  children?: Child
}

/** Our own messages are shown, in the reader’s language, so the browser’s are switched off. */
export const Form = (props: FormProps) => {
  const { action, method = 'post', multipart, id, inline, repeatable, children } = props
  return (
    <form
      class={inline ? 'form inline-form' : 'form'}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      id={id}
      data-repeatable={repeatable ? 'yes' : undefined}
      novalidate
    >
      {children}
    </form>
  )
}

/** Messages by field, in the order of the form; the field `''` is the form as a whole. */
export type Errors = Partial<Record<string, string>>

/** What went wrong, on top of a refused form; each message leads to its field. */
export const ErrorSummary = (props: {
  language: Language
  errors: Errors
  title?: string
  /** The page has the address to which its form is sent: whoever goes back to it finds it there. */
  samePage?: boolean
  /** The way out: whom to ask, what else to do. */
  children?: Child
}) => {
  const messages = Object.entries(props.errors).filter(([, message]) => message)
  if (messages.length === 0) return null
  return (
    <div
      class="notice tone-bad error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabindex={-1}
      data-page={props.samePage ? 'same' : undefined}
    >
      <Icon name="bad" />
      <div>
        <h2 id="error-summary-title">{props.title ?? uiText[props.language].errorTitle}</h2>
        <ul>
          {messages.map(([field, message]) => (
            <li>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
          ))}
        </ul>
        {props.children}
      </div>
    </div>
  )
}
