import { Hono } from 'hono'
import { isNo, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, typedText } from '../../../platform/web/forms.ts'
import { text as peopleText } from '../text/index.ts'
import { type Field, fields, fileSentence, type Mapping } from './file/index.ts'
import type { Import } from './import.ts'
import { ColumnsPage, columnName } from './pages/columns.tsx'
import { chooseColumns } from './preview.ts'
import { text } from './text/index.ts'

/** What each column of the file holds, where its name does not say so. */
export function columnRoutes(services: Services, importFor: (c: Request) => Promise<Import>) {
  const { show } = services

  async function openImport(c: Request) {
    const row = await importFor(c)
    if (row.state !== 'columns' && row.state !== 'preview') throw new NotFound()
    return row
  }

  const showColumns = (
    c: Request,
    row: Import,
    chosen: string[],
    errors: Record<string, string> = {},
  ) => {
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'workbench',
        title: t.columns.title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/people/import', label: t.start.title },
      },
      <ColumnsPage
        t={t}
        language={c.var.language}
        id={row.id}
        header={row.header}
        chosen={chosen}
        fields={fields.map((value) => ({ value, label: labelOf(c, value) }))}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/people/import/:id/columns', async (c) => {
      const row = await openImport(c)
      return showColumns(c, row, chosenIn(row))
    })
    .post('/people/import/:id/columns', async (c) => {
      const row = await openImport(c)
      const typed = await readForm(c)
      const chosen = row.header.map((_, at) => typedText(typed, columnName(at)))
      const twice = twiceIn(chosen)
      if (twice) {
        const sentence = text[c.var.language].columns.twice(labelOf(c, twice.field))
        return showColumns(c, row, chosen, { [columnName(twice.at)]: sentence })
      }
      const why = await chooseColumns(services, c.var.who, row, mappingOf(chosen))
      if (isNo(why)) return showColumns(c, row, chosen, { '': fileSentence(why, c.var.language) })
      return c.redirect(`/people/import/${row.id}`, 303)
    })
}

const isField = (value: string): value is Field => fields.includes(value as Field)

const chosenIn = ({ header, mapping }: Import) => {
  const fieldAt = new Map(Object.entries(mapping).map(([field, at]) => [at, field]))
  return header.map((_, at) => fieldAt.get(at) ?? '')
}

const mappingOf = (chosen: readonly string[]): Mapping =>
  Object.fromEntries(chosen.flatMap((field, at) => (isField(field) ? [[field, at]] : [])))

function twiceIn(chosen: readonly string[]): { field: Field; at: number } | undefined {
  for (const [at, field] of chosen.entries())
    if (isField(field) && chosen.indexOf(field) < at) return { field, at }
}

function labelOf(c: Request, field: Field): string {
  if (field === 'firstName' || field === 'infix' || field === 'lastName')
    return text[c.var.language].columns.parts[field]
  return peopleText[c.var.language].fields[field]
}
