/** In the typefaces of the sheets. */
const BOX = '□'

/**
 * The same data with a box for each sign that the compiler said it cannot draw, or undefined when
 * that was not what went wrong.
 */
export function withoutUnprintable<T extends object>(data: T, fault: unknown): T | undefined {
  const unknown = [...String(fault).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)]
    .map(([, sign = '']) =>
      sign.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    )
    .filter((sign) => sign !== BOX)
  if (unknown.length === 0) return undefined
  return boxed(data, unknown) as T
}

function boxed(value: unknown, unknown: string[]): unknown {
  if (typeof value === 'string')
    return unknown.reduce((text, sign) => text.replaceAll(sign, BOX), value)
  if (Array.isArray(value)) return value.map((part) => boxed(part, unknown))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, boxed(part, unknown)]))
}
