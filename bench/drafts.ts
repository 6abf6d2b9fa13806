// The draft over whole interviews in any house: what is missing from the floor, which answers stand nowhere, what was
// left out unnamed, which answers contradict each other unsaid, and what it takes on paper in every language of the
// house. Run: npm run bench -- drafts [interviews]

import fc from 'fast-check'
import { loadLibrary } from '../src/library/clauses/load.ts'
import { toDocument } from '../src/modules/policies/draft/document.ts'
import { policySheet } from '../src/modules/policies/paper/document.ts'
import { wordsOnPaper } from '../src/modules/policies/paper/on-paper.ts'
import {
  bothDrafts,
  type Drafted,
  missingFromFloor,
  unanswered,
  unnamed,
} from '../src/modules/policies/testing/faults.ts'
import { anyFullInterview, anyHouse } from '../src/modules/policies/testing/interviews.ts'
import { createPdf } from '../src/platform/pdf/index.ts'
import { report, rounded, say } from './ground/figures.ts'

const interviews = Number(process.argv[2] ?? 3_000)
const given = fc.sample(fc.record({ organisation: anyHouse, answers: anyFullInterview }), {
  seed: 2026,
  numRuns: interviews,
})

const library = loadLibrary()
const pdf = createPdf()
const found = { whole: 0, floorMissing: 0, unanswered: 0, unnamed: 0, pages: 0, smallestPt: 99 }
let spent = 0

for (const [at, one] of given.entries()) {
  const from = performance.now()
  const drafted = bothDrafts({ ...one, library })
  spent += performance.now() - from
  const faults = {
    floorMissing: missingFromFloor(drafted).length,
    unanswered: unanswered(drafted).length,
    unnamed: unnamed(drafted).length,
  }
  for (const [name, count] of Object.entries(faults)) found[name as keyof typeof faults] += count
  const { pages, size } = await onPaper(drafted)
  found.pages = Math.max(found.pages, pages)
  found.smallestPt = Math.min(found.smallestPt, size)
  if (Object.values(faults).every((count) => count === 0) && pages <= 2) found.whole++
  if ((at + 1) % 500 === 0) say(`${at + 1} interviews, ${found.whole} without a fault`)
}
await pdf.close()

const { whole, ...figures } = found
report('drafts', whole / interviews, {
  ...figures,
  interviews,
  msPerDraft: rounded(spent / interviews / 2, 2),
})

/** The most pages and the smallest letters of both documents, in every language of the house. */
async function onPaper(drafted: readonly Drafted[]) {
  const fills = await Promise.all(
    drafted.flatMap(({ draft, source }) =>
      source.organisation.languages.map((language) =>
        pdf.measure(
          policySheet({
            ...wordsOnPaper(toDocument(draft, language, source)),
            organisation: source.organisation.name,
            accent: '#0e5a57',
            version: 'draft',
            date: '30 november 2026',
          }),
        ),
      ),
    ),
  )
  return {
    pages: Math.max(...fills.map(({ pages }) => pages)),
    size: Math.min(...fills.map(({ size = 0 }) => size)),
  }
}
