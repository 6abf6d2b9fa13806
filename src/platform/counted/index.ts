import { figure, type Language } from '../locale.ts'
import { text } from './text.ts'

/** No page counts further: nobody needs the exact figure, and it would have to read them all. */
export const COUNTED = 1000

/** What was counted, no further than one beyond `COUNTED`, in words: "12", or "meer dan 1.000". */
export const countedIn = (count: number, language: Language) =>
  count > COUNTED ? text[language].moreThan(figure(COUNTED, language)) : figure(count, language)

/** The same where a sentence begins. */
export function countedFirst(count: number, language: Language) {
  const [first = '', ...rest] = countedIn(count, language)
  return [first.toUpperCase(), ...rest].join('')
}
