import { Hono } from 'hono'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { isHttps } from '../../../platform/settings.ts'
import { submit } from '../../../platform/web/answer.ts'
import { dropSession } from '../../../platform/web/cookies.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { ownFrame, spoken } from '../answers.tsx'
import { knownToken } from '../browser.ts'
import { endOtherSessions, endOwnSession, signOut } from './actions.ts'
import { DevicesPage } from './pages.tsx'
import { ownDevices } from './reads.ts'
import { may } from './rules.ts'

/** Where somebody is signed in, and the way out. */
export function deviceRoutes(services: Services) {
  async function showDevices(c: Request) {
    const page = spoken(c)
    const { title, done } = page.t.devices
    const devices = await ask(c, services, ownDevices)
    return services.show(
      c,
      { ...ownFrame(c, title), flash: doneIn(c, done) },
      <DevicesPage {...page} devices={devices} seesAll={may.seeAllDevices(c.var.who)} />,
    )
  }

  function out(c: Request) {
    dropSession(c, isHttps(services.settings))
    return c.redirect('/sign-in?done=signed-out', 303)
  }

  return new Hono<Env>()
    .get('/me/devices', showDevices)
    .post('/me/devices/others/end', (c) =>
      submit(c, services, endOtherSessions, {
        given: { known: knownToken(c, services) },
        on: '/me/devices?done=others',
        again: () => showDevices(c),
        words: spoken(c).t.wrong,
      }),
    )
    .post('/me/devices/:id/end', (c) =>
      submit(c, services, endOwnSession, {
        given: { id: c.req.param('id') },
        on: '/me/devices?done=ended',
        again: () => showDevices(c),
        words: spoken(c).t.wrong,
      }),
    )
    .post('/session/end', async (c) => {
      if (!may.signOut(c.var.who)) return out(c)
      const words = spoken(c).t.wrong
      return submit(c, services, signOut, { on: () => out(c), again: () => out(c), words })
    })
}
