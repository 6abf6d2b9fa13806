import { z } from 'zod'
import { audience, byId, clauseNumber, country, id, inEveryLanguage, words } from '../shapes.ts'

/** In the order of their weight: may stand, think first, leave it. */
export const verdicts = ['fine', 'think-twice', 'dont'] as const
const verdict = z.enum(verdicts)

const facts = {
  /** The clause that the answer comes from; its number is also the topic (facts §6). */
  clause: clauseNumber,
  /** 1 everyone gets it, 2 makes you think, 3 for those who know the policy. */
  difficulty: z.literal([1, 2, 3]),
  audience: z.array(audience).min(1),
  /** Only where the right answer differs by country. */
  country: country.optional(),
}

const choices = z.strictObject({
  question: words,
  answers: byId(z.strictObject({ text: words, feedback: words })),
})

/** `content/questions/17-receipt-photo.yaml`. Every answer has its feedback, the wrong ones too. */
export const QuestionFile = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('one'), ...facts, right: id, ...inEveryLanguage(choices) }),
  z.strictObject({
    form: z.literal('several'),
    ...facts,
    right: z.array(id).min(2),
    ...inEveryLanguage(choices),
  }),
  z.strictObject({
    form: z.literal('true-false'),
    ...facts,
    right: z.boolean(),
    ...inEveryLanguage(
      z.strictObject({
        statement: words,
        /** Why: for who said it is true, and for who said it is not. */
        feedback: z.strictObject({ true: words, false: words }),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('order'),
    ...facts,
    /** The steps in their right order; the texts list them in the order in which they are shown. */
    right: z.array(id).min(3),
    ...inEveryLanguage(
      z.strictObject({
        question: words,
        steps: byId(words),
        feedback: z.strictObject({ right: words, wrong: words }),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('judge'),
    ...facts,
    platform: id,
    right: verdict,
    ...inEveryLanguage(
      z.strictObject({
        author: words,
        post: words,
        picture: words.optional(),
        feedback: z.strictObject({ fine: words, 'think-twice': words, dont: words }),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('spot'),
    ...facts,
    /** The key of a picture; the answers are its areas. */
    picture: id,
    right: z.array(id).min(1),
    ...inEveryLanguage(z.strictObject({ question: words, feedback: byId(words) })),
  }),
])
export type QuestionItem = z.infer<typeof QuestionFile>

/** Which answers there are to choose from: the ids of one language's block. */
export function answersOf(item: QuestionItem): string[] {
  switch (item.form) {
    case 'one':
    case 'several':
      return Object.keys(item.nl.answers)
    case 'true-false':
      return ['true', 'false']
    case 'order':
      return Object.keys(item.nl.steps)
    case 'judge':
      return [...verdicts]
    case 'spot':
      return Object.keys(item.nl.feedback)
  }
}
