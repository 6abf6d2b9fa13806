import { monthInWords } from '../months.ts'
import { aside, heading, list, type Piece, rows } from '../piece.ts'
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
      heading(3, t.dangers),
      ...list(text.dangers),
      aside(
        t.asOf(monthInWords(card.checked, language)),
        ...(card.toCheck.length > 0
          ? [t.toCheck(card.toCheck.map((what) => t[what]).join(', '))]
          : []),
      ),
    ]
  })
