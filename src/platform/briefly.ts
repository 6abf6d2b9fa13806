import { StartFailure } from './postgres/failure.ts'
import { root } from './root.ts'

/** An error as a line may hold it. */
export interface Brief {
  /** The class that it was made of, which no text can change. */
  kind: string
  code?: string | number
  /** What the database says it was about, without the row. */
  constraint?: string
  table?: string
  column?: string
  routine?: string
  /** Written by us, for whoever starts Leidraad. */
  message?: string
  /** Where it stood in our code, innermost first. */
  at?: string[]
  cause?: Brief
  errors?: Brief[]
}

const DEEPEST = 4
const MOST = 5
const FRAMES = 8

/**
 * The kind of a fault and where it stood: enough to find it, and nothing that anybody typed. Its message is left out,
 * for it may quote a row, a form or an address.
 */
export function briefly(error: unknown, depth = 0): Brief {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, severity, constraint, table, column, routine } = error as Error &
    Record<string, unknown>
  const at = framesOf(error)
  const about = severity ? { constraint, table, column, routine } : {}
  const deeper = depth < DEEPEST
  const errors = error instanceof AggregateError && deeper ? error.errors.slice(0, MOST) : []
  return {
    kind: error.constructor.name,
    ...(isCode(code) && { code }),
    ...Object.fromEntries(Object.entries(about).filter(([, name]) => isIdentifier(name))),
    ...(error instanceof StartFailure && { message: error.message }),
    ...(at.length > 0 && { at }),
    ...(error.cause !== undefined && deeper && { cause: briefly(error.cause, depth + 1) }),
    ...(errors.length > 0 && { errors: errors.map((one) => briefly(one, depth + 1)) }),
  }
}

/** `ENOSPC`, `ERR_INVALID_ARG_TYPE`, `23505` */
const codes = /^(E[A-Z][A-Z0-9]{1,30}|[A-Z]{3,10}_[A-Z0-9_]{2,40}|(?=.*\d)[0-9A-Z]{5})$/
const isCode = (code: unknown): code is string | number =>
  typeof code === 'number' || (typeof code === 'string' && codes.test(code))
const isIdentifier = (name: unknown) => typeof name === 'string' && /^\w{1,63}$/.test(name)

/** `at deed (file:///srv/leidraad/dist/main.js:12:3)`, `at async /srv/leidraad/dist/main.js:12:3` */
const frame = /^ {4}at (?:async )?(?:[^()]*\()?(?:file:\/\/)?([^():]+:\d+:\d+)\)?$/

/**
 * The message stands before the frames, and may look like one: it is cut out, and only files of this installation
 * count. Those of others are told where none of ours is there.
 */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack.replaceAll(message || '\n\n', '').split('\n')
  const files = lines
    .map((line) => frame.exec(line)?.[1] ?? '')
    .filter((file) => file.startsWith(`${root}/`))
    .map((file) => file.slice(root.length + 1))
  const ours = files.filter((file) => !file.startsWith('node_modules/'))
  return (ours.length > 0 ? ours : files.slice(0, 3)).slice(0, FRAMES)
}
