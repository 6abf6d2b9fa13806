import { later } from '../../../platform/calendar.ts'
import type { Services } from '../../../platform/services.ts'
import { type Import, SILENT_MS } from './import.ts'
import { lastImport } from './store/imports.ts'
import { progressOf } from './store/progress.ts'
import { touchedSince } from './store/undo.ts'

/** How far an import is, and whether it can still be undone. */
export async function runOf({ read, now }: Services, row: Import) {
  const progress = await progressOf(read, row.id)
  const isLast = row.state === 'done' && (await lastImport(read))?.id === row.id
  const touched =
    isLast && row.appliedAt ? await touchedSince(read, row.id, row.appliedAt) : undefined
  return {
    row,
    progress: progress ?? { step: 'waiting' as const, done: 0, total: 0, beatAt: now() },
    silent: !progress || progress.beatAt < later(now(), -SILENT_MS),
    touched,
    mayUndo: isLast,
  }
}
