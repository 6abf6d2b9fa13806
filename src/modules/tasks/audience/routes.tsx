import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { admit } from '../../../platform/web/guard.ts'
import { text } from '../text/index.ts'
import { dropKeptAudience, mayKeep } from './actions.ts'
import { namesIn } from './names-store.ts'
import { AudiencesPage } from './pages.tsx'
import { savedAudiences } from './saved-store.ts'
import { saidOf } from './words.ts'

/** The rules that were kept. */
export function audienceRoutes(services: Services) {
  const { read, show } = services

  async function showAll(c: Request) {
    admit(c, mayKeep)
    const { language } = c.var
    const t = text[language]
    const saved = await savedAudiences(read)
    const names = await namesIn(
      read,
      saved.map(({ rule }) => rule),
    )
    return show(
      c,
      {
        face: 'workbench',
        title: t.audiences.title,
        flash: doneIn(c, { dropped: t.audiences.dropped }),
      },
      <AudiencesPage
        t={t}
        language={language}
        saved={saved.map(({ id, name, rule }) => ({
          id,
          name,
          said: saidOf(rule, t, language, names),
        }))}
        mayDrop={mayKeep(c.var.who)}
      />,
    )
  }

  return new Hono<Env>().get('/audiences', showAll).post('/audiences/:id/removal', (c) =>
    submit(c, services, dropKeptAudience, {
      given: { id: c.req.param('id') },
      on: '/audiences?done=dropped',
      again: () => c.redirect('/audiences', 303),
      words: text[c.var.language].refused,
    }),
  )
}
