import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env } from '../../../platform/web/env.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { may } from '../rules.ts'
import { text } from '../text/index.ts'
import { departments } from './departments-store.ts'
import { directoryCsv } from './files.ts'
import { queryOf } from './filter.ts'
import { DirectoryPage, EmptyDirectoryPage } from './pages.tsx'
import { everybodyFound, peopleOfPage } from './reads.ts'

/** Who is here: search, filter, page through, take along. */
export function directoryRoutes(services: Services) {
  const { read, show } = services

  return new Hono<Env>()
    .get('/people', async (c) => {
      const seen = await ask(c, services, peopleOfPage)
      const { language, who } = c.var
      const t = text[language]
      const mayChange = may.changePeople(who)
      const frame = { face: 'workbench', title: t.directory.title } as const
      // Only whoever made the organisation is here.
      if (seen.count <= 1 && queryOf(seen.filter).size === 0)
        return show(c, frame, <EmptyDirectoryPage t={t} mayChange={mayChange} />)
      return show(
        c,
        { ...frame, wide: true },
        <DirectoryPage
          t={t}
          language={language}
          seen={seen}
          establishments={await establishmentsOf(read)}
          departments={await departments(read)}
          mayChange={mayChange}
          maySeeRoles={may.giveRoles(who)}
        />,
      )
    })
    .get('/people.csv', async (c) => {
      const lines = await ask(c, services, everybodyFound)
      const t = text[c.var.language]
      return sendFile(c, `${t.directory.fileName}.csv`, directoryCsv(t, lines))
    })
}
