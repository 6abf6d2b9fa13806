import { inForm } from './fold.ts'

/** Signs that nobody sees, which make two equal names differ or turn text around. */
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses NUL, and no name has a bell in it
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/gu

/** The ordinary line: nothing in it that has to be cleaned. */
const PLAIN = /^[A-Za-z0-9@.][A-Za-z0-9@._+-]*(?: [A-Za-z0-9@._+-]+)*$/

/** What somebody wrote on one line, as a person would read it: composed letters, single spaces, no signs that steer. */
export const oneLine = (text: string) =>
  text === '' || PLAIN.test(text)
    ? text
    : inForm(text, 'NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
