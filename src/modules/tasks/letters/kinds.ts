import type { Clock, TaskKind } from '../../../platform/task-kind.ts'

type ByDay = TaskKind & { clock: Extract<Clock, { in: 'days' }> }

/** The kinds that are due on a day, with the days on which somebody is told. */
export const byDay = (kinds: readonly TaskKind[]) =>
  kinds.filter((kind): kind is ByDay => kind.clock.in === 'days')

/** The names of those that the letter of the day names. */
export const namedOf = (kinds: readonly TaskKind[]) =>
  byDay(kinds)
    .filter(({ letter }) => letter === 'named')
    .map(({ name }) => name)

export const namesOf = (kinds: readonly TaskKind[]) => kinds.map(({ name }) => name)
