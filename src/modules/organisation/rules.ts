import { type Language, languages } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import { type ProfileField, profileChanged } from './events.ts'

export const sectors = [
  'retail',
  'hospitality',
  'care',
  'education',
  'higher-education',
  'public',
  'emergency',
  'industry',
  'building',
  'transport',
  'finance',
  'services',
  'culture',
  'association',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export type Country = 'NL' | 'BE'
/** Where another law on language or on staff representation applies. */
export const regions = ['nl', 'be-flanders', 'be-wallonia', 'be-brussels', 'be-german'] as const
export type Region = (typeof regions)[number]
export const countryOf = (region: Region): Country => (region === 'nl' ? 'NL' : 'BE')

export const bodies = ['none', 'works-council', 'union'] as const
export type Body = (typeof bodies)[number]

/** Letters: what is longer saves nobody a breath. */
export const SHORT_NAME = 40
/** More than six values are remembered by nobody. */
export const MOST_VALUES = 6
/** Longer lists nobody oversees. */
export const MOST = { establishments: 500, spokespersons: 20 }

export const may = {
  changeOrganisation: (who: Who) => has(who, 'owner'),
  readSettings: (who: Who) => has(who, 'owner', 'auditor'),
}

type About = Omit<Parameters<typeof profileChanged>[1], 'fields'>

/** There is one organisation, and its number is 1. */
export const changedProfile = (fields: ProfileField[], about: About = {}) =>
  profileChanged('1', { fields, ...about })

/** The fields that say something else than they did; saving a page unchanged is no event. */
export function changedFields<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & ProfileField)[],
) {
  const changed = fields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  return changed.length ? changedProfile(changed) : no('unchanged')
}

/** The list with `first` in front; the organisation's first language is the one it writes in. */
export const withFirst = (chosen: readonly Language[], first: Language | undefined): Language[] =>
  first && chosen.includes(first)
    ? [first, ...chosen.filter((language) => language !== first)]
    : [...chosen]

/** One more of them; `count` is how many there are. */
export const oneMore = (list: keyof typeof MOST, id: string, count: number) =>
  count >= MOST[list] ? no('tooMany') : changedProfile([list], { id, how: 'added' })

/** The order after one of them went up or down; undefined where it cannot go further. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down') {
  const from = ids.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= ids.length) return undefined
  return ids.toSpliced(from, 1).toSpliced(to, 0, id)
}

/** How the house is spoken of in running text; a language in which the whole name stands is missing. */
export type ShortNames = { [language in Language]?: string | undefined }

export const shortNamesIn = (given: (language: Language) => string | undefined): ShortNames =>
  Object.fromEntries(
    languages.map((language) => [language, given(language)]).filter(([, short]) => short),
  )
