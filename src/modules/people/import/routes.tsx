import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import { isNo } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, type Typed } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { templateCsv } from '../directory/files.ts'
import { may } from '../rules.ts'
import { text as peopleText } from '../text/index.ts'
import { cancelImport, confirmImport, startAgain, undoImport } from './actions.ts'
import { columnRoutes } from './column-routes.tsx'
import { fileSentence } from './file/index.ts'
import { regionName } from './forms.ts'
import type { Import, Preview } from './import.ts'
import { lineRoutes } from './line-routes.tsx'
import { PreviewPage } from './pages/preview.tsx'
import { RunPage } from './pages/run.tsx'
import { StartPage } from './pages/start.tsx'
import { startPreview } from './preview.ts'
import { oneImport } from './reads.ts'
import { runOf } from './run.ts'
import { lastImport, openImports } from './store/imports.ts'
import { linesOf } from './store/lines.ts'
import { text } from './text/index.ts'

const FIRST_FAULTS = 20
const FIRST_GONE = 30

/** A file on its way in: choose it, say what its columns mean, see what it does, say yes, follow, undo. */
export function importRoutes(services: Services) {
  const { read, show } = services

  async function showStart(c: Request, error?: string) {
    const { who, language } = c.var
    const t = text[language]
    const cancelled = c.req.query('done') === 'cancelled'
    return show(
      c,
      {
        face: 'workbench',
        title: t.start.title,
        errors: error ? { file: error } : {},
        back: { href: '/people', label: peopleText[language].directory.title },
        flash: cancelled ? { kind: 'info', text: t.preview.cancelled } : undefined,
      },
      <StartPage
        t={t}
        language={language}
        open={await openImports(read, who.id)}
        last={await lastImport(read)}
        error={error}
      />,
    )
  }

  async function showImport(c: Request, errors: Errors = {}, typed: Typed = {}) {
    const row = await ask(c, services, oneImport, { id: c.req.param('id') })
    if (row.state === 'columns') return c.redirect(`/people/import/${row.id}/columns`, 303)
    return row.state === 'preview' && row.preview
      ? showPreview(c, { ...row, preview: row.preview }, errors, typed)
      : showRun(c, row, errors)
  }

  async function showPreview(
    c: Request,
    row: Import & { preview: Preview },
    errors: Errors,
    typed: Typed,
  ) {
    const { language } = c.var
    const t = text[language]
    const back = { href: '/people/import', label: t.start.title }
    return show(
      c,
      { face: 'workbench', title: t.preview.title, errors, back },
      <PreviewPage
        t={t}
        language={language}
        row={row}
        faults={await linesOf(read, row.id, 'fault', { from: 1, count: FIRST_FAULTS })}
        gone={await linesOf(read, row.id, 'gone', { from: 1, count: FIRST_GONE })}
        typed={typed}
        errors={errors}
      />,
    )
  }

  async function showRun(c: Request, row: Import, errors: Errors) {
    const { language } = c.var
    const t = text[language]
    const title = row.state === 'done' ? t.done.title : t.progress.title
    const back = { href: '/people/import', label: t.start.title }
    return show(
      c,
      { face: 'workbench', title, errors, back },
      <RunPage t={t} language={language} errors={errors} {...(await runOf(services, row))} />,
    )
  }

  /** What all buttons of an import have in common. */
  const said = (c: Request) => ({
    given: { id: c.req.param('id') },
    again: (errors: Errors, typed: Typed) => showImport(c, errors, typed),
    words: text[c.var.language].refused,
  })
  const onIt = (c: Request) => `/people/import/${c.req.param('id')}`

  return new Hono<Env>()
    .get('/people/import', (c) => {
      admit(c, may.changePeople)
      return showStart(c)
    })
    .get('/people/import/template.csv', (c) => {
      admit(c, may.changePeople)
      const { language } = c.var
      const name = `${text[language].start.templateFile}.csv` as const
      return sendFile(c, name, templateCsv(peopleText[language]))
    })
    .post('/people/import', async (c) => {
      const who = admit(c, may.changePeople)
      const { file } = await readForm(c)
      const { language } = c.var
      if (!(file instanceof File) || !file.name)
        return showStart(c, text[language].start.fileMissing)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const started = await startPreview(
        services,
        who,
        { bytes, fileName: file.name },
        c.req.raw.signal,
      )
      if (isNo(started)) return showStart(c, fileSentence(started, language))
      return c.redirect(`/people/import/${started.id}`, 303)
    })
    .route('/', columnRoutes(services))
    .get('/people/import/:id', (c) => showImport(c))
    .post('/people/import/:id/confirmation', (c) =>
      submit(c, services, confirmImport, {
        ...said(c),
        on: onIt(c),
        at: {
          establishmentsUnknown: 'createEstablishments',
          goneUnsure: 'goneSure',
          regionMissing: ({ at }) => regionName(Number(at)),
        },
      }),
    )
    .post('/people/import/:id/run', (c) =>
      submit(c, services, startAgain, { ...said(c), on: onIt(c) }),
    )
    .post('/people/import/:id/cancellation', (c) =>
      submit(c, services, cancelImport, { ...said(c), on: '/people/import?done=cancelled' }),
    )
    .post('/people/import/:id/reversal', (c) =>
      submit(c, services, undoImport, { ...said(c), on: onIt(c) }),
    )
    .route('/', lineRoutes(services))
}
