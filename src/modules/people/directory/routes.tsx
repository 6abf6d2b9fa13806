import { Hono } from 'hono'
import { figure } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId } from '../../../platform/web/forms.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { may } from '../rules.ts'
import { text } from '../text/index.ts'
import { departments } from './departments-store.ts'
import { directoryCsv } from './files.ts'
import { DirectoryPage, EmptyDirectoryPage } from './page.tsx'
import {
  COUNTED,
  countMatching,
  directory,
  type Filter,
  type Line,
  wholeDirectory,
} from './store.ts'

const PAGE = 50

/** Who is here: search, filter, page through, take along. */
export function directoryRoutes({ read, show }: Services) {
  const reader = (c: Request) => {
    if (!may.readDirectory(c.var.who)) throw new NotFound()
    return text[c.var.language]
  }

  async function found(c: Request, filter: Filter) {
    const t = text[c.var.language].directory
    const count = await countMatching(read, filter)
    const shown = figure(Math.min(count, COUNTED), c.var.language)
    return { count, words: count > COUNTED ? t.moreThan(shown) : t.found(count, shown) }
  }

  return new Hono<Env>()
    .get('/people', async (c) => {
      const t = reader(c)
      const filter = filterOf(c)
      const { count, words } = await found(c, filter)
      const after = afterOf(c)
      const lines = await directory(read, filter, { after, count: PAGE + 1 })
      const query = queryOf(filter)
      const mayChange = may.changePeople(c.var.who)
      const frame = { face: 'workbench', title: t.directory.title } as const
      // Only whoever made the organisation is here.
      if (count <= 1 && query.size === 0)
        return show(c, frame, <EmptyDirectoryPage t={t} mayChange={mayChange} />)
      return show(
        c,
        { ...frame, wide: true },
        <DirectoryPage
          t={t}
          language={c.var.language}
          lines={lines.slice(0, PAGE)}
          filter={filter}
          establishments={await establishmentsOf(read)}
          departments={await departments(read)}
          found={words}
          mayChange={mayChange}
          next={lines.length > PAGE ? nextHref(query, lines[PAGE - 1]) : undefined}
          first={after && hrefOf('/people', query)}
          exportHref={hrefOf('/people.csv', query)}
        />,
      )
    })
    .get('/people.csv', async (c) => {
      const t = reader(c)
      const lines = await wholeDirectory(read, filterOf(c))
      c.header('content-type', 'text/csv; charset=utf-8')
      c.header('content-disposition', `attachment; filename="${t.directory.fileName}.csv"`)
      return c.body(directoryCsv(t, lines))
    })
}

function filterOf(c: Request): Filter {
  const { q = '', establishment, department, who } = c.req.query()
  return {
    search: q.trim().slice(0, 200),
    establishmentId: isId(establishment) ? establishment : undefined,
    department: department || undefined,
    who: who === 'left' || who === 'all' ? who : 'here',
  }
}

function afterOf(c: Request) {
  const { name, after } = c.req.query()
  return name !== undefined && isId(after) ? { name, id: after } : undefined
}

function queryOf({ search, establishmentId, department, who }: Filter) {
  const query = new URLSearchParams()
  if (search) query.set('q', search)
  if (establishmentId) query.set('establishment', establishmentId)
  if (department) query.set('department', department)
  if (who !== 'here') query.set('who', who)
  return query
}

const hrefOf = (path: string, query: URLSearchParams) => (query.size ? `${path}?${query}` : path)

function nextHref(query: URLSearchParams, last: Line | undefined) {
  const next = new URLSearchParams(query)
  if (last) next.set('name', last.name)
  if (last) next.set('after', last.id)
  return hrefOf('/people', next)
}
