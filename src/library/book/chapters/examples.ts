import { colon } from '../../../platform/locale.ts'
import type { Content } from '../../content.ts'
import { type Piece, runsOf } from '../piece.ts'
import type { Writing } from './chapter.ts'

type Post = Content['examples'][number]['posts'][number]

export const postPieces =
  ({ t, language, content }: Writing) =>
  (post: Post): Piece[] => {
    const { author, text, picture, why } = post[language]
    const where = [author, platformName(content, post.platform, language)]
    return [
      {
        is: 'post',
        good: post.verdict === 'good',
        mark: post.verdict === 'good' ? t.good : t.bad,
        head: [...where, ...(post.country ? [t.inCountry[post.country]] : [])].join(' · '),
        runs: runsOf(text),
        below: [
          ...(picture ? [runsOf(`${t.picture}${colon(language)} ${picture}`)] : []),
          runsOf(why),
        ],
      },
    ]
  }

export const platformName = (content: Content, key: string, language: Writing['language']) =>
  content.platforms.find((card) => card.key === key)?.[language].name ?? key
