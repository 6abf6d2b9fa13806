import { Hono } from 'hono'
import { upkeep } from '../../../platform/action.ts'
import { later } from '../../../platform/calendar.ts'
import { isNo, type No, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, readForm, type Typed, typedText } from '../../../platform/web/forms.ts'
import { type Region, regions } from '../../organisation/index.ts'
import { templateCsv } from '../directory/files.ts'
import { may } from '../rules.ts'
import { text as peopleText } from '../text/index.ts'
import { confirmImport, startAgain, undoImport } from './actions.ts'
import { columnRoutes } from './column-routes.tsx'
import { fileSentence } from './file/index.ts'
import { type Import, type Preview, SILENT_MS } from './import.ts'
import { runImport } from './jobs.ts'
import { lineRoutes } from './line-routes.tsx'
import { regionName } from './pages/confirm.tsx'
import { PreviewPage } from './pages/preview.tsx'
import { RunPage } from './pages/run.tsx'
import { StartPage } from './pages/start.tsx'
import { startPreview } from './preview.ts'
import { dropImport, importWith, lastImport, openImports } from './store/imports.ts'
import { linesOf } from './store/lines.ts'
import { progressOf } from './store/progress.ts'
import { touchedSince } from './store/undo.ts'
import { type Text, text } from './text/index.ts'

const FIRST_FAULTS = 20
const FIRST_GONE = 30

