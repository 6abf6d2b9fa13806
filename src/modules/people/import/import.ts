import type { CodePage } from '../../../platform/sheets/code-page.ts'
import type { FileRow } from '../../../platform/sheets/read-csv.ts'
import type { Region } from '../../organisation/index.ts'
import type { Mapping } from './file/index.ts'
import type { ChangedField } from './types.ts'

export type ImportState =
  | 'columns' // somebody must say what the columns mean
  | 'preview' // somebody must say yes
  | 'waiting' // for its turn
  | 'running'
  | 'stopped'
  | 'done'
  | 'undone'

/** Why an import that somebody said yes to did not go on. */
export const stops = [
  'hasFaults',
  'establishmentsUnknown',
  'regionMissing',
  'changedMeanwhile',
  'notWaiting',
  'noLongerYours',
  'fileGone',
  'broken',
] as const
export type Stop = (typeof stops)[number]

/** A column of the file, with some of its values. */
export interface HeaderCell {
  name: string
  samples: string[]
}

/** What the person ticked under the preview. */
export interface Choices {
  goneLeave: boolean
  createEstablishments: boolean
  /** Where each new establishment is, by the id that the plan gives it. */
  regions: Record<string, Region>
  /** Where those are that nobody chose a region for; on the command line. */
  region: Region | null
  /** Of what they saw. Null where nobody looked first, as on the command line. */
  digest: string | null
  /** Whether they may give roles and touch owners. */
  asOwner: boolean
}

/** The figures of a preview; its lines are kept one by one. */
export interface Preview {
  rows: number
  added: number
  changed: number
  unchanged: number
  returning: number
  /** Whose end date has passed; a preview of an earlier version has not counted them. */
  ended?: number
  gone: number
  /** Owners who are not in the file, and stay. */
  ownersKept: number
  /** How many people work here now. */
  here: number
  fields: Partial<Record<ChangedField, number>>
  faults: number
  /** In so many lines, where the same fault of many rows is one. */
  faultLines?: number
  /** The code page of a file that does not say how its letters are written, and words in which that shows. */
  letters?: { page: CodePage; words: string[] }
  newEstablishments: { id: string; name: string; people: number }[]
  ownerRows: number
  /** The file gives roles, but whoever brings it may not. */
  rolesIgnored: boolean
  digest: string
}

export interface Import {
  id: string
  state: ImportState
  fileName: string
  header: HeaderCell[]
  mapping: Mapping
  preview: Preview | null
  choices: Choices
  stop: Stop | null
  attempt: number
  madeBy: string | null
  madeAt: Date
  appliedAt: Date | null
  added: number
  changed: number
  gone: number
  ended: number
}

const SAMPLES = 3

/** @param rows the first of the file */
export const headerOf = (header: readonly string[], rows: readonly FileRow[]): HeaderCell[] =>
  header.map((name, at) => ({
    name,
    samples: [...new Set(rows.map(({ cells }) => (cells[at] ?? '').trim().slice(0, 60)))]
      .filter(Boolean)
      .slice(0, SAMPLES),
  }))

/** Columns with a name or something in them of which nobody has said yet what they mean. */
export function unrecognised(header: readonly HeaderCell[], mapping: Mapping): HeaderCell[] {
  const used = new Set(Object.values(mapping))
  return header.filter(({ name, samples }, at) => !used.has(at) && (name || samples.length))
}

/** Where a new establishment is, as far as somebody said so. */
export const regionOf = ({ regions, region }: Pick<Choices, 'regions' | 'region'>, id: string) =>
  regions[id] ?? region

/** What was chosen for each new establishment, in the order of the preview, by the id that the plan gives it. */
export const regionsById = (
  places: Preview['newEstablishments'],
  chosen: readonly (Region | null)[],
): Choices['regions'] =>
  Object.fromEntries(
    places.flatMap(({ id }, at) => {
      const region = chosen[at]
      return region ? [[id, region]] : []
    }),
  )

/** So many gone at once is more often the wrong file than the truth. */
export const manyGone = ({ gone, here }: Preview) => gone > 0 && gone > here * 0.2

export const steps = [
  'waiting',
  'reading',
  'checking',
  'comparing',
  'writing',
  'finishing',
] as const
export type Step = (typeof steps)[number]

export interface Progress {
  step: Step
  done: number
  total: number
  beatAt: Date
}

/** Where each step begins on the bar, in hundredths; writing takes the longest. */
const begins: Record<Step, number> = {
  waiting: 0,
  reading: 2,
  checking: 12,
  comparing: 25,
  writing: 40,
  finishing: 92,
}

export function percentOf({ step, done, total }: Progress): number {
  const next = steps[steps.indexOf(step) + 1]
  const end = next ? begins[next] : 100
  return Math.round(begins[step] + (total ? done / total : 0) * (end - begins[step]))
}

/** Without a sign of life for so long, whoever was at it is gone. */
export const SILENT_MS = 30_000
