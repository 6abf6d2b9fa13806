import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino'
import { briefly } from './briefly.ts'
import type { Settings } from './settings.ts'

type Form = (value: unknown) => boolean
const written =
  (pattern: RegExp): Form =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

const word = written(/^(?=.{1,40}$)[a-z][a-z0-9]*([-.:][a-z0-9]+)*$/)
const id = written(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,19})$/)
const figure: Form = (value) => typeof value === 'number' || typeof value === 'bigint'
const code: Form = (value) => figure(value) || written(/^([A-Z0-9_]{3,40}|unknown)$/)(value)
const origin = written(/^https?:\/\/[^\s/?#@]+$/)
const place = written(/^[\w.:*[\]-]+:\d{1,5}$/)
const route = written(/^[A-Z]+ \/\S*$/)

/**
 * What a line may hold, and in which form: ids, figures, and words of our own. Whatever else is given, under whatever
 * name, shows as `…`, for it may be about somebody.
 */
const fields = {
  about: word,
  at: (value) => Array.isArray(value) && value.every(place),
  attempt: figure,
  code,
  count: figure,
  digest: written(/^1:[0-9a-f]{16}:[0-9a-f]{64}$/),
  event: word,
  fault: code,
  import: id,
  job: word,
  lastId: figure,
  mail: id,
  ms: figure,
  reference: written(/^[0-9a-f]{8}$/),
  refused: word,
  route,
  run: id,
  signature: id,
  signal: written(/^SIG[A-Z0-9]+$/),
  url: origin,
} satisfies Record<string, Form>

/** One line: what happened, the fault that it was, and what helps to find it. */
export type Line = { event: string; err?: unknown } & { [field in keyof typeof fields]?: unknown }
type Level = Exclude<Settings['logLevel'], 'silent'>
export type Log = Record<Level, (line: Line) => void>

/**
 * JSON lines on standard output, without personal data. Written at once, so that the last line before an end is there.
 */
export function logger(
  level: Settings['logLevel'],
  to: DestinationStream = destination({ dest: 1, sync: true }),
): Log {
  const made = pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (told) => told },
    },
    to,
  )
  const at = (level: Level) => (line: Line) => made[level](plain(line))
  return {
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
  }
}

const plain = (line: Line) =>
  Object.fromEntries(
    Object.entries(line)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => {
        if (name === 'err') return [name, briefly(value)]
        const form: Form | undefined = Object.hasOwn(fields, name)
          ? fields[name as keyof typeof fields]
          : undefined
        return form?.(value) ? [name, value] : [form ? name : '…', '…']
      }),
  )