/** A file on its way in: choose it, say what its columns mean, see what it does, say yes, follow, undo. */
export function importRoutes(services: Services) {
  const { read, db, show, perform, now } = services

  const importer = (c: Request) => {
    if (!may.changePeople(c.var.who)) throw new NotFound()
    return text[c.var.language]
  }

  /** A preview is of whoever brought the file; what is under way or done is of everybody who looks after people. */
  async function importFor(c: Request): Promise<Import> {
    importer(c)
    const id = c.req.param('id')
    const row = isId(id) ? await importWith(read, id) : undefined
    const own = row?.madeBy === c.var.who.id
    if (!row || (!own && (row.state === 'columns' || row.state === 'preview'))) throw new NotFound()
    return row
  }

  async function showStart(c: Request, error?: string) {
    const t = text[c.var.language]
    const cancelled = c.req.query('done') === 'cancelled'
    return show(
      c,
      {
        face: 'workbench',
        title: t.start.title,
        status: error ? 422 : 200,
        back: { href: '/people', label: peopleText[c.var.language].directory.title },
        flash: cancelled ? { kind: 'info', text: t.preview.cancelled } : undefined,
      },
      <StartPage
        t={t}
        language={c.var.language}
        open={await openImports(read, c.var.who.id)}
        last={await lastImport(read)}
        error={error}
      />,
    )
  }

  async function showPreview(
    c: Request,
    row: Import & { preview: Preview },
    typed: Typed = {},
    why?: No,
  ) {
    const t = text[c.var.language]
    const errors = why ? { [fieldFor(why)]: wordFor(t, why) } : {}
    const is = (name: string) => typedText(typed, name) === 'yes'
    return show(
      c,
      {
        face: 'workbench',
        title: t.preview.title,
        status: why ? 422 : 200,
        back: { href: '/people/import', label: t.start.title },
      },
      <PreviewPage
        t={t}
        language={c.var.language}
        id={row.id}
        fileName={row.fileName}
        preview={row.preview}
        faults={await linesOf(read, row.id, 'fault', { from: 1, count: FIRST_FAULTS })}
        gone={await linesOf(read, row.id, 'gone', { from: 1, count: FIRST_GONE })}
        ticked={{
          goneLeave: is('goneLeave'),
          goneSure: is('goneSure'),
          createEstablishments: is('createEstablishments'),
          // Chosen, never guessed: it decides which law and which language hold there.
          regions: row.preview.newEstablishments.map((_, at) => typedText(typed, regionName(at))),
        }}
        errors={errors}
        notice={row.fault ? wordFor(t, row.fault) : undefined}
      />,
    )
  }

  async function showRun(c: Request, row: Import, why?: No) {
    const t = text[c.var.language]
    const progress = await progressOf(read, row.id)
    const isLast = row.state === 'done' && (await lastImport(read))?.id === row.id
    return show(
      c,
      {
        face: 'workbench',
        title: row.state === 'done' ? t.done.title : t.progress.title,
        status: why ? 422 : 200,
        back: { href: '/people/import', label: t.start.title },
      },
      <RunPage
        t={t}
        language={c.var.language}
        row={row}
        progress={progress ?? { step: 'waiting', done: 0, total: 0, beatAt: now() }}
        silent={!progress || progress.beatAt < later(now(), -SILENT_MS)}
        touched={
          isLast && row.appliedAt ? await touchedSince(read, row.id, row.appliedAt) : undefined
        }
        mayUndo={isLast}
        errors={why ? { '': wordFor(t, why) } : {}}
      />,
    )
  }

  const showImport = (c: Request, row: Import, typed?: Typed, why?: No) =>
    row.state === 'preview' && row.preview
      ? showPreview(c, { ...row, preview: row.preview }, typed, why)
      : showRun(c, row, why)

  return new Hono<Env>()
    .get('/people/import', (c) => {
      importer(c)
      return showStart(c)
    })
    .get('/people/import/template.csv', (c) => {
      const t = importer(c)
      c.header('content-type', 'text/csv; charset=utf-8')
      c.header('content-disposition', `attachment; filename="${t.start.templateFile}.csv"`)
      return c.body(templateCsv(peopleText[c.var.language]))
    })
    .post('/people/import', async (c) => {
      const t = importer(c)
      const { file } = await readForm(c)
      if (!(file instanceof File) || !file.name) return showStart(c, t.start.fileMissing)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const started = await startPreview(services, c.var.who, { bytes, fileName: file.name })
      if (isNo(started)) return showStart(c, fileSentence(started, c.var.language))
      return c.redirect(`/people/import/${started.id}`, 303)
    })
    .route('/', columnRoutes(services, importFor))
    .get('/people/import/:id', async (c) => {
      const row = await importFor(c)
      if (row.state === 'columns') return c.redirect(`/people/import/${row.id}/columns`, 303)
      return showImport(c, row)
    })
    .post('/people/import/:id/confirmation', async (c) => {
      const row = await importFor(c)
      const typed = await readForm(c)
      const ticked = { ...typed, regions: regionsIn(row, typed), id: row.id }
      const outcome = await perform(confirmImport(runImport), c.var.who, ticked)
      if (outcome.ok) return c.redirect(`/people/import/${row.id}`, 303)
      return showImport(c, row, typed, refusalIn(outcome))
    })
    .post('/people/import/:id/run', async (c) => {
      const row = await importFor(c)
      const outcome = await perform(startAgain(runImport), c.var.who, { id: row.id })
      if (outcome.ok) return c.redirect(`/people/import/${row.id}`, 303)
      return showImport(c, row, {}, refusalIn(outcome))
    })
    .post('/people/import/:id/cancellation', async (c) => {
      const row = await importFor(c)
      if (!['columns', 'preview', 'stopped'].includes(row.state))
        return showImport(c, row, {}, { refused: 'notWaiting' })
      await upkeep(db, (tx) => dropImport(tx, row.id))
      return c.redirect('/people/import?done=cancelled', 303)
    })
    .post('/people/import/:id/reversal', async (c) => {
      const row = await importFor(c)
      const outcome = await perform(undoImport, c.var.who, { id: row.id })
      if (outcome.ok) return c.redirect(`/people/import/${row.id}`, 303)
      return showImport(c, row, {}, refusalIn(outcome))
    })
    .route('/', lineRoutes(services, importFor))
}

const refusalIn = (outcome: object): No => (isNo(outcome) ? outcome : { refused: 'broken' })

const wordFor = (t: Text, { refused }: No) =>
  t.refused[refused as keyof Text['refused']] ?? t.refused.broken

const fieldOf: Record<string, string> = {
  establishmentsUnknown: 'createEstablishments',
  goneUnsure: 'goneSure',
}

const fieldFor = ({ refused, facts }: No) =>
  refused === 'regionMissing' ? regionName(Number(facts?.at ?? 0)) : (fieldOf[refused] ?? '')

/** What was chosen for each new establishment; what is not a region is not chosen. */
const regionsIn = ({ preview }: Import, typed: Typed) =>
  Object.fromEntries(
    (preview?.newEstablishments ?? []).flatMap(({ id }, at) => {
      const region = typedText(typed, regionName(at))
      return regions.includes(region as Region) ? [[id, region]] : []
    }),
  )
