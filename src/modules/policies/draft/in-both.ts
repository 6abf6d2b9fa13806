import type { Country } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { documentText } from './text/index.ts'

/**
 * One text for people of both countries: what both laws say is said once, and where they part each is said by the
 * name of its country. Neither gets the weaker one.
 */
export function inBoth(nl: string, be: string, language: Language) {
  if (nl === be) return nl
  const mark = /^#|\n\n/.test(nl + be) ? paragraphsOf : sentencesOf
  const [ours, theirs] = [mark.split(nl), mark.split(be)]
  const before = alike(ours, theirs)
  const after = alike(ours.slice(before).toReversed(), theirs.slice(before).toReversed())
  const own = (parts: string[], country: Country) => {
    const said = parts.slice(before, parts.length - after).join(mark.join)
    return said ? [`${documentText[language].inCountry[country]} ${said}`] : []
  }
  return [
    ...ours.slice(0, before),
    ...own(ours, 'NL'),
    ...own(theirs, 'BE'),
    ...ours.slice(ours.length - after),
  ].join(mark.join)
}

/** How many are the same from the start. */
function alike(some: readonly string[], others: readonly string[]) {
  const at = some.findIndex((one, index) => one !== others[index])
  return at === -1 ? some.length : at
}

const sentencesOf = {
  split: (text: string) => text.split(/(?<=[.!?…][”"»)*_]*)\s+(?=[\p{Lu}“«„{*])/u),
  join: ' ',
}
const paragraphsOf = { split: (text: string) => text.split(/\n{2,}/), join: '\n\n' }
