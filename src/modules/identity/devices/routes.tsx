import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { dropSession } from '../../../platform/web/cookies.ts'
import type { Env } from '../../../platform/web/env.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { faceOf } from '../answers.tsx'
import { isHttps } from '../browser.ts'
import { seesAllDevices } from '../sessions/rules.ts'
import { devicesOf } from '../sessions/store.ts'
import { text } from '../text/index.ts'
import { endOtherSessions, endOwnSession, signOut } from './actions.ts'
import { DevicesPage } from './page.tsx'

/** Where somebody is signed in, and the way out. */
export function deviceRoutes(services: Services) {
  const { read, show, perform, now } = services

  return new Hono<Env>()
    .get('/me/devices', async (c) => {
      const personId = requirePerson(c)
      const t = text[c.var.language]
      const { session } = c.var.who
      const seesAll = session !== undefined && seesAllDevices(session.identifiedBy)
      const devices = (await devicesOf(read, personId, now())).filter(
        ({ id }) => seesAll || id === session?.id,
      )
      const done = t.devices.done[c.req.query('done') ?? '']
      return show(
        c,
        {
          face: faceOf(c),
          title: t.devices.title,
          back: { href: '/me/security', label: t.security.title },
          flash: done ? { kind: 'good', text: done } : undefined,
        },
        <DevicesPage
          t={t}
          language={c.var.language}
          devices={devices}
          currentId={session?.id ?? ''}
          seesAll={seesAll}
        />,
      )
    })
    .post('/me/devices/others/end', async (c) => {
      requirePerson(c)
      await perform(endOtherSessions, c.var.who, {})
      return c.redirect('/me/devices?done=others', 303)
    })
    .post('/me/devices/:id/end', async (c) => {
      requirePerson(c)
      await perform(endOwnSession, c.var.who, { id: c.req.param('id') })
      return c.redirect('/me/devices?done=ended', 303)
    })
    .post('/session/end', async (c) => {
      if (c.var.who.kind === 'person') await perform(signOut, c.var.who, {})
      dropSession(c, isHttps(services))
      return c.redirect('/sign-in?done=signed-out', 303)
    })
}
