import { z } from 'zod'
import {
  byId,
  clauseNumber,
  country,
  id,
  inEveryLanguage,
  legalSource,
  variable,
  words,
} from '../shapes.ts'

/** Always people, never a machine. */
export const deciders = ['coach', 'manager', 'hr', 'legal', 'board'] as const
/** When a check is made. */
export const moments = [
  'at-once',
  'before-hearing',
  'hearing',
  'before-decision',
  'after-decision',
] as const
export const letterKinds = ['hearing', 'coaching', 'warning', 'closing'] as const
export const contracts = ['employee', 'civil-servant', 'agency'] as const

const legal = { legal: z.array(legalSource) }
const legalText = { legal: byId(words) }

/** `content/consequences/matrix.yaml` (INC-2): a proposal by severity; a person decides every consequence. */
export const MatrixFile = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        id,
        level: z.int().min(1).max(4),
        decides: z.array(z.enum(deciders)).min(1),
        /** The level that a repeat is looked at as. */
        repeat: id.optional(),
        examples: z.array(z.strictObject({ id, clause: clauseNumber })).min(2),
      }),
    )
    .length(4),
  /** What makes a case heavier or lighter. */
  factors: z.array(z.strictObject({ id, weighs: z.enum(['heavier', 'lighter', 'either']) })).min(5),
  ...inEveryLanguage(
    z.strictObject({
      intro: words,
      levels: byId(z.strictObject({ title: words, text: words, examples: byId(words) })),
      factors: byId(z.strictObject({ title: words, text: words })),
    }),
  ),
})
export type Matrix = z.infer<typeof MatrixFile>

/** `content/consequences/ladder.yaml` (INC-3): from a talk to the end of the contract, where the law lets it. */
export const LadderFile = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        /** The lightest and the heaviest level of the matrix that it fits. */
        levels: z.tuple([z.int().min(1).max(4), z.int().min(1).max(4)]),
        decides: z.array(z.enum(deciders)).min(1),
        /** After how many months without a repeat it no longer counts: the organisation's own choice. */
        lapsesAfterMonths: z.int().min(1).max(60).optional(),
        /** The letters that go with it. */
        letters: z.array(id),
      }),
    )
    .min(4),
  ...legal,
  ...inEveryLanguage(
    z.strictObject({
      intro: words,
      steps: byId(z.strictObject({ title: words, text: words })),
      /** Where a country draws other lines. */
      countries: z.strictObject({ NL: words, BE: words }),
      ...legalText,
    }),
  ),
})
export type Ladder = z.infer<typeof LadderFile>

/** `content/consequences/checks.yaml` (INC-2): what a person goes through before any measure. */
export const ChecksFile = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        id,
        when: z.enum(moments),
        country: country.optional(),
        /** Something found here stops the measure until somebody has looked at it. */
        stops: z.boolean(),
      }),
    )
    .min(10),
  ...legal,
  ...inEveryLanguage(
    z.strictObject({
      intro: words,
      checks: byId(
        z.strictObject({
          /** A question that is answered with yes, no or not known. */
          question: words,
          /** Why it matters and what to do. */
          help: words,
        }),
      ),
      ...legalText,
    }),
  ),
})
export type Checks = z.infer<typeof ChecksFile>

/** `content/consequences/letters/warning-be.yaml`: a draft that a person finishes, signs and answers for. */
export const LetterFile = z.strictObject({
  kind: z.enum(letterKinds),
  /** Left out where the law does not differ. */
  countries: z.array(country).min(1),
  /** Of whom the person is: in service, in public service, sent by an agency. */
  contracts: z.array(z.enum(contracts)).min(1),
  variables: z.array(variable).min(1),
  ...legal,
  ...inEveryLanguage(
    z.strictObject({
      /** What this letter is for and when it is sent. */
      use: words,
      subject: words,
      /** Markdown: paragraphs and lists. */
      body: words,
      ...legalText,
    }),
  ),
})
export type Letter = z.infer<typeof LetterFile>
