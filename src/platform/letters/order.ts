import { inForm, plain, withoutApostrophes } from './fold.ts'
import { acutes, elided, particles, signs, unseen } from './table.ts'

const inLowerCase = [...particles].filter((word) => /^[a-z]+$/u.test(word))
const leading = new RegExp(` (?:${inLowerCase.join('|')})(?= )`, 'gu')

/**
 * The key of the one order in which people, departments and establishments are listed: letters without accents,
 * word by word. Particles in lower case do not count, so that "de Wit" stands under W and "De Wit" under D.
 */
export function orderKey(name: string): string {
  const seen = inForm(name.replace(acutes, "'"), 'NFKD').replace(unseen, '')
  const counted = inWords(seen.replace(elided, '$1')).replace(leading, '')
  return [counted, inWords(seen)].map((words) => plain(words).trim()).find(Boolean) ?? plain(name)
}

const inWords = (text: string) => ` ${withoutApostrophes(text).replace(signs, ' ')} `

/** For lists that are not read from the database in order. */
export const inOrder = (a: string, b: string) => {
  const [first, second] = [orderKey(a), orderKey(b)]
  return first < second ? -1 : Number(first > second)
}
