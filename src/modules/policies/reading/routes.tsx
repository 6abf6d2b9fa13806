import { Hono } from 'hono'
import { isLanguage } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env } from '../../../platform/web/env.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { clausesOf } from '../draft/compare.ts'
import { toDocument } from '../draft/document.ts'
import { isDocument } from '../forms.ts'
import { draftOnPaper, languageOfDraft } from '../preview/draft-on-paper.ts'
import type { Previews } from '../preview/previews.ts'
import { may } from '../rules.ts'
import { policyInHand } from '../source.ts'
import { text } from '../text/index.ts'
import { DraftPage } from './pages.tsx'

export const readingRoutes = ({ read, show, now }: Services, previews: Previews) =>
  new Hono<Env>().get('/policies/:document', async (c) => {
    requirePerson(c)
    const { who, language } = c.var
    const document = c.req.param('document')
    if (!isDocument(document) || !may.seeDrafts(who)) throw new NotFound()

    const t = text[language]
    const inHand = await policyInHand(read, document)
    const { draft, source, policy } = inHand
    const all = source.organisation.languages
    const asked = c.req.query('text')
    const draftLanguage = languageOfDraft(all, isLanguage(asked) ? asked : language)
    const edited = clausesOf(draft).filter((clause) => clause.edited)
    const languages = await Promise.all(
      all.map(async (code) => ({
        code,
        fill: await previews.fill(await draftOnPaper(read, inHand, code, now())),
      })),
    )
    return show(
      c,
      {
        face: 'workbench',
        title: t.documents[document],
        back: { href: '/policies', label: t.overview.title },
      },
      <DraftPage
        t={t}
        language={language}
        policy={policy}
        draft={draft}
        fill={languages.find(({ code }) => code === draftLanguage)?.fill}
        words={toDocument(draft, draftLanguage, source)}
        languages={languages}
        edited={new Set(edited.map(({ key }) => key))}
        mayChange={may.changeDrafts(who)}
        mayPublish={may.publish(who)}
      />,
    )
  })
