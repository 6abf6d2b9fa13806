import { z } from 'zod'
import { audience, clauseNumber, country, id, legalSource, variable, words } from '../shapes.ts'
import { blockNumbers, documents, kinds, profileCalls } from './rules.ts'

const variant = z.strictObject({
  title: words.optional(),
  line: words.optional(),
  short: words.optional(),
  why: words.optional(),
  do: words.optional(),
  dont: words.optional(),
  fuller: words.optional(),
})
const variants = z.record(z.string(), variant)
const sectorVariant = variant.extend({ choices: variants.optional() })

const inDocuments = z
  .array(z.enum([...documents, 'both']))
  .min(1)
  .transform((names) => documents.filter((n) => names.includes(n) || names.includes('both')))

/** `clause.yaml`: what is the same in every language. */
export const ClauseFile = z.strictObject({
  number: clauseNumber,
  kind: z.enum(kinds),
  block: z.literal(blockNumbers),
  documents: inDocuments,
  need: z.partialRecord(z.enum(documents), z.int().min(0).max(100)),
  floor: inDocuments.default([]),
  profile: z.array(z.enum(profileCalls)).default([]),
  sectors: z.array(id).default([]),
  only: z.array(id).default([]),
  except: z.array(id).default([]),
  audience: z.array(audience).min(1),
  variables: z.array(variable),
  related: z.array(clauseNumber),
  seeds: z.array(z.string().regex(/^S[0-4]$/)),
  choices: z.strictObject({ question: words, values: z.array(words).min(1) }).optional(),
  legal: z.array(legalSource),
})

/** The front matter of `nl.md` and the others; the text under it is the fuller text. */
export const TextFile = z.strictObject({
  title: words,
  line: words,
  short: words,
  why: words,
  do: words,
  dont: words,
  choices: variants.default({}),
  unpaid: variant.optional(),
  accounts: variant.optional(),
  countries: z
    .partialRecord(
      country,
      variant.extend({ choices: variants.optional(), accounts: variant.optional() }),
    )
    .default({}),
  legal: z.record(z.string(), words).default({}),
})

/** `content/sectors/care/nl.yaml` and the others: how a trade says it; clauses by their number. */
export const SectorFile = z.strictObject({
  words: z
    .record(z.string().regex(/^[a-z]+(\|[a-z]+)?$/, 'a variable, or a form of one'), words)
    .default({}),
  clauses: z.record(z.string().regex(/^\d+$/), sectorVariant).default({}),
})
