import { colon } from '../../../platform/locale.ts'
import { heading, markdown, type Piece, rows, say, small } from '../piece.ts'
import type { Chapter } from './chapter.ts'

export const launchChapter: Chapter = ({ content, language, t }) =>
  content.launch.flatMap((piece): Piece[] => {
    const text = piece[language]
    return [
      heading(2, text.title),
      ...markdown(text.text),
      rows([
        [t.use, text.use],
        [t.button, text.button],
      ]),
    ]
  })

/** The poster's own words, and the house rules with every version. */
export const besidesChapter: Chapter = ({ content: { poster, houseRules, clauses }, language }) => [
  heading(2, poster[language].title),
  rows(
    clauses.map(({ key, texts }) => [texts[language].title, poster[language].lines[key]] as const),
  ),
  heading(2, houseRules[language].title),
  say(houseRules[language].intro),
  rows(
    houseRules.rules.flatMap(({ versions }) =>
      versions.map((version) => [version[language].title, version[language].text] as const),
    ),
  ),
  small(houseRules[language].unneeded),
]

export const picturesChapter: Chapter = ({ content, language, t }) =>
  content.pictures.flatMap((picture): Piece[] => {
    const text = picture[language]
    const areas = picture.areas.map((area) => text.areas[area.id])
    return [
      heading(2, text.title),
      { is: 'picture', svg: picture.svg, alt: text.alt },
      small(text.alt),
      ...(areas.length > 0 ? [rows([[t.areas, areas.join(', ')]])] : []),
    ]
  })

export const glossaryChapter: Chapter = ({ content, language, t }) => [
  rows(
    content.glossary.terms
      .map((term) => term[language])
      .toSorted((a, b) => a.term.localeCompare(b.term, language))
      .map(({ term, means, not = [] }) => [
        term,
        not.length > 0
          ? `${means}. ${t.insteadOf}${colon(language)} ${not.join(', ')}.`
          : `${means}.`,
      ]),
  ),
]
