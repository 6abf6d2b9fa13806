import { upkeep } from '../../../platform/action.ts'
import { job } from '../../../platform/jobs.ts'
import { fold } from './store.ts'

/** Every minute, so that a page has little to add up. */
export const foldFigures = job('tasks.fold-figures', (_: object, { db }) => upkeep(db, fold))
