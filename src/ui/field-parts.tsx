import type { Child } from 'hono/jsx'

/** The id of a field’s input, from its name: `platforms[]` is `platforms`. */
export const fieldId = (name: string) => name.replace('[]', '').replaceAll(/[^\w-]/g, '-')

/** The ids of the hint and the message, for aria-describedby. */
export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

export const Hint = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null

export const FieldError = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <p class="field-error" id={`${id}-error`}>
      {children}
    </p>
  ) : null
