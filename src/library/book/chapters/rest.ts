import { heading, markdown, type Piece, rows, small } from '../piece.ts'
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
        not.length > 0 ? `${means}. ${t.insteadOf}: ${not.join(', ')}.` : `${means}.`,
      ]),
  ),
]
