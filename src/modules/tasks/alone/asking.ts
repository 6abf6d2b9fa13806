import type { Saving } from '../../../platform/action.ts'
import { type Day, dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { newId } from '../../../platform/ids.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { taskAsked, taskDone } from '../events.ts'
import { queueSingles } from '../letters/store.ts'
import { letGo } from '../rounds/asking.ts'
import { openAbout } from '../rounds/asking-store.ts'
import { finishTask, insertTask, type OwnTask } from './store.ts'

interface Asked {
  thingId: string
  personId: string
  /** On a day, or at an hour, as the clock of its kind goes. */
  due: { on: Day } | { at: Date }
  passedFrom?: string
}

/** Asks one person, outside a round; who is asked to the hour hears of it at once. Returns the id of the task. */
export async function askOne(
  tx: WriteTx,
  kind: TaskKind,
  { thingId, personId, due, passedFrom }: Asked,
  { tell, now }: Saving,
): Promise<string> {
  const id = newId()
  const [dueOn, dueAt] = 'at' in due ? [dayOf(due.at), due.at] : [due.on, null]
  const task = { id, kind: kind.name, thingId, personId, dueOn, dueAt }
  await insertTask(tx, { ...task, passedFrom: passedFrom ?? null })
  await tell(taskAsked(id, { kind: kind.name, thingId, personId, dueOn }))
  if (kind.comes === 'at-once' && (dueAt || kind.letter === 'apart'))
    await queueSingles(tx, [id], now)
  return id
}

/** What was asked about these things is not asked any more. */
export const withdraw = (
  tx: WriteTx,
  kind: TaskKind,
  thingIds: readonly string[],
  saving: Saving,
) => letGo(tx, openAbout(kind.name, thingIds), 'withdrawn', saving)

/** Says that a task was done, for a module that keeps by itself how. False where it was not open any more. */
export async function finish(
  tx: WriteTx,
  task: Pick<OwnTask, 'id' | 'kind' | 'dueOn' | 'dueAt'>,
  { tell, now }: Pick<Saving, 'tell' | 'now'>,
  note: string | null = null,
): Promise<boolean> {
  const late = task.dueAt ? now > task.dueAt : dayOf(now) > task.dueOn
  if (!(await finishTask(tx, { id: task.id, late, note, now }))) return false
  await tell(taskDone(task.id, { kind: task.kind, late }))
  return true
}
