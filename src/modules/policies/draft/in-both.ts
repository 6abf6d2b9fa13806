import type { Language } from '../../../platform/locale.ts'

const there: Record<Language, { NL: string; BE: string }> = {
  nl: { NL: 'In Nederland:', BE: 'In België:' },
  fr: { NL: 'Aux Pays-Bas\u202f:', BE: 'En Belgique\u202f:' },
  en: { NL: 'In the Netherlands:', BE: 'In Belgium:' },
  de: { NL: 'In den Niederlanden:', BE: 'In Belgien:' },
}

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
  const own = (parts: string[], country: 'NL' | 'BE') => {
    const said = parts.slice(before, parts.length - after).join(mark.join)
    return said ? [`${there[language][country]} ${said}`] : []
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
