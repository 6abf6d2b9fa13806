import { Hono } from 'hono'
import { isLanguage, type Language, listed } from '../../platform/locale.ts'
import { ask } from '../../platform/read.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { isLocalUrl } from '../../platform/typed-address.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import { sendFile } from '../../platform/web/download.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { isId, type Typed } from '../../platform/web/forms.ts'
import { admit, admitProven, requirePerson } from '../../platform/web/guard.ts'
import { mayBeFound } from '../../platform/web/security.ts'
import {
  type DocumentName,
  documents,
  isDocument,
  mayPublish,
  maySeeDrafts,
  policyOf,
} from '../policies/index.ts'
import { publishPolicy } from './actions.ts'
import { checkOf } from './check/check.ts'
import { asked, CheckPage } from './check/page.tsx'
import { text as checkText } from './check/text.ts'
import { offerOf, typedFor } from './offer.ts'
import { ListPage, PublishPage, ReadPage } from './pages.tsx'
import { toRead } from './reading/to-read.tsx'
import { versions } from './reads.ts'
import { may } from './rules.ts'
import { currentPublication, type Publication, publicationById, readPdf } from './store.ts'
import { type Text, text } from './text/index.ts'
import { publishedLanguages, publishedTextFor } from './texts.ts'

/** Two pages at most: the clauses that could become lines are named. */
const refusalsIn = ({ refused }: Text, language: Language) => ({
  ...refused,
  tooLong: ({ couldBeLines }: { couldBeLines?: unknown }) =>
    refused.tooLong(listed(Array.isArray(couldBeLines) ? couldBeLines.map(String) : [], language)),
})

function documentIn(c: Request): DocumentName {
  const name = c.req.param('document')
  if (!isDocument(name)) throw new NotFound()
  return name
}

/** The choices as they stand in an address. */
function chosenIn(c: Request): Typed {
  const languages = c.req.queries('languages[]')
  const said = Object.entries(c.req.query()).filter(([name]) => !name.includes('['))
  return { ...Object.fromEntries(said), ...(languages && { languages }) }
}

/** A version with a public edition is for everyone; any other for those who work here. */
const isReader = (c: Request, publication: Publication) =>
  publication.openToAll || requirePerson(c) !== ''

export function publicationsRoutes(services: Services) {
  const { read, show, settings } = services

  async function showVersion(c: Request, publication: Publication | undefined, path: string) {
    if (!publication || !isReader(c, publication)) throw new NotFound()
    const asked = c.req.query('text')
    const language = isLanguage(asked) ? asked : c.var.language
    const policy = await publishedTextFor(read, publication.id, language)
    if (!policy) throw new NotFound()
    const searched = c.req.query('q') !== undefined || c.req.query('ask') !== undefined
    if (publication.openToAll && !searched) mayBeFound(c)
    const all = await publishedLanguages(read, publication.id)
    const { number } = publication
    const { frozen, search } = await toRead(services, c, { policy, number, path })
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'portal',
        title: policy.title,
        back: { href: '/', label: t.reading.back },
        frozen,
      },
      <ReadPage
        t={t}
        language={c.var.language}
        publication={publication}
        policy={policy}
        others={all.filter((code) => code !== policy.language)}
        path={path}
        search={search}
        pdf={new URL(`/publications/${publication.id}/${policy.language}.pdf`, settings.url).href}
      />,
    )
  }

  async function showChoice(c: Request, document: DocumentName, typed: Typed, errors?: Errors) {
    const t = text[c.var.language]
    const offer = await offerOf(services, document)
    return show(
      c,
      {
        face: 'workbench',
        title: t.publish.title(t.documents[document]),
        errors,
        back: { href: '/publications', label: t.list.title },
      },
      <PublishPage
        t={t}
        language={c.var.language}
        {...offer}
        typed={typedFor(offer, typed)}
        errors={errors ?? {}}
      />,
    )
  }

  /** What publishing would do; where no language is chosen, the choice again. */
  async function showCheck(c: Request, document: DocumentName, typed: Typed, errors: Errors = {}) {
    const t = text[c.var.language]
    const checked = await checkOf(services, document, {
      typed: { languages: [], ...typed },
      shown: c.req.query('text'),
      reader: c.var.language,
    })
    if (!checked)
      return showChoice(
        c,
        document,
        { languages: [], ...typed },
        {
          ...errors,
          languages: errors.languages ?? t.refused.languageMissing,
        },
      )
    const w = checkText[c.var.language]
    return show(
      c,
      {
        face: 'workbench',
        title: w.title(checked.number),
        errors,
        back: {
          href: `/publications/new/${document}?${asked(checked.chosen)}`,
          label: t.publish.title(t.documents[document]),
        },
      },
      <CheckPage t={t} w={w} language={c.var.language} {...checked} errors={errors} />,
    )
  }

  return new Hono<Env>()
    .get('/policy/:document', async (c) => {
      const document = c.req.param('document')
      const publication = isDocument(document)
        ? await currentPublication(read, document)
        : undefined
      if (!publication) requirePerson(c)
      return showVersion(c, publication, c.req.path)
    })
    .get('/publications', async (c) => {
      admit(c, may.seePublications)
      const t = text[c.var.language]
      const begun = await Promise.all(documents.map((name) => policyOf(read, name)))
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
          publications={await ask(c, services, versions, {})}
          documents={documents.filter((_, at) => begun[at])}
          mayPublish={mayPublish(c.var.who)}
          maySeeDrafts={maySeeDrafts(c.var.who)}
          mayAsk={services.kinds.some(({ home, may }) => home === '/signing' && may.ask(c.var.who))}
        />,
      )
    })
    .get('/publications/new/:document', (c) => {
      admitProven(c, mayPublish, services.now())
      return showChoice(c, documentIn(c), chosenIn(c))
    })
    .get('/publications/new/:document/check', (c) => {
      admitProven(c, mayPublish, services.now())
      return showCheck(c, documentIn(c), chosenIn(c))
    })
    .post('/publications/new/:document', (c) =>
      submit(c, services, publishPolicy, {
        given: { document: c.req.param('document') },
        on: '/publications?done',
        before: (typed) =>
          isLocalUrl(settings.url) && typed.onlyHere === undefined
            ? showCheck(c, documentIn(c), typed, {
                onlyHere: checkText[c.var.language].onlyHere.missing,
              })
            : undefined,
        again: (errors, typed) => showCheck(c, documentIn(c), typed, errors),
        words: refusalsIn(text[c.var.language], c.var.language),
        at: { languageMissing: 'languages', untranslated: 'languages' },
      }),
    )
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
      const name = `${publication.document}-${publication.number}-${language}.pdf` as const
      if (publication.openToAll) {
        c.header('cache-control', 'public, max-age=31536000, immutable')
        c.header('etag', `"${found.sha256}"`)
        mayBeFound(c)
      }
      return sendFile(c, name, found.pdf, { shown: true })
    })
}
