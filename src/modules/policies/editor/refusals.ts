import { isLanguage, type Language, listed } from '../../../platform/locale.ts'
import { fieldOf, MOST, unknownIn } from './forms.ts'
import type { Part } from './rules/written.ts'
import type { Text } from './text/index.ts'

/** What is said of everything that may be wrong with a clause. */
export function refusalsIn({ errors }: Text, language: Language) {
  const { tooLong, unknownVariable, ...others } = errors
  return {
    ...others,
    titleTooLong: tooLong(MOST.title),
    orderTooLong: tooLong(MOST.order),
    reasonTooLong: tooLong(MOST.reason),
    shortTooLong: tooLong(MOST.short),
    fullerTooLong: tooLong(MOST.fuller),
    whyTooLong: tooLong(MOST.why),
    doTooLong: tooLong(MOST.do),
    dontTooLong: tooLong(MOST.dont),
    unknownVariable: ({ typed }: { typed?: unknown }) =>
      unknownVariable(listed(unknownIn(String(typed)).map(braced), language)),
  }
}

const braced = (name: string) => `{${name}}`

/** Where a refusal of the rules can be mended. */
export const fieldOfRefusal = {
  'title-missing': at('title'),
  'short-missing': at('short'),
  'order-missing': at('order'),
  'words-missing': at('title'),
  'only-one': 'block',
}

function at(part: Part) {
  return ({ language }: { language?: unknown }) =>
    isLanguage(language) ? fieldOf(part, language) : ''
}
