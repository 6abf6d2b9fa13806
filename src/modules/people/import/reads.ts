import { z } from 'zod'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { read, type Viewer } from '../../../platform/read.ts'
import { NotFound } from '../../../platform/result.ts'
import { may } from '../rules.ts'
import { One } from './forms.ts'
import { MOST_LINES } from './lines.ts'
import { isSeenBy } from './rules.ts'
import { importWith } from './store/imports.ts'
import { lineKinds, linesOf } from './store/lines.ts'

export const oneImport = read({
  name: 'people.import',
  who: may.changePeople,
  query: One,
  read: async (db, { id }, { who }) => {
    const row = await importWith(db, id)
    if (!row || !isSeenBy(row, who)) throw new NotFound('people.import')
    return row
  },
  summary:
    'An import: where it is, and before somebody says yes to it the figures of what it would do.',
})

const OneKind = One.extend({ kind: z.enum(lineKinds) })

/** How many lines of this kind a preview has, and how many of them are kept. */
async function countsOf(db: ReadDb, { id, kind }: z.output<typeof OneKind>, viewer: Viewer) {
  const { preview } = await oneImport.read(db, { id }, viewer)
  if (!preview) throw new NotFound('people.import')
  const total = kind === 'fault' ? (preview.faultLines ?? preview.faults) : preview[kind]
  return { total, kept: Math.min(total, kind === 'gone' ? preview.gone : MOST_LINES) }
}

const PAGE = 50

export const importLines = read({
  name: 'people.import-lines',
  who: may.changePeople,
  query: OneKind.extend({ page: z.coerce.number().int().min(1).catch(1) }),
  read: async (db, { page: asked, ...one }, viewer) => {
    const { total, kept } = await countsOf(db, one, viewer)
    const pages = Math.max(1, Math.ceil(kept / PAGE))
    const page = Math.min(pages, asked)
    const lines = await linesOf(db, one.id, one.kind, { from: (page - 1) * PAGE + 1, count: PAGE })
    return { kind: one.kind, lines, page, pages, kept, total }
  },
  summary:
    'A preview line by line, a page at a time: what is wrong with the file, who is new, who changes and how, who is gone.',
})

export const everyImportLine = read({
  name: 'people.import-lines-whole',
  who: may.changePeople,
  proof: 'fresh',
  query: OneKind,
  read: async (db, one, viewer) => {
    const { kept } = await countsOf(db, one, viewer)
    const lines = await linesOf(db, one.id, one.kind, { from: 1, count: kept })
    return { kind: one.kind, lines }
  },
  summary: 'All lines of a preview that are kept, of one kind.',
})
