import { loadLibrary } from '../../../library/clauses/load.ts'
import { documents } from '../../../library/clauses/rules.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { profileOf } from '../../organisation/index.ts'
import { draftFor } from '../draft/rules.ts'
import { questions } from '../interview/questions.ts'
import { policyInHand } from '../source.ts'
import { editsOf, storedAnswers } from '../store.ts'
import { isUnpublished, sinceInForce, type Unread } from './in-force.ts'
import { type Content, piecesOf, questionPiece } from './pieces.ts'
import { differingClauses, type Ground, type Renewal, renewalsIn, type Standing } from './rules.ts'
import {
  countUnsettled,
  heldOf,
  isUnread,
  keptContents,
  keptDigests,
  wordsInForceOf,
} from './store.ts'
import { type Stranded, strandedIn } from './stranded.ts'

/** Everything about what a release makes of the drafts. */
export interface Renewed extends Ground {
  renewals: Renewal[]
  stranded: Stranded[]
  /** Drafts from before anything was kept, that nobody has looked at since. */
  unread: Unread[]
}

export async function renewedIn(db: ReadDb): Promise<Renewed> {
  const kept = await keptDigests(db)
  const library = loadLibrary()
  const standings = await standingsOf(db)
  const ground = { kept, library, standings }
  const unread = await unreadOf(db, standings)
  const fromKept = renewalsIn(ground)
  const known = new Set(fromKept.map(({ clause }) => clause))
  const fromForce = unread.flatMap(sinceInForce).filter(({ clause }) => !known.has(clause))
  return {
    ...ground,
    renewals: [...fromKept, ...fromForce],
    stranded: strandedIn(await storedAnswers(db), questions(), await keptQuestions(db, kept)),
    unread,
  }
}

/** How much waits for somebody to choose. Where the library is as it is kept, no draft is computed. */
export async function countRenewed(db: ReadDb): Promise<number> {
  if (!(await mayDiffer(db))) return 0
  const { renewals, stranded, unread } = await renewedIn(db)
  return renewals.length + stranded.length + unread.filter(isUnpublished).length
}

async function mayDiffer(db: ReadDb) {
  const kept = await keptDigests(db)
  if (kept.size === 0) return false
  const library = loadLibrary()
  if (differingClauses({ kept, library }).length) return true
  const stored = await storedAnswers(db)
  if (strandedIn(stored, questions(), new Map()).length) return true
  return (await countUnsettled(db)) > 0
}

async function standingsOf(db: ReadDb): Promise<Standing[]> {
  if (!(await profileOf(db))) return []
  const all: Standing[] = []
  for (const document of documents) {
    const { policy, source, draft } = await policyInHand(db, document)
    if (!policy) continue
    const edits = await editsOf(db, policy.id)
    const library = { ...source.library, clauses: loadLibrary().clauses }
    const next = { ...source, library, edits }
    all.push({
      policyId: policy.id,
      document,
      source,
      draft,
      edits,
      held: await heldOf(db, policy.id),
      next,
      nextDraft: draftFor(next),
    })
  }
  return all
}

async function unreadOf(db: ReadDb, standings: readonly Standing[]): Promise<Unread[]> {
  const all: Unread[] = []
  for (const standing of standings)
    if (await isUnread(db, standing.policyId))
      all.push({ ...standing, inForce: await wordsInForceOf(db, standing.policyId) })
  return all
}

/** The questions as they were asked, where that is otherwise than now. */
async function keptQuestions(db: ReadDb, kept: ReadonlyMap<string, string>) {
  const now = piecesOf(loadLibrary())
  const asked = [...kept].flatMap(([piece, digest]) =>
    piece.startsWith(questionPiece('')) && now.get(piece)?.digest !== digest ? [piece] : [],
  )
  const contents = await keptContents(db, asked)
  return new Map(
    contents.flatMap(({ content }): [string, Content][] =>
      'id' in content ? [[questionPiece(content.id), content]] : [],
    ),
  )
}
