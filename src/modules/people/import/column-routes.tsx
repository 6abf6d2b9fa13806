import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import { isNo, NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Errors } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, typedText } from '../../../platform/web/forms.ts'
import { chosenIn, columnName, mappingOf, twiceIn, typedIn, withoutColumn } from './columns.ts'
import { fileSentence } from './file/index.ts'
import type { Import } from './import.ts'
import { ColumnsPage, labelOf } from './pages/columns.tsx'
import { chooseColumns } from './preview.ts'
import { oneImport } from './reads.ts'
import { text } from './text/index.ts'

/** What each column of the file holds, where its name does not say so. */
export function columnRoutes(services: Services) {
  async function openImport(c: Request) {
    const row = await ask(c, services, oneImport, { id: c.req.param('id') })
    if (row.state !== 'columns' && row.state !== 'preview') throw new NotFound()
    return row
  }

  function showColumns(c: Request, row: Import, chosen: string[], errors: Errors = {}) {
    const { language } = c.var
    const { columns, start } = text[language]
    const back = { href: '/people/import', label: start.title }
    return services.show(
      c,
      { face: 'workbench', title: columns.title, errors, back },
      <ColumnsPage
        t={text[language]}
        language={language}
        id={row.id}
        header={row.header}
        chosen={chosen}
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
      const { who, language } = c.var
      const typed = await readForm(c)
      const skipped = typedText(typed, 'skip')
      const chosen = skipped ? withoutColumn(row, Number(skipped)) : typedIn(row, typed)
      const twice = twiceIn(chosen)
      if (twice) {
        const sentence = text[language].columns.twice(labelOf(language, twice.field))
        return showColumns(c, row, chosen, { [columnName(twice.at)]: sentence })
      }
      const why = await chooseColumns(services, who, row, mappingOf(chosen), c.req.raw.signal)
      if (isNo(why)) return showColumns(c, row, chosen, { '': fileSentence(why, language) })
      return c.redirect(`/people/import/${row.id}`, 303)
    })
}
