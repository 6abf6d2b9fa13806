import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'
import { variableFaults } from './variables.ts'

const ENOUGH = 6
const HOUR = 60

export const checkCrises = ({ crises }: Content): Fault[] => [
  ...crises.flatMap((crisis) => at(`crises/${crisis.key}`, checkCrisis(crisis))),
  ...at('crises', [
    ...twice(
      'number',
      crises.map((crisis) => crisis.number),
    ),
    ...(crises.length < ENOUGH ? [`has ${crises.length}, fewer than ${ENOUGH}`] : []),
  ]),
]

function checkCrisis(crisis: Content['crises'][number]) {
  const { roles, firstHour, calls, statements, log, drill, nl } = crisis
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  return [
    ...differing('role', roles, nl.roles),
    ...differing('step', ids(firstHour), nl.firstHour),
    ...differing('call', ids(calls), nl.calls),
    ...differing('statement', ids(statements), nl.statements),
    ...differing('log line', log, nl.log),
    ...differing('inject', ids(drill.injects), nl.drill.injects),
    ...differing('point', ids(drill.good), nl.drill.good),
    ...missing(
      'the role',
      firstHour.map((step) => step.role),
      roles,
    ),
    ...missing(
      'the inject',
      drill.good.map((point) => point.inject),
      ids(drill.injects),
    ),
    ...unordered('the first hour', firstHour, HOUR),
    ...unordered('the call list', calls, HOUR),
    ...unordered('the drill', drill.injects, drill.lasts),
    ...statements.flatMap((s) =>
      variableFaults(
        s.id,
        s.variables,
        languages.map((l) => crisis[l].statements[s.id]?.text ?? ''),
      ),
    ),
  ]
}

function unordered(what: string, steps: readonly { minute: number }[], end: number) {
  const minutes = steps.map((step) => step.minute)
  const rises = minutes.every((minute, i) => i === 0 || minute >= (minutes[i - 1] ?? 0))
  return [
    ...(rises ? [] : [`${what} goes back in time`]),
    ...(minutes.some((minute) => minute > end) ? [`${what} goes on after ${end} minutes`] : []),
  ]
}
