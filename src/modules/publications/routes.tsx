import { Hono } from 'hono'
import { isLanguage, type Language } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Request as Asking, Env } from '../../platform/web/env.ts'
import { isId, readForm, type Typed, typedText } from '../../platform/web/forms.ts'
import { requirePerson } from '../identity/index.ts'
import { letterhead } from '../organisation/index.ts'
import {
  MOST_PAGES,
  onPaper,
  openQuestions,
  policyInHand,
  policySheet,
  sealOf,
  toDocument,
} from '../policies/index.ts'
import { publishPolicy } from './actions.ts'
import { ListPage, PublishPage, ReadPage } from './pages.tsx'
import { may } from './rules.ts'
import {
  allPublications,
  currentPublication,
  type DocumentName,
  lastNumber,
  type Publication,
  publicationById,
  readPdf,
} from './store.ts'
import { text } from './text/index.ts'
import { publishedLanguages, publishedTextFor } from './texts.ts'

const documents: DocumentName[] = ['everyone', 'corporate']
const isDocument = (name: string): name is DocumentName => documents.includes(name as DocumentName)

/** A version with a public edition is for everyone; any other for those who work here. */
const isReader = (c: Asking, publication: Publication) =>
  publication.openToAll || requirePerson(c) !== ''

export function publicationsRoutes(services: Services) {
  const { read, show, perform, pdf, settings } = services
  const publish = publishPolicy(pdf, settings.url)

  async function showVersion(c: Asking, publication: Publication | undefined, path: string) {
    if (!publication || !isReader(c, publication)) throw new NotFound()
    const asked = c.req.query('text')
    const language = isLanguage(asked) ? asked : c.var.language
    const policy = await publishedTextFor(read, publication.id, language)
    if (!policy) throw new NotFound()
    const all = await publishedLanguages(read, publication.id)
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'portal',
        title: policy.title,
        back: { href: '/', label: t.reading.back },
        frozen: policy.html,
      },
      <ReadPage
        t={t}
        language={c.var.language}
        publication={publication}
        policy={policy}
        others={all.filter((code) => code !== policy.language)}
        path={path}
      />,
    )
  }

  async function showPublish(
    c: Asking,
    document: DocumentName,
    typed: Typed,
    errors: Record<string, string> = {},
  ) {
    const inHand = await policyInHand(read, document)
    const { source, draft } = inHand
    const head = await letterhead(read)
    const t = text[c.var.language]
    const offered = await Promise.all(
      source.organisation.languages.map(async (language) => ({
        language,
        pages: await pdf.pages(
          policySheet({
            ...onPaper(toDocument(draft, language, source), head),
            version: 'draft',
            date: '',
          }),
        ),
      })),
    )
    return show(
      c,
      {
        face: 'workbench',
        title: t.publish.title(t.documents[document]),
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/publications', label: t.list.title },
      },
      <PublishPage
        t={t}
        language={c.var.language}
        document={document}
        number={(await lastNumber(read, document)) + 1}
        offered={offered}
        openQuestions={openQuestions(source.answers)}
        seal={sealOf(inHand)}
        typed={{
          languages: Array.isArray(typed.languages)
            ? typed.languages
            : offered.filter(({ pages }) => pages <= MOST_PAGES).map(({ language }) => language),
          material: typedText(typed, 'material') || 'yes',
          openToAll: typed.openToAll !== undefined,
          summary: Object.fromEntries(
            offered.map(({ language }) => [language, typedText(typed, `summary_${language}`)]),
          ),
        }}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/policy/:document', async (c) => {
      const document = c.req.param('document')
      const publication = isDocument(document)
        ? await currentPublication(read, document)
        : undefined
      if (!publication && c.var.who.kind !== 'person') requirePerson(c)
      return showVersion(c, publication, c.req.path)
    })
    .get('/publications', async (c) => {
      requirePerson(c)
      if (!may.seePublications(c.var.who)) throw new NotFound()
      const t = text[c.var.language]
      const started = await Promise.all(documents.map((name) => policyInHand(read, name)))
      return show(
        c,
        {
          face: 'workbench',
          title: t.list.title,
          flash:
            c.req.query('done') === undefined ? undefined : { kind: 'good', text: t.publish.done },
        },
        <ListPage
          t={t}
          language={c.var.language}
          publications={await allPublications(read)}
          documents={documents.filter((_, at) => started[at]?.policy)}
          mayPublish={may.publish(c.var.who)}
        />,
      )
    })
    .get('/publications/new/:document', async (c) => {
      requirePerson(c)
      const document = c.req.param('document')
      if (!isDocument(document) || !may.publish(c.var.who)) throw new NotFound()
      return showPublish(c, document, {})
    })
    .post('/publications/new/:document', async (c) => {
      const document = c.req.param('document')
      if (!isDocument(document)) throw new NotFound()
      const typed = await readForm(c)
      const outcome = await perform(publish, c.var.who, { languages: [], ...typed, document })
      if (outcome.ok) return c.redirect('/publications?done', 303)

      const t = text[c.var.language]
      const faults =
        'faults' in outcome ? outcome.faults : { [fieldOf(outcome.refused)]: outcome.refused }
      const errors = Object.entries(faults).map(([field, word]) => [field, t.refused[word] ?? word])
      return showPublish(c, document, { languages: [], ...typed }, Object.fromEntries(errors))
    })
    .get('/publications/:id', async (c) => {
      const id = c.req.param('id')
      return showVersion(c, isId(id) ? await publicationById(read, id) : undefined, c.req.path)
    })
    .get('/publications/:id/:file{(nl|fr|en|de)\\.pdf}', async (c) => {
      const id = c.req.param('id')
      const publication = isId(id) ? await publicationById(read, id) : undefined
      if (!publication || !isReader(c, publication)) throw new NotFound()
      const language = c.req.param('file').slice(0, 2) as Language
      const found = await readPdf(read, publication.id, language)
      if (!found) throw new NotFound()
      c.header('content-type', 'application/pdf')
      c.header(
        'content-disposition',
        `inline; filename="${publication.document}-${publication.number}-${language}.pdf"`,
      )
      c.header('cache-control', 'private, max-age=31536000, immutable')
      c.header('etag', `"${found.sha256}"`)
      return c.body(new Uint8Array(found.pdf))
    })
}

const fieldOf = (refusal: string) =>
  refusal === 'languageMissing' || refusal === 'untranslated' ? 'languages' : ''
