import { expect } from 'vitest'
import type { World } from '../../../../test/world.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import {
  type Count,
  countsOf,
  donePerDay,
  type Grouping,
  groupings,
  groupLines,
  recount,
  worstGroups,
} from '../figures/store.ts'

const nothing = (): Count => ({
  asked: 0,
  done: 0,
  late: 0,
  open: 0,
  gone: 0,
  exempt: 0,
  unmet: 0,
})

interface Task {
  round_id: string | null
  state: string
  closed_for: string | null
  late: boolean | null
  done_at: Date | null
  establishment: string
  department: string
  manager: string
}

function add(count: Count, { state, closed_for, late }: Task) {
  if (state === 'open') count.open++
  if (state === 'done') count.done++
  if (state === 'done' && late) count.late++
  if (closed_for === 'left') count.gone++
  if (closed_for === 'exempt') count.exempt++
  if (closed_for === 'stopped' || closed_for === 'superseded') count.unmet++
  count.asked = count.open + count.done + count.unmet
}

export interface Plain {
  all: Count
  by: Record<Grouping, Map<string, Count>>
  days: Map<string, number>
}

/** Every round counted from its tasks, one by one, the slow way. */
export async function plainly(db: ReadDb): Promise<Map<string, Plain>> {
  const tasks: Task[] = await db
    .selectFrom('tasks as t')
    .innerJoin('task_places as l', 'l.id', 't.place_id')
    .select(['t.round_id', 't.state', 't.closed_for', 't.late', 't.done_at'])
    .select((eb) => [
      eb.fn.coalesce(eb.cast<string>('l.establishment_id', 'text'), eb.val('')).as('establishment'),
      'l.department_key as department',
      eb.fn.coalesce(eb.cast<string>('l.manager_id', 'text'), eb.val('')).as('manager'),
    ])
    .execute()
  const rounds = await db.selectFrom('rounds').select('id').execute()
  const counted = new Map<string, Plain>(
    rounds.map(({ id }) => [
      id,
      {
        all: nothing(),
        by: { establishment: new Map(), department: new Map(), manager: new Map() },
        days: new Map(),
      },
    ]),
  )
  for (const task of tasks) {
    const round = counted.get(task.round_id ?? '')
    if (!round) continue
    add(round.all, task)
    for (const by of groupings) {
      const group = round.by[by].get(task[by]) ?? nothing()
      add(group, task)
      round.by[by].set(task[by], group)
    }
    if (task.state === 'done' && task.done_at) {
      const day = dayOf(task.done_at)
      round.days.set(day, (round.days.get(day) ?? 0) + 1)
    }
  }
  return counted
}

const counts = ({ asked, done, late, open, gone, exempt, unmet }: Count): Count => ({
  asked,
  done,
  late,
  open,
  gone,
  exempt,
  unmet,
})

const inAll = (groups: Map<string, Count>) =>
  new Map([...groups].filter(([, { asked }]) => asked > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const shown = (lines: readonly (Count & { id: string })[]) =>
  new Map(
    lines
      .map((line): [string, Count] => [line.id, counts(line)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Every group on pages of so many, from the first to the last. */
export async function everyLine(db: ReadDb, round: string, by: Grouping, count: number) {
  const all = []
  for (let after: { share: number; id: string } | undefined; ; ) {
    const page = await groupLines(db, round, by, { after, count })
    all.push(...page)
    after = page.at(-1)
    if (!after) return all
  }
}

/** What pages show is what a plain count says, folded or not. */
export async function holds(world: World) {
  const db = world.services.read
  expect(await recount(db)).toEqual([])
  const plain = await plainly(db)
  const told = await countsOf(db, [...plain.keys()])
  for (const [id, { all, by, days }] of plain) {
    expect(counts(told.get(id) ?? nothing())).toEqual(all)
    const perDay = new Map((await donePerDay(db, id)).map(({ day, done }) => [day, done]))
    expect(perDay).toEqual(new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1))))
    for (const one of groupings) {
      expect(shown(await worstGroups(db, id, one, 1_000))).toEqual(inAll(by[one]))
      expect(shown(await everyLine(db, id, one, 3))).toEqual(inAll(by[one]))
    }
  }
  return plain
}
