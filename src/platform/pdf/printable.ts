/** In the typefaces of the sheets. */
const BOX = '□'

/**
 * The same data with a box for each sign that the compiler said it cannot draw, or undefined when
 * that was not what went wrong.
 */
export function withoutUnprintable<T extends object>(data: T, fault: unknown): T | undefined {
  const unknown = unprintableIn(fault)
  if (unknown.length === 0) return undefined
  return everyText(data, (text) => unknown.reduce((t, sign) => t.replaceAll(sign, BOX), text)) as T
}

/** The signs that the compiler said no typeface draws. */
export function unprintableIn(fault: unknown): string[] {
  const told = /the text `\\?"(.+?)\\?"` could not be displayed/g
  const signs = [...String(fault).matchAll(told)].map(([, sign = '']) =>
    sign.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  )
  return [...new Set(signs)].filter((sign) => sign !== BOX)
}

/**
 * With a box for each sign that stands for nothing everywhere: of private use, or half of a pair. The standard
 * of the paper refuses the first even where a typeface draws it, and the compiler cannot read the second.
 */
export const withoutNameless = <T extends object>(data: T) =>
  everyText(data, (text) => text.replace(nameless, BOX)) as T

export const isNameless = (sign: string) => sign.search(nameless) >= 0

const nameless = /[\p{Co}\p{Cs}]/gu

/**
 * Without signs that steer instead of speak: controls, and marks that turn the direction of what
 * follows, with which a name could rewrite the sentence around it.
 */
export const withoutSteering = <T extends object>(data: T) =>
  everyText(data, (text) => withoutEnds(text).replace(steering, ' ')) as T

const signs = '[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]'
const steering = new RegExp(`${signs}+`, 'gu')
const steers = new RegExp(signs, 'u')

/**
 * At an end they leave no space; a space that somebody wrote stays, as between two runs of one sentence. Sign by sign:
 * a pattern that looks for an end begins anew at every one of them.
 */
function withoutEnds(text: string) {
  let [from, to] = [0, text.length]
  while (from < to && steers.test(text[from] as string)) from++
  while (from < to && steers.test(text[to - 1] as string)) to--
  return text.slice(from, to)
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((part) => everyText(part, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, everyText(part, change)]),
  )
}
