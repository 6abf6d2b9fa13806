import { z } from 'zod'
import { byId, id, inEveryLanguage, minutes, variable, words } from '../shapes.ts'

/** What may be done about a reaction. */
export const actions = ['thank', 'correct', 'restore', 'hand-over', 'monitor', 'escalate'] as const

/** `content/reactions/tree.yaml` (LIS-2): which question to ask about a reaction, and where its answers lead. */
export const ReactionTreeFile = z.strictObject({
  source: words,
  /** The first one is asked first. */
  questions: z.array(z.strictObject({ id, answers: z.strictObject({ yes: id, no: id }) })).min(4),
  endings: z.array(z.strictObject({ id, action: z.enum(actions) })).min(6),
  ...inEveryLanguage(
    z.strictObject({
      title: words,
      questions: byId(
        z.strictObject({
          text: words,
          /** How to tell, with an example. */
          help: words,
        }),
      ),
      endings: byId(z.strictObject({ title: words, text: words })),
      /** What to weigh before any reply is sent. */
      considerations: byId(z.strictObject({ title: words, text: words })),
    }),
  ),
})
export type ReactionTree = z.infer<typeof ReactionTreeFile>

/** `content/reactions/replies.yaml`: prepared replies; a person makes each one their own before it is sent. */
export const RepliesFile = z.strictObject({
  replies: z.array(
    z.strictObject({
      id,
      /** An ending of the tree. */
      ending: id,
      variables: z.array(variable),
      ...inEveryLanguage(
        z.strictObject({
          /** When this one fits. */
          when: words,
          text: words,
        }),
      ),
    }),
  ),
})
export type Replies = z.infer<typeof RepliesFile>

/** `content/reactions/escalation.yaml`: defaults that an organisation may change. */
export const EscalationFile = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        id,
        /** From little to much; each step counts one more. */
        steps: z.array(id).min(2).max(4),
        /** A step that is no matter of points: it goes to this level at once. */
        straightTo: byId(id).optional(),
      }),
    )
    .min(5),
  levels: z
    .array(
      z.strictObject({
        id,
        /** How many points in all bring a reaction to this level. */
        from: z.int().min(0),
        firstReply: minutes,
        /** When the people of the next level are told. */
        passOn: minutes.optional(),
      }),
    )
    .min(3)
    .max(4),
  ...inEveryLanguage(
    z.strictObject({
      intro: words,
      criteria: byId(z.strictObject({ title: words, text: words, steps: byId(words) })),
      levels: byId(z.strictObject({ title: words, who: words, does: words })),
    }),
  ),
})
export type Escalation = z.infer<typeof EscalationFile>
