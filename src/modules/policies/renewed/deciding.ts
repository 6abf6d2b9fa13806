import { no } from '../../../platform/result.ts'
import type { ClauseChange } from '../editor/rules/editing.ts'
import { emptied, keptAsOwn, keptFromForce, standsAnyway } from './choices.ts'
import { answerLetGo, clauseRenewed, libraryRenewed, ownWordsKept } from './events.ts'
import { isUnpublished } from './in-force.ts'
import { digestOf } from './pieces.ts'
import { differingClauses, type Renewal } from './rules.ts'
import type { Renewed } from './state.ts'
import type { Stranded } from './stranded.ts'

/** What a choice does to the edits of one document. */
export interface Changing {
  policyId: string
  changes: ClauseChange[]
}

/** The same as long as what somebody would choose about is. */
export const sealOfOne = (waiting: Renewal | Stranded) => digestOf(waiting)
export const sealOfAll = ({ renewals, stranded, unread }: Renewed) =>
  digestOf([renewals, stranded, unread.map(({ policyId }) => policyId)])

interface Asked {
  clause: string
  seen: string
}

const waitingFor = ({ renewals }: Renewed, clause: string) =>
  renewals.find((renewal) => renewal.clause === clause)

/** The words of the release, in every document. */
export function take(renewed: Renewed, { clause, seen }: Asked) {
  const renewal = waitingFor(renewed, clause)
  if (!renewal) return no('not-waiting')
  if (sealOfOne(renewal) !== seen) return no('changed-meanwhile')
  const changing =
    renewal.from === 'kept'
      ? renewed.standings.map((standing) => ({
          policyId: standing.policyId,
          changes: emptied(standing, clause),
        }))
      : []
  return { ...clauseRenewed(clause, { change: renewal.change }), renewal, changing }
}

/** What stands now, as the organisation's own. */
export function keep(
  renewed: Renewed,
  { clause, seen }: Asked,
  { ownKey, now }: { ownKey: string; now: Date },
) {
  const renewal = waitingFor(renewed, clause)
  if (!renewal) return no('not-waiting')
  if (sealOfOne(renewal) !== seen) return no('changed-meanwhile')
  const concerned = new Set(renewal.sides.flatMap(({ documents }) => documents))
  const inForce = renewed.unread.filter(({ document }) => concerned.has(document))
  const standings = renewed.standings.filter(({ document }) => concerned.has(document))
  const changing: Changing[] =
    renewal.from === 'in-force'
      ? inForce.map((unread) => ({
          policyId: unread.policyId,
          changes: keptFromForce(unread, { clause, now }),
        }))
      : standings.map((standing) => ({
          policyId: standing.policyId,
          changes: keptAsOwn(standing, { clause, ownKey, now }),
        }))
  const stands = renewed.standings.some((standing) =>
    changing.some(
      ({ policyId, changes }) => policyId === standing.policyId && standsAnyway(standing, changes),
    ),
  )
  if (stands) return no('stands-always')
  return { ...ownWordsKept(clause, { change: renewal.change }), renewal, changing }
}

/** Everything that still waits, and every edit that says nothing any more with it. */
export function takeAll(renewed: Renewed, { seen }: { seen: string }) {
  if (sealOfAll(renewed) !== seen) return no('changed-meanwhile')
  const { renewals, stranded, standings, unread } = renewed
  if (renewals.length + stranded.length + unread.filter(isUnpublished).length === 0)
    return no('not-waiting')
  const clauses = [
    ...new Set([
      ...differingClauses(renewed),
      ...standings.flatMap(({ held }) => held.map(({ clause }) => clause)),
    ]),
  ]
  const changing: Changing[] = standings.map((standing) => ({
    policyId: standing.policyId,
    changes: clauses.flatMap((clause) => emptied(standing, clause)),
  }))
  const facts = {
    clauses: renewals.map(({ clause }) => clause),
    answers: stranded.map(({ question }) => question),
  }
  return { ...libraryRenewed('library', facts), clauses, changing }
}

export function letAnswerGo(renewed: Renewed, asked: { question: string; seen: string }) {
  const stranded = renewed.stranded.find(({ question }) => question === asked.question)
  if (!stranded) return no('not-waiting')
  if (sealOfOne(stranded) !== asked.seen) return no('changed-meanwhile')
  const { question, options } = stranded
  return { ...answerLetGo(question, { ...(options && { options }) }), stranded }
}
