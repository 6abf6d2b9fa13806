import { z } from 'zod'
import { byId, clauseNumber, id, inEveryLanguage, minutes, variable, words } from '../shapes.ts'

const inTime = z.strictObject({ id, minute: minutes })

/** `content/crises/account-taken-over.yaml` (LIS-3): who does what in the first hour, and a drill to learn it by. */
export const CrisisFile = z.strictObject({
  number: z.int().min(1).max(6),
  clauses: z.array(clauseNumber).min(1),
  roles: z.array(id).min(3),
  /** What is done in the first hour, by whom, counted from the moment of discovery. */
  firstHour: z.array(inTime.extend({ role: id })).min(6),
  /** Who is called, in this order. */
  calls: z.array(inTime).min(3),
  statements: z
    .array(
      z.strictObject({
        id,
        for: z.enum(['public', 'employees', 'customers', 'press']),
        variables: z.array(variable),
      }),
    )
    .min(3),
  log: z.array(id).min(4),
  drill: z.strictObject({
    /** How long it takes in all. */
    lasts: minutes,
    /** What is told or shown to those who practise, and when. */
    injects: z.array(inTime).min(5),
    /** What good looks like; each can be seen or not, and weighs as many points. */
    good: z.array(z.strictObject({ id, inject: id, points: z.int().min(1).max(5) })).min(5),
  }),
  ...inEveryLanguage(
    z.strictObject({
      title: words,
      /** How it is recognised. */
      signs: words,
      /** What matters most, in one or two sentences. */
      aim: words,
      roles: byId(z.strictObject({ title: words, does: words })),
      firstHour: byId(words),
      calls: byId(words),
      statements: byId(z.strictObject({ when: words, text: words })),
      log: byId(words),
      drill: z.strictObject({
        goal: words,
        before: words,
        injects: byId(words),
        good: byId(words),
        /** Three or four questions to talk about afterwards. */
        after: z.array(words).min(3).max(5),
      }),
    }),
  ),
})
export type Crisis = z.infer<typeof CrisisFile>
