import { Hono } from 'hono'
import type { Module } from '../../../platform/module.ts'
import { tokenIn } from '../../../platform/secrets.ts'
import type { Services } from '../../../platform/services.ts'
import { isHttps } from '../../../platform/settings.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { chosenLanguage, dropSession } from '../../../platform/web/cookies.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { visitor } from '../../../platform/who.ts'
import { accessText } from '../access/text.ts'
import { openFrame, slowDown, spoken } from '../answers.tsx'
import { attemptToken, browserOf, letIn } from '../browser.ts'
import { isWorth } from '../sign-in/rules.ts'
import { disownLink, disownSession, followPersonalLink } from './actions.ts'
import { DisownedPage, LinkOverPage, LinkPage, NotMinePage, SomeoneElsePage } from './pages.tsx'
import { type Link, linkOf } from './store.ts'

const tokenOf = (c: Request) => tokenIn(c.req.param('token') ?? '')
/** The link itself, without what a mail program left behind it. */
const addressIn = (c: Request) => `/link/${tokenOf(c)}`

/** Personal links out of a mail. Looking at one never uses it up: mail scanners look at everything. */
export function linkRoutes(services: Services, house: readonly Module[]) {
  const { read, show, now, settings } = services
  const pages = house.flatMap(({ links = [] }) => links)

  function showOver(c: Request, to = '/') {
    const page = spoken(c)
    const frame = { ...openFrame(page.t.linkOver.title), status: 404 as const }
    return show(c, frame, <LinkOverPage {...page} typed={{ to }} />)
  }

  function showSomeoneElse(c: Request, status: 200 | 409) {
    const { t } = spoken(c)
    return show(
      c,
      { ...openFrame(t.link.otherTitle), status },
      <SomeoneElsePage t={t} action={addressIn(c)} current={c.var.who.name} />,
    )
  }

  async function showLink(c: Request, { path, purpose }: Link) {
    const { t, language } = spoken(c)
    const { name } = await services.organisation()
    const { choosing, ownPage } = accessText[language].wayIn
    const back = path.startsWith('/me/security') ? choosing : ownPage
    const page = pages.find(({ href }) => path.startsWith(href))
    const leadsTo =
      purpose === 'access'
        ? back
        : ((await page?.told?.(services, path, language)) ?? page?.words[language])
    return show(
      c,
      openFrame(t.link.title),
      <LinkPage t={t} action={addressIn(c)} organisation={name} leadsTo={leadsTo} />,
    )
  }

  /** The link, with the page in the language of its person unless this browser chose one. */
  async function linkIn(c: Request) {
    const attempt = attemptToken(c, services)
    const link = await linkOf(read, { token: tokenOf(c), attempt, now: now() })
    if (link && !chosenLanguage(c) && !c.req.query('language')) c.set('language', link.language)
    return link
  }

  function showNotMine(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    const frame = openFrame(page.t.link.notMine, errors)
    return show(c, frame, <NotMinePage {...page} action={addressIn(c)} />)
  }

  function showDisowned(c: Request) {
    const { t } = spoken(c)
    return show(c, openFrame(t.link.disownedTitle), <DisownedPage t={t} />)
  }

  const disown = (c: Request, link: Link) =>
    submit(c, services, disownLink, {
      given: { token: tokenOf(c) },
      on: () => showDisowned(c),
      again: () => showOver(c, link.path),
      words: spoken(c).t.wrong,
    })

  return new Hono<Env>()
    .post('/session/not-mine', (c) =>
      submit(c, services, disownSession, {
        on: () => {
          dropSession(c, isHttps(settings))
          c.set('who', visitor)
          return showDisowned(c)
        },
        again: () => showOver(c),
        words: spoken(c).t.wrong,
      }),
    )
    .get('/link/:token{[^?]+}', async (c) => {
      const link = await linkIn(c)
      if (!link || link.over) return showOver(c, link?.path)
      if (c.req.query('notMine')) return showNotMine(c)
      const { who } = c.var
      if (who.session && who.id !== link.personId) return showSomeoneElse(c, 200)
      const stays = who.session && isWorth(who.session.identifiedBy, link)
      return stays ? c.redirect(link.path, 303) : showLink(c, link)
    })
    .post('/link/:token{[^?]+}', async (c) => {
      const link = await linkIn(c)
      if (!link) return showOver(c)
      const early = await slowDown(c, services, 'link', link.id)
      if (early) return early
      const { notMine, sure } = await readForm(c)
      if (notMine)
        return sure ? disown(c, link) : showNotMine(c, { sure: spoken(c).t.link.notMineUnsure })
      return submit(c, services, followPersonalLink, {
        given: { token: tokenOf(c), attempt: attemptToken(c, services), device: browserOf(c) },
        on: ({ session, path }) => (session ? letIn(c, services, session, path) : path),
        instead: {
          someoneElse: () => showSomeoneElse(c, 409),
          linkOver: () => showOver(c, link.path),
        },
        again: () => showOver(c, link.path),
        words: spoken(c).t.wrong,
      })
    })
}
