import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Errors } from '../../platform/web/answer.ts'
import { sendFile } from '../../platform/web/download.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { isId, readForm, typedText } from '../../platform/web/forms.ts'
import { requirePerson } from '../../platform/web/guard.ts'
import { slowDown } from '../identity/index.ts'
import { contactOf } from '../organisation/index.ts'
import { readPdf } from '../publications/index.ts'
import { FalsifiedPage, ProofPage, ProofsPage } from './proof-pages.tsx'
import { isReceiptCode } from './receipt-code.ts'
import { receiptPdf } from './receipts.ts'
import { FoundPage, RecordPage, UnknownPage } from './record-pages.tsx'
import { provable, seenProof } from './seen.ts'
import { type Signature, signatureById, signaturesOf } from './store/signatures.ts'
import { isAsSigned } from './store/weighed.ts'
import { text } from './text/index.ts'

/** What was signed, to whoever signed it; and to anybody who holds a receipt, that it stands on record. */
export function proofRoutes(services: Services) {
  const { read, show } = services

  return new Hono<Env>()
    .get('/proofs', async (c) => {
      const t = text[c.var.language]
      const signatures = await signaturesOf(read, requirePerson(c))
      return show(
        c,
        { face: 'portal', title: t.proofs.title, back: { href: '/', label: t.done.home } },
        <ProofsPage t={t} signatures={signatures} language={c.var.language} />,
      )
    })
    .get('/proofs/:file{[0-9a-f-]{36}\\.pdf}', async (c) => {
      return sendReceipt(
        c,
        await provable(services, c, c.req.param('file').slice(0, -'.pdf'.length)),
      )
    })
    .get('/proofs/:id', async (c) => {
      const own = await seenProof(services, c, c.req.param('id'))
      return own ? showProof(c, own) : showRecord(c)
    })
    .post('/proofs/:id', async (c) => {
      const early = await slowDown(c, services, 'receipt', c.req.param('id'))
      if (early) return early
      const signature = await recorded(c)
      if (!signature) return showRecord(c)
      const typed = await readForm(c)
      const code = typedText(typed, 'code')
      if (!isReceiptCode(services.keyring, signature.id, code))
        return showRecord(c, { code: text[c.var.language].record.wrong })
      if (typedText(typed, 'what') === 'receipt') return sendReceipt(c, signature)
      if (typedText(typed, 'what') === 'document') return sendDocument(c, signature)
      const t = text[c.var.language]
      const frame = { face: 'portal', title: t.record.yours } as const
      return show(c, frame, <FoundPage t={t} signature={signature} code={code} />)
    })

  async function showProof(c: Request, signature: Signature) {
    if (!(await isAsSigned(read, services.keyring, signature.id))) return showFalsified(c)
    const t = text[c.var.language]
    return show(
      c,
      {
        face: 'portal',
        title: t.proof.title,
        back: { href: '/proofs', label: t.proofs.title },
      },
      <ProofPage t={t} signature={signature} language={c.var.language} />,
    )
  }

  /** The signature of this number, whoever asks. */
  async function recorded(c: Request) {
    const id = c.req.param('id')
    return isId(id) ? signatureById(read, id) : undefined
  }

  /** To anybody: it stands on record, it does not, or it is not what was signed. */
  async function showRecord(c: Request, errors: Errors = {}) {
    const t = text[c.var.language]
    const signature = await recorded(c)
    if (!signature)
      return show(
        c,
        { face: 'portal', title: t.record.unknown, status: 404 },
        <UnknownPage t={t} />,
      )
    if (!(await isAsSigned(read, services.keyring, signature.id))) return showFalsified(c)
    return show(
      c,
      { face: 'portal', title: t.record.title, errors },
      <RecordPage t={t} language={c.var.language} id={signature.id} errors={errors} />,
    )
  }

  async function sendReceipt(c: Request, signature: Signature) {
    const bytes = await receiptPdf(services, signature, c.var.language)
    if (!bytes) return showFalsified(c)
    return sendFile(c, `${text[c.var.language].receiptFile}-${signature.number}.pdf`, bytes)
  }

  async function sendDocument(
    c: Request,
    { publicationId, document, language, number }: Signature,
  ) {
    const found = await readPdf(read, publicationId, language)
    if (!found) throw new NotFound()
    return sendFile(c, `${document}-${number}-${language}.pdf`, found.pdf)
  }

  async function showFalsified(c: Request) {
    const t = text[c.var.language]
    const { name } = await contactOf(read)
    return show(
      c,
      {
        face: 'portal',
        title: t.proof.falsified.title,
        status: 409,
        back: { href: '/proofs', label: t.proofs.title },
      },
      <FalsifiedPage t={t} contact={name} />,
    )
  }
}
