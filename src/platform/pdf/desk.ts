import type { Fill, PolicyDocument, ReceiptData } from '../../modules/policies/paper/document.ts'
import { policySheet, receiptSheet } from '../../modules/signing/paper/receipt.ts'
import { forget, metadata, type Standard, toSvg, typeset } from './compiler.ts'
import { printed } from './print.ts'
import { type SigningKey, sign } from './signing.ts'
import { pagesOf } from './svg.ts'

/** What can be asked of the worker. */
export type Question =
  | { ask: 'policy'; doc: PolicyDocument; standard?: Standard }
  | { ask: 'pages' | 'fill' | 'preview'; doc: PolicyDocument }
  | { ask: 'receipt'; data: ReceiptData; standard?: Standard }
  | { ask: 'sign'; bytes: Uint8Array; key: SigningKey; at: Date }

export type Answer = { id: number; value: unknown } | { id: number; fault: string }

export async function answer(question: Question): Promise<unknown> {
  try {
    return await answers(question)
  } finally {
    forget()
  }
}

function answers(question: Question) {
  switch (question.ask) {
    case 'sign':
      return sign(question.bytes, question.key, question.at)
    case 'receipt':
      return printed(
        'receipt',
        receiptSheet(question.data),
        question.data.logo,
        question.data.signedAt,
        question.standard,
      ).bytes
    case 'policy': {
      const { doc, standard } = question
      return printed('policy', policySheet(doc), doc.logo, madeOn(doc.day), standard)
    }
    default:
      return drafted(question.ask, question.doc)
  }
}

function drafted(ask: 'pages' | 'fill' | 'preview', doc: PolicyDocument) {
  const { document } = typeset('policy', policySheet(doc), doc.logo)
  if (ask === 'pages') return document.numOfPages
  if (ask === 'preview') return pagesOf(toSvg(document))
  const { used } = metadata<{ used: number }>(document, 'fill')
  return { pages: document.numOfPages, used } satisfies Fill
}

/** The file's own date follows the document and not the clock: the same document is the same bytes. */
const madeOn = (day: string | undefined) => new Date(`${day ?? '2000-01-01'}T12:00:00Z`)
