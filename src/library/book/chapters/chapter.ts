import type { Language } from '../../../platform/locale.ts'
import type { Content } from '../../content.ts'
import type { Piece } from '../piece.ts'
import type { BookText } from '../text/shape.ts'

/** What a chapter is written from. */
export interface Writing {
  content: Content
  language: Language
  t: BookText
  /** What an answer of the interview is called; the value itself where it is no option. */
  answerLabel: (question: string, value: string) => string
}

export type Chapter = (writing: Writing) => Piece[]
