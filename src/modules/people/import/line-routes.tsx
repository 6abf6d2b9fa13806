import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env } from '../../../platform/web/env.ts'
import { text as peopleText } from '../text/index.ts'
import { linesCsv } from './line-files.ts'
import { LinesPage } from './pages/lines.tsx'
import { everyImportLine, importLines } from './reads.ts'
import { text } from './text/index.ts'

/** The preview line by line: what is wrong, who is new, who changes and who is gone. */
export function lineRoutes(services: Services) {
  return new Hono<Env>()
    .get('/people/import/:id/:csv{[a-z]+\\.csv}', async (c) => {
      const { id, csv } = c.req.param()
      const asked = { id, kind: csv.slice(0, -'.csv'.length) }
      const { kind, lines } = await ask(c, services, everyImportLine, asked)
      const { language } = c.var
      const name = kind === 'fault' ? text[language].lines.faultFile : kind
      return sendFile(c, `${name}.csv`, linesCsv(language, kind, lines))
    })
    .get('/people/import/:id/:kind', async (c) => {
      const { id, kind } = c.req.param()
      const seen = await ask(c, services, importLines, { id, kind, page: c.req.query('page') })
      const { language } = c.var
      const t = text[language]
      const back = { href: `/people/import/${id}`, label: t.preview.title }
      return services.show(
        c,
        { face: 'workbench', title: t.lines[seen.kind], back },
        <LinesPage t={t} people={peopleText[language]} language={language} id={id} {...seen} />,
      )
    })
}
