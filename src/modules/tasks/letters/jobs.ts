import { upkeep } from '../../../platform/action.ts'
import { addDays, type Day, dayOf } from '../../../platform/calendar.ts'
import { job } from '../../../platform/jobs.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { countriesOf } from './countries-store.ts'
import { byDay, namesOf } from './kinds.ts'
import { letterDays, workingIn } from './moments.ts'
import { hourStepDue, spentFrom, stepDue } from './rules.ts'
import {
  dueDates,
  type HourTask,
  hourTasks,
  queueApart,
  queueLetters,
  queueSingles,
  type Step,
} from './store.ts'
import { queueTeams } from './team-store.ts'

/**
 * Through the day, so that a morning on which nothing ran is made up: which step came that nobody was told of? Who has
 * anything to hear gets one letter, however much waits. May run twice: a letter has one name for each day.
 */
export const writeLetters = job(
  'tasks.write-letters',
  async (_: object, services) => {
    const { kinds } = services
    await tell(
      services,
      kinds.filter(({ letter }) => letter === 'named'),
      queueLetters,
    )
    for (const kind of kinds) if (kind.letter === 'apart') await tell(services, [kind], queueApart)
  },
  { formerly: ['signing.remind'] },
)

async function tell(
  { db, read, now }: Services,
  kinds: readonly TaskKind[],
  queue: typeof queueLetters,
) {
  const named = byDay(kinds)
  if (named.length === 0) return
  const at = now()
  const today = dayOf(at)
  const days = await letterDays(read, at)
  const steps = await stepsOf({ read, house: days.house }, named, today)
  await upkeep(db, (tx) => queue(tx, { kinds: namesOf(named), steps, days, today, now: at }))
}

async function stepsOf(
  { read, house }: Pick<Services, 'read'> & { house: string },
  kinds: ReturnType<typeof byDay>,
  today: Day,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const due of await dueDates(read, namesOf(kinds), house)) {
    const kind = kinds.find(({ name }) => name === due.kind)
    const on = kind && stepDue(kind.clock, due.dueOn, today, await workingIn(due.country))
    if (on) steps.push({ ...due, on })
  }
  return steps
}

const BATCH = 500

/** What is due at an hour is told when its hour comes, by day and by night. */
export const tellByTheHour = job('tasks.tell-by-the-hour', async (_: object, services) => {
  const { db, read, now, kinds } = services
  const at = now()
  let after: HourTask | undefined
  for (;;) {
    const tasks = await hourTasks(read, { after, count: BATCH, today: dayOf(at) })
    const due = tasks.filter(({ kind, dueAt, toldAt }) => {
      const clock = kinds.find(({ name }) => name === kind)?.clock
      if (clock?.in !== 'hours') return false
      const step = hourStepDue(clock, dueAt, at)
      return toldAt === null || (step !== undefined && step > toldAt)
    })
    if (due.length)
      await upkeep(db, (tx) =>
        queueSingles(
          tx,
          due.map(({ id }) => id),
          at,
        ),
      )
    after = tasks.at(-1)
    if (tasks.length < BATCH) return
  }
})

/** Which dates lie so far back that nobody is told of them any more, of what managers hear of. */
export async function spentDates({ read, kinds }: Pick<Services, 'read' | 'kinds'>, today: Day) {
  const heard = byDay(kinds).filter(({ managersHear }) => managersHear)
  const [house = 'NL'] = await countriesOf(read)
  const spent = []
  for (const due of await dueDates(read, namesOf(heard), house)) {
    const kind = heard.find(({ name }) => name === due.kind)
    if (kind && spentFrom(kind.clock, due.dueOn, await workingIn(due.country)) <= today)
      spent.push(due)
  }
  return { kinds: namesOf(heard), spent, house }
}

/** Once a week a manager hears who of their people still has something open, when the reminders are over. */
export const tellManagers = job('tasks.tell-managers', async (_: object, services) => {
  const at = services.now()
  const today = dayOf(at)
  const which = await spentDates(services, today)
  if (which.spent.length === 0) return
  const days = await letterDays(services.read, at)
  const monday = mondayOf(today)
  await upkeep(services.db, (tx) => queueTeams(tx, which, { days, monday, now: at }))
})

const mondayOf = (day: Day) => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)
