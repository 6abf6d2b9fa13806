import { z } from 'zod'
import { blockNumbers } from '../clauses/rules.ts'
import { byId, clauseNumber, id, inEveryLanguage, variable, words } from '../shapes.ts'
import { profileShows, questionKinds } from './rules.ts'

const opening = z.strictObject({ lead: words, also: words.optional(), close: words.optional() })

const option = z.strictObject({
  /** Left out where the card of the platform gives it. */
  label: words.optional(),
  line: words,
  words: words.optional(),
  opening: z
    .strictObject({ everyone: opening.optional(), corporate: opening.optional() })
    .optional(),
})

const condition = z.strictObject({
  answers: z.record(id, z.array(id).min(1)).optional(),
  sectors: z.array(id).min(1).optional(),
})

/** `content/interview/01-purpose.yaml` (POL-1); the number gives the order. */
export const InterviewFile = z.strictObject({
  kind: z.enum(questionKinds),
  block: z.literal(blockNumbers),
  touches: z.array(clauseNumber).min(1),
  fills: variable.optional(),
  /** The options are platforms, and bear the names on their cards. */
  cards: z.literal(true).optional(),
  own: z.literal(true).optional(),
  shows: z.enum(profileShows).optional(),
  required: z.literal(true).optional(),
  when: condition.optional(),
  unless: condition.optional(),
  options: z
    .array(
      z.strictObject({
        id,
        brings: z.array(clauseNumber).default([]),
        spares: z.array(clauseNumber).default([]),
      }),
    )
    .default([]),
  ...inEveryLanguage(
    z.strictObject({
      question: words,
      why: words,
      example: words,
      placeholder: words.optional(),
      options: byId(option).default({}),
    }),
  ),
})

const chosen = z.strictObject({ question: id, option: id })

/** `content/contradictions.yaml`: two answers that do not go together, and what to do about it. */
export const ContradictionsFile = z.array(
  z.strictObject({ first: chosen, second: chosen, ...inEveryLanguage(words) }),
)

const byVariable = z.record(variable, words)

/** `content/variables.yaml`: what a text may leave open for the organisation’s own names and numbers. */
export const VariablesFile = z.strictObject({
  instead: z.record(variable, variable),
  ...inEveryLanguage(
    z.strictObject({
      labels: byVariable,
      fallbacks: byVariable,
      bodies: z.record(z.string().regex(/^(NL|BE)-[a-z-]+$/), words),
    }),
  ),
})
