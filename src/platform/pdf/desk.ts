import {
  forget,
  metadata,
  type Standard,
  type Template,
  toPdf,
  toSvg,
  typeset,
} from './compiler.ts'
import type { Fill, Logo, PolicyDocument, ReceiptData } from './documents.ts'
import { withoutUnprintable } from './printable.ts'
import { policySheet, receiptSheet } from './sheets.ts'
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

/** A name in letters that no typeface here knows still gets its proof: the standard refuses empty boxes. */
function printed(
  template: Template,
  sheet: object,
  logo: Logo | undefined,
  made: Date,
  standard?: Standard,
) {
  const print = (data: object) => {
    const { document } = typeset(template, data, logo)
    return { bytes: new Uint8Array(toPdf(document, made, standard)), pages: document.numOfPages }
  }
  try {
    return print(sheet)
  } catch (fault) {
    const readable = withoutUnprintable(sheet, fault)
    if (!readable) throw fault
    return print(readable)
  }
}

/** The file's own date follows the document and not the clock: the same document is the same bytes. */
const madeOn = (day: string | undefined) => new Date(`${day ?? '2000-01-01'}T12:00:00Z`)
