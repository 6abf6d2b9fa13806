import { Hono } from 'hono'
import { isDocument } from '../../../library/clauses/rules.ts'
import { isLanguage } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { admit } from '../../../platform/web/guard.ts'
import { policySheet } from '../paper/document.ts'
import { may } from '../rules.ts'
import { policyInHand } from '../source.ts'
import { draftOnPaper, languageOfDraft } from './draft-on-paper.ts'
import type { Previews } from './previews.ts'

/** The draft as it would be printed: pictures of its pages, and a PDF. */
export function previewRoutes({ read, pdf, now }: Services, previews: Previews) {
  async function documentFor(c: Request, document: string) {
    admit(c, may.seeDrafts)
    if (!isDocument(document)) throw new NotFound()
    const inHand = await policyInHand(read, document)
    const asked = c.req.query('text')
    const language = languageOfDraft(
      inHand.source.organisation.languages,
      isLanguage(asked) ? asked : c.var.language,
    )
    return draftOnPaper(read, inHand, language, now())
  }

  return new Hono<Env>()
    .get('/policies/:document/preview/:page{[1-9]\\.svg}', async (c) => {
      const doc = await documentFor(c, c.req.param('document'))
      const page = (await previews.pictures(doc))[Number.parseInt(c.req.param('page'), 10) - 1]
      if (!page) throw new NotFound()
      return c.body(page, 200, { 'content-type': 'image/svg+xml' })
    })
    .get('/policies/:document/draft.pdf', async (c) => {
      const doc = await documentFor(c, c.req.param('document'))
      const { bytes } = await pdf.print(policySheet(doc))
      const name = `draft-${c.req.param('document')}-${doc.language}.pdf` as const
      return sendFile(c, name, bytes, { shown: true })
    })
}
