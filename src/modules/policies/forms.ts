import { z } from 'zod'
import { documents } from '../../library/clauses/rules.ts'
import { isQuestion, type QuestionId } from './interview/questions.ts'
import { readAnswer } from './interview/rules.ts'

export const DocumentForm = z.object({ document: z.enum(documents) })

/** The page shows when the profile changed; a change that came after it is not seen yet. */
export const SeenForm = DocumentForm.extend({ changedAt: z.iso.datetime() })

/** What a question's page sends; each question reads its own fields. */
export const AnswerForm = z
  .looseObject({ question: z.custom<QuestionId>((id) => typeof id === 'string' && isQuestion(id)) })
  .transform(({ question, ...typed }, context) => {
    const read = readAnswer(question, typed)
    if ('answer' in read) return { question, answer: read.answer }
    for (const { field, fault } of read.faults)
      context.addIssue({ code: 'custom', path: [field], message: fault })
    return z.NEVER
  })
