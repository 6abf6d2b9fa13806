import { type QuestionItem, verdicts } from '../../../library/parts/questions.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/index.ts'
import { askedIn } from '../quiz.tsx'
import { type Text, text } from '../text/index.ts'
import { qrAlt } from './text.ts'

/** A question as it stands on a sheet: what there is to choose from, and overleaf what is right and why. */
interface Printed {
  asked: string
  choices: string[]
  answers: { right: string; why: string }[]
}

/** The questions on one side and the answers on the other, to hand out beside the coffee. */
export function quizSheet(
  { title, paragraphs: [before = '', ...behind], questions }: QuizWords,
  {
    head: { logo, organisation, accent },
    language,
    link,
    made,
  }: { head: Omit<Letterhead, 'language'>; language: Language; link: string; made: Date },
): Sheet {
  const t = text[language]
  return {
    template: 'modules/launch/paper/quiz.typ',
    data: {
      language,
      organisation,
      accent: accentFor(accent).light.accent,
      title,
      before,
      behind,
      questions: questions.map((item) => ({
        asked: askedIn(item, language, t),
        ...printed(item, language, t),
      })),
      words: { qrAlt: qrAlt[language], turn: t.quiz.turn, answers: t.quiz.answers },
    },
    ...(logo && { logo }),
    qr: link,
    made,
  }
}

interface QuizWords {
  title: string
  /** The first stands before the questions, the others behind the answers. */
  paragraphs: readonly string[]
  questions: readonly QuestionItem[]
}

function printed(item: QuestionItem, language: Language, { quiz }: Text): Omit<Printed, 'asked'> {
  switch (item.form) {
    case 'one':
    case 'several': {
      const { answers } = item[language]
      const right = [item.right].flat().flatMap((id) => answers[id] ?? [])
      return {
        choices: Object.values(answers).map(({ text }) => text),
        answers: right.map(({ text, feedback }) => ({ right: text, why: feedback })),
      }
    }
    case 'true-false': {
      const why = item[language].feedback[item.right ? 'true' : 'false']
      return {
        choices: [quiz.yes, quiz.no],
        answers: [{ right: item.right ? quiz.yes : quiz.no, why }],
      }
    }
    case 'judge': {
      const why = item[language].feedback[item.right]
      return {
        choices: verdicts.map((verdict) => quiz.verdicts[verdict]),
        answers: [{ right: quiz.verdicts[item.right], why }],
      }
    }
    case 'order': {
      const { steps, feedback } = item[language]
      const inOrder = item.right.flatMap((id) => steps[id] ?? [])
      return {
        choices: Object.values(steps),
        answers: [
          ...inOrder.map((step, at) => ({ right: `${at + 1}. ${step}`, why: '' })),
          { right: '', why: feedback.right },
        ],
      }
    }
    case 'spot':
      return {
        choices: [],
        answers: item.right.map((id) => ({ right: '', why: item[language].feedback[id] ?? '' })),
      }
  }
}
