import type { InEveryLanguage } from '../../../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { InterviewText, OptionText } from './shape.ts'

export type { OptionText } from './shape.ts'

export const interviewText: InEveryLanguage<InterviewText> = { nl, fr, en, de }

/** One question's words, for a page that shows any of them; the typed texts above are the guarantee. */
export interface QuestionWords {
  question: string
  why: string
  example: string
  placeholder?: string
  options?: Record<string, OptionText>
}
