import { inForm } from './fold.ts'

/** Signs that nobody sees, which make two equal names differ or turn text around. */
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses NUL, and no name has a bell in it
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/gu

/** The ordinary line: nothing in it that has to be cleaned. */
const PLAIN = /^[A-Za-z0-9@.][A-Za-z0-9@._+-]*(?: [A-Za-z0-9@._+-]+)*$/

/** Blanks and signs that steer, join or fill: no typeface draws anything where only these stand. */
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]*$/u

/** Whether a reader would see anything at all of a text. */
export const isSeen = (text: string) => PLAIN.test(text) || !UNSEEN.test(text)

/**
 * What somebody wrote on one line, as a person would read it: whole and composed letters, single spaces, no signs that
 * steer; empty where nobody would see anything.
 */
export const oneLine = (text: string) =>
  text === '' || PLAIN.test(text) ? text : isSeen(text) ? cleaned(text) : ''

const cleaned = (text: string) =>
  inForm(text.toWellFormed(), 'NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
