import { Hono } from 'hono'
import type { Module } from '../../../platform/module.ts'
import type { Services } from '../../../platform/services.ts'
import { submit } from '../../../platform/web/answer.ts'
import { chosenLanguage } from '../../../platform/web/cookies.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { brandOf } from '../../organisation/index.ts'
import { accessText } from '../access/text.ts'
import { openFrame, spoken } from '../answers.tsx'
import { browserOf, letIn } from '../browser.ts'
import { asStrongAs } from '../sessions/rules.ts'
import { provenBy } from '../sign-in/rules.ts'
import { followPersonalLink } from './actions.ts'
import { LinkOverPage, LinkPage, SomeoneElsePage } from './pages.tsx'
import { type Link, linkOf } from './store.ts'

/** Personal links out of a mail. Looking at one never uses it up: mail scanners look at everything. */
export function linkRoutes(services: Services, house: readonly Module[]) {
  const { read, show, now } = services
  const pages = house.flatMap(({ links = [] }) => links)

  function showOver(c: Request, to = '/') {
    const page = spoken(c)
    const frame = { ...openFrame(page.t.linkOver.title), status: 404 as const }
    return show(c, frame, <LinkOverPage {...page} typed={{ to }} />)
  }

  function showSomeoneElse(c: Request, { name }: Link, status: 200 | 409) {
    const { t } = spoken(c)
    return show(
      c,
      { ...openFrame(t.link.otherTitle(name)), status },
      <SomeoneElsePage t={t} action={c.req.path} name={name} current={c.var.who.name} />,
    )
  }

  async function showLink(c: Request, { name, path, purpose }: Link) {
    const { t, language } = spoken(c)
    const organisation = (await brandOf(read))?.name ?? ''
    const { choosing, ownPage } = accessText[language].wayIn
    const back = path.startsWith('/me/security') ? choosing : ownPage
    const leadsTo =
      purpose === 'access' ? back : pages.find(({ href }) => path.startsWith(href))?.words[language]
    return show(
      c,
      openFrame(t.link.button(name)),
      <LinkPage
        t={t}
        action={c.req.path}
        name={name}
        organisation={organisation}
        leadsTo={leadsTo}
      />,
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
      if (!link || link.over) return showOver(c, link?.path)
      const { who } = c.var
      if (who.session && who.id !== link.personId) return showSomeoneElse(c, link, 200)
      const stays = who.session && asStrongAs(who.session.identifiedBy, provenBy(link))
      return stays ? c.redirect(link.path, 303) : showLink(c, link)
    })
    .post('/link/:token', async (c) => {
      const link = await linkIn(c)
      if (!link) return showOver(c)
      return submit(c, services, followPersonalLink, {
        given: { token: c.req.param('token'), device: browserOf(c) },
        on: ({ session, path }) => (session ? letIn(c, services, session, path) : path),
        instead: {
          someoneElse: () => showSomeoneElse(c, link, 409),
          linkOver: () => showOver(c, link.path),
        },
        again: () => showOver(c, link.path),
        words: spoken(c).t.wrong,
      })
    })
}
