import { type Clause, isFor } from '../../../library/clauses/rules.ts'
import type { Question } from '../../../library/interview/rules.ts'
import { chosenIn, isAnswered, known } from '../interview/rules.ts'
import { speaksOf } from './said.ts'
import type { Call, DraftSource } from './types.ts'
import { valuesOf } from './values.ts'

/** A clause of the library, for one organisation and one document. */
export interface Candidate {
  clause: Clause
  /** Higher is more needed. */
  weight: number
  /** Why it stands in the document; without, it does not. */
  call?: Call | undefined
  /** The question whose answer says that it is not needed. */
  sparedBy?: string | undefined
  /** An answer is printed by its short text and not by its line. */
  speaksInShort: boolean
}

export const mostNeededFirst = (a: Candidate, b: Candidate) =>
  b.weight - a.weight || a.clause.number - b.clause.number

/** Less needed clauses wait for something that calls for them: a policy is short and strong. */
const NEEDED = 60
/** Of a clause that does not say how much a document needs it. */
const NEED = 30
const SAYS_AN_ANSWER = 40
const BROUGHT = 15
const SECTOR = 20

type Source = Omit<DraftSource, 'edits'>

/** Their answer stands in the words around the clauses. */
const around: ReadonlySet<string> = new Set(Object.values(known))

/** Every clause of the library, with what calls for it: the floor, then an answer, then the profile, then its need. */
export function candidatesFor(source: Source): Candidate[] {
  const { library, document, organisation, answers } = source
  const says = whatSaysAnAnswer(source)
  const brought = new Map<number, string>()
  const spared = new Map<number, string>()
  for (const { id, options } of library.interview.questions) {
    const chosen = new Set(chosenIn(answers, id))
    for (const option of options.filter((o) => chosen.has(o.id))) {
      for (const n of option.brings) if (!brought.has(n)) brought.set(n, id)
      for (const n of option.spares) spared.set(n, id)
    }
  }
  const hasValues = organisation.languages.some(
    (language) => valuesOf(organisation.coreValues, language).length > 0,
  )

  return library.clauses.map((clause) => {
    const { number } = clause
    const said = says.get(number)
    const because = said?.question ?? brought.get(number)
    const sector = clause.sectors.includes(organisation.sector)
    const need = clause.need[document] ?? NEED
    const onFloor =
      clause.floor.includes(document) || (hasValues && clause.profile.includes('values'))
    return {
      clause,
      weight:
        need +
        (said ? SAYS_AN_ANSWER : 0) +
        (brought.has(number) ? BROUGHT : 0) +
        (sector ? SECTOR : 0),
      call: callOf(),
      sparedBy: onFloor ? undefined : spared.get(number),
      speaksInShort: said?.inShort ?? false,
    }

    function callOf(): Call | undefined {
      if (!clause.documents.includes(document) || !isFor(clause, organisation.sector))
        return undefined
      if (onFloor) return { by: 'floor' }
      if (spared.has(number)) return undefined
      if (because) return { by: 'answer', question: because, says: said !== undefined }
      if (sector) return { by: 'profile' }
      return need >= NEEDED ? { by: 'need' } : undefined
    }
  })
}

/**
 * By clause, the answered question whose answer it prints. What is chosen is said by every clause that has words for
 * it; what fills a gap in a sentence, by the most needed of the clauses that the question names. An answer for which
 * no clause has words is said by the first clause that it brings.
 */
function whatSaysAnAnswer(source: Source) {
  const { library, document, answers } = source
  const says = new Map<number, { question: string; inShort: boolean }>()
  const byNeed = library.clauses
    .filter((clause) => clause.documents.includes(document))
    .toSorted((a, b) => needIn(b) - needIn(a))

  for (const question of library.interview.questions) {
    if (!isAnswered(answers, question.id)) continue
    let filled = false
    let spoken = false
    for (const clause of byNeed) {
      const { chooses, fills } = speaksOf(question, clause, source)
      const gap: boolean = !filled && (fills.short || fills.line)
      if (!chooses.short && !gap) continue
      filled ||= gap
      spoken = true
      const before = says.get(clause.number)
      says.set(clause.number, {
        question: before?.question ?? question.id,
        inShort: !(chooses.short ? chooses.line : fills.line) || (before?.inShort ?? false),
      })
    }
    if (!spoken) saidByStanding(question)
  }
  return says

  function saidByStanding({ id, options }: Question) {
    if (around.has(id)) return
    const chosen = new Set(chosenIn(answers, id))
    const brought = options.filter((option) => chosen.has(option.id)).flatMap((o) => o.brings)
    const first = byNeed.find(({ number }) => brought.includes(number) && !says.has(number))
    if (first) says.set(first.number, { question: id, inShort: false })
  }

  function needIn(clause: Clause) {
    return (clause.floor.includes(document) ? 100 : 0) + (clause.need[document] ?? NEED)
  }
}
