import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { text } from '../text/index.ts'
import { reviewRoles } from './actions.ts'
import { HoldersPage } from './pages.tsx'
import { everyRole } from './reads.ts'
import { rolesText } from './text.ts'

const page = '/people/roles'

/** Who has which role, for an owner. */
export function roleRoutes(services: Services) {
  async function showHolders(c: Request, errors: Errors = {}) {
    const { language } = c.var
    const t = rolesText[language]
    const seen = await ask(c, services, everyRole)
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.title,
        errors,
        back: { href: '/people', label: text[language].directory.title },
        flash: doneIn(c, { reviewed: t.restored.done }),
      },
      <HoldersPage
        t={t}
        paging={text[language].directory}
        language={language}
        {...seen}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get(page, (c) => showHolders(c))
    .post(`${page}/review`, (c) =>
      submit(c, services, reviewRoles, {
        on: `${page}?done=reviewed`,
        again: (errors) => showHolders(c, errors),
        words: rolesText[c.var.language].wrong,
        instead: { reviewed: page },
      }),
    )
}
