import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, differing, type Fault, missing } from '../fault.ts'
import { contracts, letterKinds } from '../parts/consequences.ts'
import { variableFaults } from './variables.ts'

type Consequences = Content['consequences']

const everywhere = (['NL', 'BE'] as const).flatMap((country) =>
  contracts.map((contract) => ({ country, contract })),
)

export const checkConsequences = ({ consequences }: Content): Fault[] => [
  ...at('consequences/matrix', checkMatrix(consequences.matrix)),
  ...at('consequences/ladder', checkLadder(consequences)),
  ...at('consequences/checks', checkChecks(consequences.checks)),
  ...consequences.letters.flatMap((l) => at(`consequences/letters/${l.key}`, checkLetter(l))),
  ...at('consequences/letters', checkEveryLetter(consequences.letters)),
]

function checkMatrix({ levels, factors, nl }: Consequences['matrix']) {
  const ids = levels.map((level) => level.id)
  return [
    ...(levels.map((level) => level.level).join() === '1,2,3,4'
      ? []
      : ['the levels are not 1 to 4']),
    ...missing(
      'the level',
      levels.flatMap((level) => level.repeat ?? []),
      ids,
    ),
    ...differing('level', ids, nl.levels),
    ...levels.flatMap(({ id, examples }) =>
      differing(
        `example of ${id}`,
        examples.map((e) => e.id),
        nl.levels[id]?.examples ?? {},
      ),
    ),
    ...differing(
      'factor',
      factors.map((factor) => factor.id),
      nl.factors,
    ),
  ]
}

const checkLadder = ({ ladder, letters }: Consequences) => [
  ...differing(
    'step',
    ladder.steps.map((step) => step.id),
    ladder.nl.steps,
  ),
  ...missing(
    'the letter',
    ladder.steps.flatMap((step) => step.letters),
    letters.map((l) => l.key),
  ),
  ...ladder.steps
    .filter(({ levels: [from, to] }) => from > to)
    .map(({ id }) => `the step ${id} fits no level`),
  ...legalFaults(ladder),
]

const checkChecks = (checks: Consequences['checks']) => [
  ...differing(
    'check',
    checks.checks.map((check) => check.id),
    checks.nl.checks,
  ),
  ...legalFaults(checks),
]

const checkLetter = (letter: Consequences['letters'][number]) => [
  ...variableFaults(
    'letter',
    letter.variables,
    languages.map((l) => `${letter[l].subject}\n${letter[l].body}`),
  ),
  ...legalFaults(letter),
]

/** Whoever the person works for, and in both countries, there is one letter of each kind. */
const checkEveryLetter = (letters: Consequences['letters']) =>
  letterKinds.flatMap((kind) =>
    everywhere.flatMap(({ country, contract }) => {
      const found = letters.filter(
        (l) => l.kind === kind && l.countries.includes(country) && l.contracts.includes(contract),
      )
      return found.length === 1
        ? []
        : [`${found.length} letters of ${kind} for ${contract} in ${country}`]
    }),
  )

const legalFaults = (item: { legal: { id: string }[]; nl: { legal: object } }) =>
  differing(
    'legal note',
    item.legal.map((note) => note.id),
    item.nl.legal,
  )
