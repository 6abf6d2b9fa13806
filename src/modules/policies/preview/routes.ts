import { Hono } from 'hono'
import { isLanguage } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { isDocument } from '../forms.ts'
import { may } from '../rules.ts'
import { policyInHand } from '../source.ts'
import { fingerprint, type Proofs } from './previews.ts'
import { languageOfDraft, sheetOf } from './sheet.ts'

/** The draft as it would be printed: pictures of its pages, and a PDF. */
export function proofRoutes({ read, pdf, now }: Services, proofs: Proofs) {
  async function sheetFor(c: Request, document: string) {
    requirePerson(c)
    if (!isDocument(document) || !may.seeDrafts(c.var.who)) throw new NotFound()
    const inHand = await policyInHand(read, document)
    const asked = c.req.query('text')
    const language = languageOfDraft(
      inHand.source.organisation.languages,
      isLanguage(asked) ? asked : c.var.language,
    )
    return sheetOf(read, inHand, language, now())
  }

  return new Hono<Env>()
    .get('/policies/:document/preview/:page{[1-9]\\.svg}', async (c) => {
      const sheet = await sheetFor(c, c.req.param('document'))
      const page = (await proofs.preview(sheet))[Number.parseInt(c.req.param('page'), 10) - 1]
      if (!page) throw new NotFound()
      // Only a picture that is asked for by its own content stays true for ever.
      if (c.req.query('v') === fingerprint(sheet))
        c.header('cache-control', 'private, max-age=31536000, immutable')
      return c.body(page, 200, { 'content-type': 'image/svg+xml' })
    })
    .get('/policies/:document/draft.pdf', async (c) => {
      const sheet = await sheetFor(c, c.req.param('document'))
      const { bytes } = await pdf.policy(sheet)
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="draft-${c.req.param('document')}-${sheet.language}.pdf"`,
      })
    })
}
