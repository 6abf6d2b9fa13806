// The draft over whole interviews in any house: what is missing from the floor, which answers stand nowhere, what was
// left out unnamed, which answers contradict each other unsaid, and what it takes on paper: of every interview one
// document in one language of its house, in turn. Run: npm run bench -- drafts [interviews]

import fc from 'fast-check'
import { loadLibrary } from '../src/library/clauses/load.ts'
import {
  bothDrafts,
  missingFromFloor,
  unanswered,
  unnamed,
  untold,
} from '../src/modules/policies/testing/faults.ts'
import { anyFullInterview, anyHouse } from '../src/modules/policies/testing/interviews.ts'
import { fillOf } from '../src/modules/policies/testing/printed.ts'
import { createPdf } from '../src/platform/pdf/index.ts'
import { report, rounded, say } from './ground/figures.ts'

const interviews = Number(process.argv[2] ?? 3_000)
const given = fc.sample(fc.record({ organisation: anyHouse, answers: anyFullInterview }), {
  seed: 2026,
  numRuns: interviews,
})

const library = loadLibrary()
const pdf = createPdf()
const found = {
  whole: 0,
  floorMissing: 0,
  unanswered: 0,
  unnamed: 0,
  contradictions: 0,
  pages: 0,
  smallestPt: 99,
}
let spent = 0

for (const [at, one] of given.entries()) {
  const from = performance.now()
  const drafted = bothDrafts({ ...one, library })
  spent += performance.now() - from
  const faults = {
    floorMissing: missingFromFloor(drafted).length,
    unanswered: unanswered(drafted).length,
    unnamed: unnamed(drafted).length,
    contradictions: untold(drafted).length,
  }
  for (const [name, count] of Object.entries(faults)) found[name as keyof typeof faults] += count
  const inTurn = <T>(of: readonly T[], turn: number) => of[turn % of.length] as T
  const language = inTurn(one.organisation.languages, at >> 1)
  const { pages, size = 0 } = await fillOf(pdf, inTurn(drafted, at), language)
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
