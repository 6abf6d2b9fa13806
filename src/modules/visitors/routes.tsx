import { Hono } from 'hono'
import type { Language } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import { sendFile } from '../../platform/web/download.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { admit } from '../../platform/web/guard.ts'
import { mayBeFound } from '../../platform/web/security.ts'
import { paperHead } from '../organisation/index.ts'
import { publishHouseRules } from './actions.ts'
import { languagesOfHouse, ours } from './ours.ts'
import { HouseRules, OurPage } from './pages.tsx'
import { houseRulesSheet } from './paper/sheet.ts'
import { may } from './rules.ts'
import { publicSince } from './store.ts'
import { text } from './text.ts'

/** A stranger's browser keeps the page for a little while only: it follows the answers. */
const KEPT = 'private, max-age=300'

export function visitorRoutes(services: Services) {
  const { read, pdf, settings, show } = services

  async function showOurs(c: Request, errors: Errors = {}) {
    admit(c, may.seeHouseRules)
    const { language, who } = c.var
    const t = text[language]
    const languages = await languagesOfHouse(read)
    const inOrder = languages.toSorted((a, b) => Number(b === language) - Number(a === language))
    return show(
      c,
      {
        face: 'workbench',
        title: t.title,
        errors,
        flash: c.req.query('done') === undefined ? undefined : { kind: 'good', text: t.done },
      },
      <OurPage
        t={t}
        language={language}
        all={await Promise.all(inOrder.map((code) => ours(read, code)))}
        publicSince={await publicSince(read)}
        mayPublish={may.publishHouseRules(who)}
        errors={errors}
      />,
    )
  }

  /** For everybody once it is public; before that there is nothing here for anybody. */
  async function publicIn(c: Request, language: Language) {
    const since = await publicSince(read)
    if (!since) throw new NotFound()
    mayBeFound(c)
    if (c.var.who.kind === 'visitor') c.header('cache-control', KEPT)
    return { since, rules: await ours(read, language) }
  }

  return new Hono<Env>()
    .get('/visitors', (c) => showOurs(c))
    .post('/visitors', (c) =>
      submit(c, services, publishHouseRules, {
        on: '/visitors?done',
        again: (errors) => showOurs(c, errors),
        words: text[c.var.language].refused,
        fields: [],
        // What they wanted is so.
        instead: { asItIs: '/visitors' },
      }),
    )
    .get('/house-rules', async (c) => {
      const { rules } = await publicIn(c, c.var.language)
      return show(c, { face: 'portal', title: rules.title }, <HouseRules ours={rules} level={1} />)
    })
    .get('/house-rules/:file{(nl|fr|en|de)\\.pdf}', async (c) => {
      const language = c.req.param('file').slice(0, 2) as Language
      const { since, rules } = await publicIn(c, language)
      if (!rules.needed) throw new NotFound()
      const url = new URL('/house-rules', settings.url).href
      const sheet = houseRulesSheet(rules, { head: await paperHead(read), url, since })
      const { bytes } = await pdf.print(sheet)
      return sendFile(c, `house-rules-${language}.pdf`, bytes, { shown: true })
    })
}
