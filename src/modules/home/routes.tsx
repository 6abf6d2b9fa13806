import { Hono } from 'hono'
import type { Module } from '../../platform/module.ts'
import type { Services } from '../../platform/services.ts'
import { waitsFor } from '../../platform/waiting.ts'
import type { Env } from '../../platform/web/env.ts'
import { admit, requirePerson } from '../../platform/web/guard.ts'
import { contactOf } from '../organisation/index.ts'
import { doorsOf, lifeOf, panelsFor } from './house.ts'
import { OverviewPage } from './overview-page.tsx'
import { PortalHome } from './portal-page.tsx'
import { askedOf, may } from './rules.ts'
import { text } from './text.ts'

/** The two homes, made from what the modules say of themselves. */
export function homeRoutes(services: Services, house: readonly Module[]) {
  const { show } = services

  return new Hono<Env>()
    .get('/', (c) => {
      requirePerson(c)
      return c.redirect(may.seeOverview(c.var.who) ? '/overview' : '/me')
    })
    .get('/me', async (c) => {
      requirePerson(c)
      const { who, language } = c.var
      const t = text[language]
      return show(
        c,
        { face: 'portal', title: t.home.title },
        <PortalHome
          t={t}
          name={who.name}
          asked={askedOf(await waitsFor(house, services, who, language))}
          doors={await doorsOf(house, services, language)}
          contact={await contactOf(services.read)}
        />,
      )
    })
    .get('/overview', async (c) => {
      const who = admit(c, may.seeOverview)
      const { language } = c.var
      const t = text[language]
      const [line, waiting, panels] = await Promise.all([
        lifeOf(house, services, who, language),
        waitsFor(house, services, who, language),
        panelsFor(house, services, who, language),
      ])
      return show(
        c,
        { face: 'workbench', title: t.overview.title },
        <OverviewPage
          t={t}
          language={language}
          name={who.name}
          line={line}
          waiting={waiting}
          now={services.now()}
          panels={panels}
        />,
      )
    })
}
