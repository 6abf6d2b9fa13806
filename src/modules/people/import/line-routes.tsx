import { Hono } from 'hono'
import { figure, isLanguage, languageNames, longDate } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Role } from '../../../platform/who.ts'
import { roleNames } from '../names.ts'
import { text as peopleText } from '../text/index.ts'
import { type Contract, writeCsv } from './file/index.ts'
import type { Import } from './import.ts'
import { MOST_LINES } from './lines.ts'
import { LinesPage } from './pages/lines.tsx'
import { type ChangedLine, type LineKind, linesOf, type PersonLine } from './store/lines.ts'
import { sentenceOf, text } from './text/index.ts'
import type { ImportFault } from './types.ts'

const PAGE = 50
const kinds: LineKind[] = ['fault', 'added', 'changed', 'gone']

/** The preview line by line: what is wrong, who is new, who changes and who is gone. */
export function lineRoutes({ read, show }: Services, importFor: (c: Request) => Promise<Import>) {
  async function previewFor(c: Request) {
    const row = await importFor(c)
    const [kind = '', end] = (c.req.param('kind') ?? '').split('.')
    if (!row.preview || !kinds.includes(kind as LineKind)) throw new NotFound()
    if (end !== undefined && end !== 'csv') throw new NotFound()
    return { id: row.id, preview: row.preview, kind: kind as LineKind, asFile: end === 'csv' }
  }

  return new Hono<Env>().get('/people/import/:id/:kind', async (c) => {
    const { id, preview, kind, asFile } = await previewFor(c)
    const t = text[c.var.language]
    const most = kind === 'gone' ? preview.gone : MOST_LINES
    if (asFile) {
      const lines = await linesOf(read, id, kind, { from: 1, count: most })
      c.header('content-type', 'text/csv; charset=utf-8')
      const name = kind === 'fault' ? t.lines.faultFile : kind
      c.header('content-disposition', `attachment; filename="${name}.csv"`)
      return c.body(csvOf(c, kind, lines))
    }
    const total = preview[kind === 'fault' ? 'faults' : kind]
    const kept = Math.min(total, most)
    const pages = Math.max(1, Math.ceil(kept / PAGE))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1))
    return show(
      c,
      {
        face: 'workbench',
        title: t.lines[kind],
        back: { href: `/people/import/${id}`, label: t.preview.title },
      },
      <LinesPage
        t={t}
        people={peopleText[c.var.language]}
        language={c.var.language}
        id={id}
        kind={kind}
        lines={await linesOf(read, id, kind, { from: (page - 1) * PAGE + 1, count: PAGE })}
        say={sayIn(c)}
        page={page}
        pages={pages}
        more={kept < total ? t.lines.more(figure(kept, c.var.language)) : undefined}
      />,
    )
  })
}

/** Values that the directory keeps as keys or days, in the reader's words. */
const sayIn =
  ({ var: { language } }: Request) =>
  (field: string, value: string): string => {
    if (!value) return value
    if (field === 'contract') return peopleText[language].contracts[value as Contract]
    if (field === 'language') return isLanguage(value) ? languageNames[value] : value
    if (field === 'startsOn' || field === 'endsOn') return longDate(value, language)
    if (field === 'roles')
      return value
        .split(', ')
        .map((role) => roleNames[language][role as Role])
        .join(', ')
    return value
  }

function csvOf(c: Request, kind: LineKind, lines: unknown[]): string {
  const { language } = c.var
  const t = text[language]
  const { fields } = peopleText[language]
  const say = sayIn(c)
  if (kind === 'fault')
    return writeCsv([
      [t.lines.row, t.lines.column, t.lines.value, t.lines.wrong],
      ...(lines as ImportFault[]).map((fault) => [
        fault.row,
        fault.column,
        fault.value,
        sentenceOf(fault, language),
      ]),
    ])
  const changes = ({ changes: all }: ChangedLine) =>
    all.map(({ field, from, to }) =>
      t.lines.fromTo(t.fields[field], say(field, from), say(field, to)),
    )
  return writeCsv([
    [t.lines.row, fields.name, fields.number, fields.email, t.lines.change],
    ...(lines as PersonLine[]).map((line) => [
      line.row,
      line.name,
      line.number,
      line.email,
      kind === 'changed' ? changes(line as ChangedLine).join(', ') : '',
    ]),
  ])
}
