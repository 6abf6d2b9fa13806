import type { Clause, Library } from '../../../library/clauses/rules.ts'
import type { Interview, Question, Variables } from '../../../library/interview/rules.ts'
import { languages } from '../../../platform/locale.ts'
import { type Content, clauseIn, piecesOf, questionPiece, VARIABLES } from './pieces.ts'

/** What is kept of each piece, as some release read it. */
export type Kept = ReadonlyMap<string, Content>

/**
 * The library as authors know it: the clauses that are kept, each in the words that were kept. What is new waits,
 * what is gone stays, and what people answered to a question that is gone goes on filling its words.
 */
export function layKept(library: Library, kept: Kept): Library {
  if (kept.size === 0) return library
  const now = piecesOf(library)
  const clauses = [...kept].flatMap(([piece, content]) => {
    const key = clauseIn(piece)
    if (key === undefined) return []
    const here = now.get(piece)?.content ?? blank(library.clauses[0])
    return [content === here ? (content as Clause) : (asReadNow(content, here) as Clause)]
  })
  return {
    ...library,
    clauses: clauses.toSorted((a, b) => a.number - b.number),
    interview: layInterview(library.interview, kept),
  }
}

/** A library in which these clauses are as in another: changed, come or gone. */
export function withClausesOf(
  library: Library,
  other: Library,
  keys: ReadonlySet<string>,
): Library {
  const stay = library.clauses.filter(({ key }) => !keys.has(key))
  const taken = other.clauses.filter(({ key }) => keys.has(key))
  return { ...library, clauses: [...stay, ...taken].toSorted((a, b) => a.number - b.number) }
}

function layInterview(here: Interview, kept: Kept): Interview {
  const { questions, variables } = here
  const was = (id: string) => kept.get(questionPiece(id)) as Question | undefined
  const asked = new Set(questions.map(({ id }) => questionPiece(id)))
  const filled = new Set(questions.flatMap(({ fills }) => fills ?? []))
  const gone = [...kept].flatMap(([piece, content]) =>
    piece.startsWith(questionPiece('')) && !asked.has(piece)
      ? [asReadNow(content, blank(questions[0])) as Question]
      : [],
  )
  const keptVariables = kept.get(VARIABLES)
  return {
    ...here,
    questions: [
      ...questions.map((question) => withGoneOptions(question, was(question.id))),
      ...gone
        .filter(({ fills }) => fills !== undefined && !filled.has(fills))
        .map((question) => ({ ...question, touches: [], options: question.options.map(silent) })),
    ],
    variables: keptVariables ? (under(keptVariables, variables) as Variables) : variables,
  }
}

/** What somebody chose and a release no longer offers keeps its words in a sentence, and brings nothing any more. */
function withGoneOptions(question: Question, was: Question | undefined): Question {
  if (!was || was === question) return question
  const offered = new Set(question.options.map(({ id }) => id))
  const gone = was.options.filter(({ id }) => !offered.has(id)).map(silent)
  if (gone.length === 0) return question
  const words = Object.fromEntries(
    languages.map((l) => [
      l,
      {
        ...question.words[l],
        options: { ...was.words[l].options, ...question.words[l].options },
      },
    ]),
  ) as Question['words']
  return { ...question, options: [...question.options, ...gone], words }
}

const silent = ({ id }: { id: string }) => ({ id, brings: [], spares: [] })

type Data = Record<string, unknown>
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPerLanguage = (value: unknown): value is Data =>
  isData(value) && languages.every((l) => isData(value[l]))

/** What an older release did not know yet says nothing: an empty list or record, or else the words of now. */
function asReadNow(kept: unknown, now: unknown): unknown {
  if (!isData(kept) || !isData(now)) return kept ?? now
  const missing = Object.entries(now).filter(([name]) => kept[name] === undefined)
  const inner = Object.entries(kept).flatMap(([name, value]) =>
    isPerLanguage(value) && isPerLanguage(now[name])
      ? [[name, perLanguage(value, now[name])] as const]
      : [],
  )
  return {
    ...Object.fromEntries(missing.map(([name, value]) => [name, emptyOf(value)])),
    ...kept,
    ...Object.fromEntries(inner),
  }
}

const perLanguage = (kept: Data, now: Data) =>
  Object.fromEntries(languages.map((l) => [l, asReadNow(kept[l], now[l])]))

/** The same without a word. */
function blank(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (!isData(value)) return emptyOf(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, blank(inner)]))
}

const emptyOf = (value: unknown) => (Array.isArray(value) ? [] : isData(value) ? {} : value)

/** Everything that either has; where both have it, as it is now. */
function under(kept: unknown, now: unknown): unknown {
  if (Array.isArray(kept) && Array.isArray(now))
    return [...now, ...kept.filter((one) => typeof one === 'string' && !now.includes(one))]
  if (!isData(kept) || !isData(now)) return now ?? kept
  const names = new Set([...Object.keys(now), ...Object.keys(kept)])
  return Object.fromEntries([...names].map((name) => [name, under(kept[name], now[name])]))
}
