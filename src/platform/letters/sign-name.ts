/** A sign, which may be a box on this screen too, with its number in Unicode: `张 (U+5F20)`. */
export const signName = (sign: string) =>
  `${sign} (${[...sign].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`
