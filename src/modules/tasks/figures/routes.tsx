import { Hono } from 'hono'
import { z } from 'zod'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import type { Env } from '../../../platform/web/env.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { roundSeen, toldOf } from '../rounds/seen.ts'
import { text } from '../text/index.ts'
import { GroupsPage } from './pages.tsx'
import { groupings, groupLines, groupsCalled } from './store.ts'

const PAGE = 50
const Last = z.object({ share: z.coerce.number(), after: z.string().max(200) })

/** Every group of a round, the one in which the smallest part did it first. */
export function groupRoutes(services: Services, kind: TaskKind) {
  const { read, show } = services
  const { home } = kind
  return new Hono<Env>().get(`${home}/rounds/:id/groups/:by`, async (c) => {
    const round = await roundSeen(c, read, kind)
    const by = groupings.find((one) => one === c.req.param('by'))
    if (!by) throw new NotFound()
    const { language } = c.var
    const t = text[language]
    const search = (c.req.query('search') ?? '').trim().slice(0, 100)
    const last = Last.safeParse(c.req.query()).data
    const found = await groupLines(read, round.id, by, {
      after: last && { share: last.share, id: last.after },
      count: PAGE + 1,
      ids: search ? await groupsCalled(read, by, search) : undefined,
    })
    const { lines, last: end } = pageOf(found, PAGE)
    const path = `${home}/rounds/${round.id}`
    const next = new URLSearchParams(search ? { search } : {})
    if (end) next.set('share', String(end.share))
    if (end) next.set('after', end.id)
    const { about } = (await toldOf(read, kind, [round], language))(round)
    return show(
      c,
      { face: 'workbench', title: t.round.by[by], back: { href: path, label: about.name } },
      <GroupsPage
        t={t}
        language={language}
        by={by}
        path={path}
        search={search}
        groups={lines}
        next={end && addressWith(`${path}/groups/${by}`, next)}
      />,
    )
  })
}
