import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino'
import type { Settings } from './settings.ts'

/** Names that a line must not carry, at the top or one level down: people, and what opens doors. */
const PERSONAL = ['name', 'email', 'address', 'to', 'phone', 'number', 'ip', 'userAgent']
const SECRET = ['password', 'token', 'cookie', 'authorization', 'secret', 'databaseUrl', 'smtpUrl']

/**
 * JSON lines on standard output, without personal data: ids, figures and words of our own.
 * Written at once, so that the last line before an end is there.
 */
export function logger(
  level: Settings['logLevel'],
  to: DestinationStream = destination({ dest: 1, sync: true }),
) {
  return pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Before pino sees the error: it would repeat the message, which may quote a row, as `msg`.
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown as [unknown, ...string[]]
          method.apply(this, [plain(first), ...rest] as unknown as typeof args)
        },
      },
      serializers: { err: (told) => told },
      redact: {
        paths: [...PERSONAL, ...SECRET].flatMap((name) => [name, `*.${name}`]),
        censor: '…',
      },
    },
    to,
  )
}
export type Log = ReturnType<typeof logger>

function plain(given: unknown) {
  if (given instanceof Error) return { err: briefly(given) }
  if (given && typeof given === 'object' && 'err' in given)
    return { ...given, err: briefly(given.err) }
  return given
}

/** Errors of the database quote the row that they are about, in their message and details. */
function briefly(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, severity, constraint, table, routine } = error as Error & Record<string, unknown>
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    ...(severity ? { code, constraint, table, routine } : { code, message: error.message }),
    stack: frames?.map((line) => line.trim()),
  }
}
