import type { Language } from '../platform/locale.ts'
import { type Module, stationGroups } from '../platform/module.ts'
import type { Who } from '../platform/who.ts'

/** What of the menu this person may open, in their language, with the place where they are. */
export const menuFor = (house: readonly Module[], who: Who, language: Language, path: string) =>
  stationGroups
    .flatMap((part) =>
      house
        .flatMap(({ stations = [] }) => stations)
        .filter(({ group }) => group === part)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    )
    .filter(({ may }) => may(who))
    .map(({ href, words, group }, at, all) => ({
      href,
      apart: group === 'apart' && all[at - 1]?.group !== 'apart',
      label: words[language],
      current: path === href || path.startsWith(`${href}/`),
    }))
