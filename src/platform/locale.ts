/** The languages that Leidraad speaks; Dutch first. */
export const languages = ['nl', 'fr', 'en', 'de'] as const
export type Language = (typeof languages)[number]

/** A text in every language. */
export type InEveryLanguage<T = string> = Record<Language, T>

export const languageNames: InEveryLanguage = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
}

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language)

/** What stands behind a word that leads in another: French keeps a narrow space before it. */
export const colon = (language: Language) => (language === 'fr' ? '\u202f:' : ':')

/** The first language that a browser asks for and Leidraad speaks, or undefined. */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: q ? Number(q) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.map((w) => w.language).find(isLanguage)
}

/** The zone in which people in the Netherlands and Belgium read a clock. */
export const timeZone = 'Europe/Amsterdam'

const tags: InEveryLanguage = { nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB', de: 'de-DE' }
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, kind: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language}:${kind}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(tags[language], { timeZone, ...options })
    formatters.set(key, found)
  }
  return found
}

/** A calendar day (`2026-11-20`) or a moment, as "20 november 2026". */
export const longDate = (day: string | Date, language: Language) =>
  firstOfMonth(
    format(language, 'long', { day: 'numeric', month: 'long', year: 'numeric' }).format(
      asDate(day),
    ),
    language,
  )

/** In French only the first of a month is counted: "1er décembre". */
const firstOfMonth = (date: string, language: Language) =>
  language === 'fr' ? date.replace(/^1(?= )/, '1er') : date

/** As "20 nov". */
export const shortDate = (day: string | Date, language: Language) =>
  format(language, 'short', { day: 'numeric', month: 'short' }).format(asDate(day))

/** A month (`2026-11`) as "november 2026". */
export const monthAndYear = (month: string, language: Language) =>
  format(language, 'month', { month: 'long', year: 'numeric' }).format(asDate(`${month}-01`))

/** A moment as "20 november 2026, 14:03". */
export const longTime = (at: Date, language: Language) =>
  firstOfMonth(
    format(language, 'time', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at),
    language,
  )

/** A moment as "20 nov 2026, 14:03". */
export const shortTime = (at: Date, language: Language) =>
  format(language, 'short-time', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** A whole number with the separators of the language. */
export const figure = (n: number, language: Language) => n.toLocaleString(tags[language])

/** "a, b en c" in the language. */
export const listed = (items: readonly string[], language: Language) =>
  new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(items)

/** "a, b of c" in the language. */
export const eitherOf = (items: readonly string[], language: Language) =>
  new Intl.ListFormat(tags[language], { type: 'disjunction' }).format(items)

/** Noon, so that no time zone can move a calendar day. */
const asDate = (day: string | Date) => (day instanceof Date ? day : new Date(`${day}T12:00:00Z`))
