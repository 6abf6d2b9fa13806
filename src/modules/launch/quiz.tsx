import type { Child, FC } from 'hono/jsx'
import { type QuestionItem, verdicts } from '../../library/parts/questions.ts'
import type { Language } from '../../platform/locale.ts'
import { Card, Details, Icon } from '../../ui/index.ts'
import type { Text } from './text/index.ts'

/**
 * Five questions for over coffee. Each answer opens what the policy says of it; nothing is sent, counted or kept.
 */
export const QuizPage: FC<{
  t: Text
  language: Language
  title: string
  /** The first paragraph stands before the questions, the others behind them. */
  paragraphs: readonly string[]
  questions: readonly QuestionItem[]
}> = ({ t, language, title, paragraphs: [before, ...behind], questions }) => (
  <>
    <h1>{title}</h1>
    {before && <p class="lead">{before}</p>}
    {questions.map((item, at) => (
      <Card title={`${at + 1}. ${askedIn(item, language, t)}`}>
        <Answers t={t} language={language} item={item} />
      </Card>
    ))}
    {behind.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
)

export function askedIn(item: QuestionItem, language: Language, { quiz }: Text) {
  if (item.form === 'true-false') return item[language].statement
  if (item.form === 'judge') return quiz.post(item[language].author, item[language].post)
  return item[language].question
}

const Answers: FC<{ t: Text; language: Language; item: QuestionItem }> = ({
  t: { quiz },
  language,
  item,
}) => {
  switch (item.form) {
    case 'one':
    case 'several': {
      const right = new Set([item.right].flat())
      return (
        <>
          {Object.entries(item[language].answers).map(([id, { text, feedback }]) => (
            <Answer label={text} right={right.has(id) && quiz.right}>
              {feedback}
            </Answer>
          ))}
        </>
      )
    }
    case 'true-false':
      return (
        <>
          {([true, false] as const).map((said) => (
            <Answer label={said ? quiz.yes : quiz.no} right={item.right === said && quiz.right}>
              {item[language].feedback[said ? 'true' : 'false']}
            </Answer>
          ))}
        </>
      )
    case 'judge':
      return (
        <>
          {verdicts.map((verdict) => (
            <Answer label={quiz.verdicts[verdict]} right={item.right === verdict && quiz.right}>
              {item[language].feedback[verdict]}
            </Answer>
          ))}
        </>
      )
    case 'order':
      return (
        <>
          <ul>
            {Object.values(item[language].steps).map((step) => (
              <li>{step}</li>
            ))}
          </ul>
          <Answer label={quiz.reveal} right={quiz.order}>
            <ol class="steps">
              {item.right.map((id) => (
                <li>{item[language].steps[id]}</li>
              ))}
            </ol>
            <p>{item[language].feedback.right}</p>
          </Answer>
        </>
      )
    case 'spot':
      return (
        <Answer label={quiz.reveal} right={false}>
          {item.right.map((id) => (
            <p>{item[language].feedback[id]}</p>
          ))}
        </Answer>
      )
  }
}

const Answer: FC<{ label: string; right: string | false; children?: Child }> = ({
  label,
  right,
  children,
}) => (
  <Details summary={label}>
    {right && (
      <p class="strong">
        <Icon name="tick" /> {right}
      </p>
    )}
    <div>{children}</div>
  </Details>
)
