import { monthInWords } from '../months.ts'
import { heading, list, type Piece, rows, small } from '../piece.ts'
import type { Chapter } from './chapter.ts'

export const platformsChapter: Chapter = ({ content, language, t }) =>
  content.platforms.flatMap((card): Piece[] => {
    const text = card[language]
    return [
      heading(2, text.name),
      rows([
        [t.goodFor, text.good],
        [t.visible, text.visible],
        [t.close, text.close],
        [t.access, text.access],
      ]),
      heading(4, t.dangers),
      ...list(text.dangers),
      small(
        [
          t.asOf(monthInWords(card.checked, language)),
          ...card.toCheck.map((what) => `${t[what]}: ${t.toCheck}`),
        ].join(' · '),
      ),
    ]
  })
