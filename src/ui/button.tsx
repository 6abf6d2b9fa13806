import type { Child } from 'hono/jsx'
import { Icon } from './icons/icon.tsx'
import type { IconName } from './icons/lucide.ts'

type Kind = 'main' | 'quiet' | 'danger' | 'plain'
interface Look {
  kind?: Kind
  icon?: IconName
  /** As wide as what it stands in. */
  wide?: boolean
  small?: boolean
  children?: Child
}

const classes = {
  main: 'btn btn-primary',
  quiet: 'btn quiet',
  danger: 'btn danger',
  plain: 'plain',
}

const classOf = ({ kind = 'main', wide, small }: Look) =>
  [classes[kind], wide && 'wide', small && 'btn-sm'].filter(Boolean).join(' ')

export interface ButtonProps extends Look {
  type?: 'submit' | 'button' | 'reset'
  id?: string
  name?: string
  value?: string
  disabled?: boolean
  /** The id of a form elsewhere on the page. */
  form?: string
  formaction?: string
  /** What stands in the form goes along in the address: back to where it was chosen. */
  formmethod?: 'get'
  /** What a screen reader says where the words alone are not enough ("Remove Tom Claes"). */
  label?: string
}

export const Button = ({ kind, icon, wide, small, children, label, ...rest }: ButtonProps) => (
  <button
    class={classOf({ kind, wide, small })}
    type={rest.type ?? 'submit'}
    id={rest.id}
    name={rest.name}
    value={rest.value}
    disabled={rest.disabled}
    form={rest.form}
    formaction={rest.formaction}
    formmethod={rest.formmethod}
    aria-label={label}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

export interface ButtonLinkProps extends Look {
  href: string
  id?: string
  /** A file: never fetched ahead. True, or the name to save it under. */
  download?: boolean | string
  /** Leads somewhere that must not be fetched ahead. */
  nofollow?: boolean
  label?: string
}

export const ButtonLink = ({ href, id, download, nofollow, label, ...look }: ButtonLinkProps) => (
  <a
    class={classOf(look)}
    href={href}
    id={id}
    download={download === true ? '' : download || undefined}
    rel={nofollow ? 'nofollow' : undefined}
    aria-label={label}
  >
    {look.icon && <Icon name={look.icon} />}
    {look.children}
  </a>
)

/** Buttons and links beside each other, the main one first. */
export const Actions = ({ children }: { children?: Child }) => <div class="actions">{children}</div>
