import { type BlockNumber, blockNumbers } from '../../../../library/clauses/rules.ts'
import type { Language } from '../../../../platform/locale.ts'
import { documentText } from '../../draft/text/index.ts'
import type { PolicyClause, PolicyDocument } from '../document.ts'
import { type Said, said } from './said.ts'

/** A bakery’s, as it hangs in the canteen: who stands where a policy names people. */
export const bakery = {
  organisation: 'De Korenaar',
  accent: '#0e5a57',
  people: {
    spokespersons: ['Ine Peeters', 'Tom Claes'],
    contact: 'Ine Peeters',
    phone: '030 555 01 42',
    email: 'ine.peeters@korenaar.example',
    report: 'Noor Vermeulen',
  },
}

/** How many clauses of a hundred stand in each block, as policies are. */
const share: Record<BlockNumber, number> = {
  1: 7,
  2: 3,
  3: 3,
  4: 43,
  5: 24,
  6: 4,
  7: 4,
  8: 6,
  9: 6,
}

const places = blockNumbers.flatMap((number) => Array<BlockNumber>(share[number]).fill(number))

/** A policy of so many clauses, of which so many as one line; the short texts have so many words. */
export function examplePolicy(
  language: Language,
  { clauses = 34, lines = 20, length = 24 } = {},
): PolicyDocument {
  const { title, blocks, audience, opening } = documentText[language].everyone
  const words: Said = said[language]
  const all = Array.from({ length: clauses }, (_, n) => clauseAt(n, words, length))
  const shorts = new Set(all.toSorted(evenly).slice(lines))
  return {
    ...bakery,
    language,
    title,
    intro: opening.replaceAll('{organisation}', bakery.organisation),
    audience,
    version: 2,
    date: words.date,
    day: '2026-11-20',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    url: 'https://leidraad.korenaar.example/policies/everyone/2',
    values: words.values,
    example: words.example,
    adopted: words.adopted,
    blocks: blockNumbers.map((number) => ({
      number,
      title: blocks[number],
      clauses: all
        .filter((_, n) => places[Math.floor(((n + 0.5) / clauses) * 100)] === number)
        .map((clause) => ({ ...clause, form: shorts.has(clause) ? 'short' : 'line' })),
    })),
  }
}

/** An order in which the lines are taken from everywhere. */
const evenly = (a: PolicyClause, b: PolicyClause) => placeOf(a) - placeOf(b)
const placeOf = ({ key }: PolicyClause) => (Number(key.split('-')[1]) * 37 + 18) % 101

function clauseAt(n: number, words: Said, length: number): PolicyClause {
  const at = (list: string[], k: number) => list[k % list.length] as string
  const [title, short] = words.clauses[n % words.clauses.length] as [string, string]
  const more = Array.from(
    { length: Math.ceil(length / 8) },
    (_, k) => words.clauses[(n + k + 1) % words.clauses.length]?.[1],
  )
  return {
    key: `clause-${n}`,
    kind: n % 3 === 0 ? 'guideline' : 'rule',
    form: 'short',
    title,
    line: at(words.lines, n),
    short: [short, ...more].join(' ').split(' ').slice(0, length).join(' '),
  }
}
