import { Hono } from 'hono'
import type { Services } from '../../../platform/services.ts'
import { chosenLanguage } from '../../../platform/web/cookies.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { brandOf } from '../../organisation/index.ts'
import { browserOf, keep } from '../browser.ts'
import { asStrongAs } from '../sessions/rules.ts'
import { LinkOverPage } from '../sign-in/pages.tsx'
import { text } from '../text/index.ts'
import { followPersonalLink } from './actions.ts'
import { LinkPage, SomeoneElsePage } from './page.tsx'
import { type Link, linkOf } from './store.ts'

/** Personal links out of a mail. Looking at one never uses it up: mail scanners look at everything. */
export function linkRoutes(services: Services) {
  const { read, show, perform, now } = services

  const showOver = (c: Request, to: string) => {
    const t = text[c.var.language]
    return show(
      c,
      { face: 'portal', title: t.linkOver.title, status: 404 },
      <LinkOverPage t={t} language={c.var.language} to={to} />,
    )
  }

  const showSomeoneElse = (c: Request, link: Link, status: 200 | 409) => {
    const t = text[c.var.language]
    return show(
      c,
      { face: 'portal', title: t.link.otherTitle(link.name), status },
      <SomeoneElsePage t={t} action={c.req.path} name={link.name} current={c.var.who.name} />,
    )
  }

  /** The link, with the page in the language of its person unless this browser chose one. */
  async function linkIn(c: Request) {
    const link = await linkOf(read, c.req.param('token') ?? '', now())
    if (link && !chosenLanguage(c) && !c.req.query('language')) c.set('language', link.language)
    return link
  }

  return new Hono<Env>()
    .get('/link/:token', async (c) => {
      const link = await linkIn(c)
      if (!link || link.over) return showOver(c, link?.path ?? '/')
      const { who } = c.var
      if (who.session && who.id !== link.personId) return showSomeoneElse(c, link, 200)
      if (who.session && asStrongAs(who.session.identifiedBy, 'mail-link'))
        return c.redirect(link.path, 303)

      const t = text[c.var.language]
      const organisation = (await brandOf(read))?.name ?? ''
      return show(
        c,
        { face: 'portal', title: t.link.button(link.name) },
        <LinkPage
          t={t}
          action={c.req.path}
          name={link.name}
          organisation={organisation}
          path={link.path}
        />,
      )
    })
    .post('/link/:token', async (c) => {
      const link = await linkIn(c)
      if (!link) return showOver(c, '/')
      const outcome = await perform(followPersonalLink, c.var.who, {
        ...(await readForm(c)),
        token: c.req.param('token'),
        device: browserOf(c),
      })
      if (outcome.ok) {
        if (outcome.saved.session) keep(c, services, outcome.saved.session)
        return c.redirect(outcome.saved.path, 303)
      }
      return 'refused' in outcome && outcome.refused === 'someoneElse'
        ? showSomeoneElse(c, link, 409)
        : showOver(c, link.path)
    })
}
