import { colon } from '../../../platform/locale.ts'
import type { Content } from '../../content.ts'
import { verdicts } from '../../parts/questions.ts'
import { answers, aside, heading, list, type Piece, rows, runsOf } from '../piece.ts'
import type { Chapter, Writing } from './chapter.ts'
import { platformName } from './examples.ts'

type Question = Content['questions'][number]

export const questionsChapter: Chapter = (writing) => {
  const { content, language } = writing
  const clauses = content.clauses.filter(({ number }) =>
    content.questions.some((question) => question.clause === number),
  )
  return clauses.flatMap((clause) => [
    heading(2, `${clause.number}. ${clause.texts[language].title}`),
    ...content.questions
      .filter((question) => question.clause === clause.number)
      .flatMap((question) => [...questionPieces(question, writing), aboutPiece(question, writing)]),
  ])
}

const aboutPiece = (question: Question, { t }: Writing) =>
  aside(
    t.difficulty(question.difficulty),
    question.audience.map((name) => t.audience[name]).join(', '),
    question.country && t.inCountry[question.country],
  )

function questionPieces(question: Question, { content, language, t }: Writing): Piece[] {
  switch (question.form) {
    case 'one':
    case 'several': {
      const right = [question.right].flat()
      const { question: asked, answers: given } = question[language]
      return [
        heading(3, asked),
        answers(
          t.right,
          Object.entries(given).map(([id, answer]) => ({ right: right.includes(id), ...answer })),
        ),
      ]
    }
    case 'true-false': {
      const { statement, feedback } = question[language]
      return [
        heading(3, statement),
        answers(t.right, [
          { right: question.right, text: t.statement.true, feedback: feedback.true },
          { right: !question.right, text: t.statement.false, feedback: feedback.false },
        ]),
      ]
    }
    case 'order': {
      const { question: asked, steps, feedback } = question[language]
      return [
        heading(3, asked),
        ...list(Object.values(steps)),
        rows([
          [t.rightOrder, question.right.map((id) => steps[id] ?? id).join(' → ')],
          [t.ifRight, feedback.right],
          [t.ifWrong, feedback.wrong],
        ]),
      ]
    }
    case 'judge': {
      const { author, post, picture, feedback } = question[language]
      return [
        {
          is: 'post',
          good: null,
          mark: t.mayThis,
          head: `${author} · ${platformName(content, question.platform, language)}`,
          runs: runsOf(post),
          below: picture ? [runsOf(`${t.picture}${colon(language)} ${picture}`)] : [],
        },
        answers(
          t.right,
          verdicts.map((v) => ({
            right: question.right === v,
            text: t.verdicts[v],
            feedback: feedback[v],
          })),
        ),
      ]
    }
    case 'spot': {
      const picture = content.pictures.find(({ key }) => key === question.picture)
      const { question: asked, feedback } = question[language]
      return [
        heading(3, asked),
        ...(picture
          ? [{ is: 'picture', svg: picture.svg, alt: picture[language].alt } satisfies Piece]
          : []),
        answers(
          t.right,
          Object.entries(feedback).map(([area, words]) => ({
            right: question.right.includes(area),
            text: picture?.[language].areas[area] ?? area,
            feedback: words,
          })),
        ),
      ]
    }
  }
}
