import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { readForm, typedText } from '../../platform/web/forms.ts'
import { isPerson } from '../../platform/who.ts'
import { publishedLanguages, publishedText, toRead } from '../publications/index.ts'
import { signPolicy } from './actions.ts'
import { isHalfFilled, keepTyped, takeTyped } from './half-filled.ts'
import { ReadingPage, SignedPage, SigningPage } from './pages.tsx'
import { receiptCode } from './receipt-code.ts'
import { askedFor, type Found } from './seen.ts'
import { signatureOfRequest } from './store/signatures.ts'
import { text } from './text/index.ts'

/** What an employee does: read, sign, keep the proof. */
export function signerRoutes(services: Services) {
  const { read, show, settings } = services

  async function showSigning(
    c: Request,
    { request, policy, t }: Found,
    typedName = '',
    errors: Errors = {},
  ) {
    const { contact } = await services.organisation()
    return show(
      c,
      {
        face: 'portal',
        title: t.signing.title,
        errors,
        back: { href: `/sign/${request.id}?text=${policy.language}`, label: t.signing.back },
      },
      <SigningPage
        t={t}
        language={c.var.language}
        request={request}
        policy={policy}
        contact={contact}
        typedName={typedName}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/sign/:id', async (c) => {
      const { request, policy, personId, t } = await askedFor(services, c, c.req.query('text'))
      if (request.state !== 'done' && isHalfFilled(c))
        return c.redirect(`/sign/${request.id}/signature?text=${policy.language}`, 303)
      const signature =
        request.state === 'done' ? await signatureOfRequest(read, personId, request.id) : undefined
      // What they signed, also when small improvements were published since.
      const shown =
        (signature && (await publishedText(read, signature.publicationId, signature.language))) ??
        policy
      const all = await publishedLanguages(read, request.publicationId)
      const { frozen, search } = await toRead(services, c, {
        policy: shown,
        number: signature?.number ?? request.number,
        path: `/sign/${request.id}`,
      })
      return show(
        c,
        { face: 'portal', title: policy.title, frozen },
        <ReadingPage
          t={t}
          language={c.var.language}
          request={request}
          policy={shown}
          search={search}
          others={signature ? [] : all.filter((language) => language !== policy.language)}
          signature={signature}
        />,
      )
    })
    .get('/sign/:id/signature', async (c) => {
      const found = await askedFor(services, c, c.req.query('text'))
      if (found.request.state === 'done') return showSigned(c, found)
      return showSigning(c, found, takeTyped(c, settings))
    })
    .post('/sign/:id/signature', async (c) => {
      const path = `/sign/${c.req.param('id')}/signature`
      if (!isPerson(c.var.who)) keepTyped(c, settings, typedText(await readForm(c), 'typedName'))
      return submit(c, services, signPolicy, {
        given: { requestId: c.req.param('id') },
        on: `${path}?done`,
        instead: { alreadySigned: path },
        words: text[c.var.language].refused,
        at: { nameDiffers: 'typedName' },
        fields: ['typedName'],
        again: async (errors, typed) => {
          const found = await askedFor(services, c, typedText(typed, 'language'))
          if (found.request.state === 'done') return c.redirect(path, 303)
          return showSigning(c, found, typedText(typed, 'typedName'), errors)
        },
      })
    })

  async function showSigned(c: Request, { request, personId, t }: Found) {
    const signature = await signatureOfRequest(read, personId, request.id)
    if (!signature) throw new NotFound()
    return show(
      c,
      { face: 'portal', title: t.done.title },
      <SignedPage
        t={t}
        signature={signature}
        code={request.hasMailbox ? undefined : receiptCode(services.keyring, signature.id)}
        again={c.req.query('done') === undefined}
      />,
    )
  }
}
