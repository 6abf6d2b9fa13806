import { Hono } from 'hono'
import { isLanguage, type Language } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import { sendFile } from '../../platform/web/download.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import type { Typed } from '../../platform/web/forms.ts'
import { admit } from '../../platform/web/guard.ts'
import { paperHead } from '../organisation/index.ts'
import { isDocument, policyOf } from '../policies/index.ts'
import { changePoster, proposePoster } from './actions.ts'
import { fieldOf, rowsIn } from './forms.ts'
import { PosterPage } from './pages.tsx'
import { type Paper, papers, posterSheet } from './paper/poster.ts'
import { lineSurplus, titleSurplus } from './room.ts'
import { may, posterOn } from './rules.ts'
import { posterOf } from './store.ts'
import { text } from './text.ts'
import { hangingFor } from './wall.ts'

export function posterRoutes(services: Services) {
  const { read, pdf, settings, now } = services

  async function posterIn(c: Request) {
    admit(c, may.seePoster)
    const document = c.req.param('document')
    if (!isDocument(document) || !(await policyOf(read, document))) throw new NotFound()
    const hanging = await hangingFor(read, document, now())
    return { document, hanging, poster: posterOn(hanging.wall, await posterOf(read, document)) }
  }
  type InHand = Awaited<ReturnType<typeof posterIn>>

  const languageIn = (c: Request, { hanging }: InHand): Language => {
    const { languages } = hanging.wall
    const asked = c.req.query('text')
    const wanted = isLanguage(asked) ? asked : c.var.language
    return languages.includes(wanted) ? wanted : (languages[0] ?? wanted)
  }

  async function sheetOf({ document, hanging, poster }: InHand, language: Language, paper: Paper) {
    const url = new URL(`/policy/${document}`, settings.url).href
    return posterSheet(poster, hanging, { head: await paperHead(read), language, paper, url })
  }

  async function showPoster(c: Request, typed?: Typed, errors: Errors = {}) {
    const inHand = await posterIn(c)
    const { language, who } = c.var
    const t = text[language]
    return services.show(
      c,
      {
        face: 'workbench',
        title: t.title,
        wide: true,
        errors,
        back: { href: `/policies/${inHand.document}`, label: t.back },
        flash: c.req.query('done') === undefined ? undefined : { kind: 'good', text: t.kept },
      },
      <PosterPage
        t={t}
        language={language}
        {...inHand}
        shownIn={languageIn(c, inHand)}
        kept={(await posterOf(read, inHand.document)) !== undefined}
        mayChange={may.changePoster(who)}
        typed={typed}
        errors={errors}
      />,
    )
  }

  const answers = (c: Request) => ({
    given: { document: c.req.param('document') },
    on: `/policies/${c.req.param('document')}/poster?done`,
    again: (errors: Errors, typed: Typed) => showPoster(c, typed, errors),
  })

  return new Hono<Env>()
    .get('/policies/:document/poster', (c) => showPoster(c))
    .post('/policies/:document/poster', async (c) => {
      const t = text[c.var.language]
      let rows: number[] = []
      return submit(c, services, changePoster, {
        ...answers(c),
        before: (typed) => {
          rows = rowsIn(typed)
          return undefined
        },
        words: {
          ...t.refused,
          lineTooLong: ({ typed }) => t.tooLong(lineSurplus(String(typed))),
          titleTooLong: ({ typed }) => t.tooLong(titleSurplus(String(typed))),
          orderTooLong: ({ text: order, letters }) =>
            order === '' ? t.refused.lineMissing : t.orderTooLong(String(order), Number(letters)),
        },
        at: {
          clauseMissing: ({ at }) => fieldOf.clause(rows[Number(at)] ?? 1),
          clauseTwice: ({ at }) => fieldOf.clause(rows[Number(at)] ?? 1),
          orderTooLong: ({ at, language }) =>
            fieldOf.text(rows[Number(at)] ?? 1, language as Language),
        },
      })
    })
    .post('/policies/:document/poster/proposal', (c) =>
      submit(c, services, proposePoster, { ...answers(c), words: text[c.var.language].refused }),
    )
    .get('/policies/:document/poster/preview.svg', async (c) => {
      const inHand = await posterIn(c)
      const [page] = await pdf.preview(await sheetOf(inHand, languageIn(c, inHand), 'a4'))
      if (!page) throw new NotFound()
      return c.body(page, 200, { 'content-type': 'image/svg+xml' })
    })
    .get('/policies/:document/poster/:paper{(a4|a3)\\.pdf}', async (c) => {
      const inHand = await posterIn(c)
      const paper = papers.find((name) => c.req.param('paper') === `${name}.pdf`) ?? 'a4'
      const language = languageIn(c, inHand)
      const { bytes } = await pdf.print(await sheetOf(inHand, language, paper))
      return sendFile(c, `poster-${inHand.document}-${paper}-${language}.pdf`, bytes, {
        shown: true,
      })
    })
}
