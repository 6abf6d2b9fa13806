import { colon, type Language, longDate } from '../../../platform/locale.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { accentFor, drawingFor, uiText } from '../../../ui/index.ts'
import type { Poster } from '../rules.ts'
import { type Hanging, wallContent } from '../wall.ts'
import { posterWords } from './text.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** A poster on paper, in one of its languages; a draft says that it is one, and leads nowhere. */
export function posterSheet(
  poster: Poster,
  { version, day, words, wall }: Hanging,
  {
    head,
    language,
    paper,
    url,
  }: { head: Omit<Letterhead, 'language'>; language: Language; paper: Paper; url: string },
): Sheet {
  const { version: versionOf, draftOf, solid, dotted, ...fixed } = posterWords[language]
  const { rule, guideline } = uiText[language]
  const people = words.get(language)?.people
  const date = longDate(day, language)
  const { logo, organisation, accent } = head
  const colours = accentFor(accent).light
  const isDraft = version === 'draft'
  return {
    template: 'modules/posters/paper/poster.typ',
    data: {
      language,
      organisation,
      accent: colours.accent,
      advice: colours.advice,
      paper,
      version,
      edition: isDraft ? draftOf(date) : versionOf(version, date),
      title: poster.titles[language] ?? wall.titles[language] ?? '',
      lines: poster.lines.map(({ clause, texts }) => ({
        kind: clause.kind,
        icon: drawingFor(wallContent().icons[clause.key], clause.kind),
        text: texts[language] ?? '',
      })),
      url: isDraft ? null : url.replace(/^https?:\/\//, ''),
      contact: [people?.contact, people?.phone].filter(Boolean).join(', ') || null,
      words: {
        ...fixed,
        solid: solid + colon(language),
        dotted: dotted + colon(language),
        rule: within(rule, language),
        guideline: within(guideline, language),
      },
    },
    ...(logo && { logo }),
    ...(!isDraft && { qr: url }),
    made: new Date(`${day}T12:00:00Z`),
  }
}

/** Within a line; in German a noun is one there too. */
const within = (word: string, language: Language) =>
  language === 'de' ? word : word.toLocaleLowerCase(language)
