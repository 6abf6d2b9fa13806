import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { pageAsked, requirePerson } from '../../../platform/web/guard.ts'
import { opening } from '../../people/index.ts'
import { openFrame } from '../answers.tsx'
import { credentialsOf } from '../password/store.ts'
import { ownPath } from '../sign-in/rules.ts'
import { rolesInWords } from './names.ts'
import { RolesFirstPage } from './pages.tsx'
import { nextStep, openingLater, stepAddress } from './rules.ts'
import { roleText } from './text.ts'

/** What whoever asks has to do before their roles count. */
export async function stepOf(c: Request, { read, now }: Services) {
  const kept = await credentialsOf(read, requirePerson(c))
  return nextStep(c.var.who, Boolean(kept?.passwordHash), now())
}

/** Says, instead of the page, how whoever has the role for it gets there. */
export async function showRolesFirst(c: Request, services: Services) {
  const { who, language } = c.var
  const t = roleText[language]
  const roles = openingLater(who, opening)
  return services.show(
    c,
    { ...openFrame(t.first.title), status: 403 },
    <RolesFirstPage
      t={t}
      roles={rolesInWords(roles, language)}
      step={await stepOf(c, services)}
      to={ownPath(pageAsked(c))}
    />,
  )
}

/** Where the mail about a role leads: to the step that is left, or on to the work. */
export const ownRoleRoutes = (services: Services) =>
  new Hono<Env>().get('/me/roles', async (c) => {
    requirePerson(c)
    const later = openingLater(c.var.who, opening)
    return c.redirect(later.length ? stepAddress(await stepOf(c, services), '/') : '/', 303)
  })
