import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler'
import { root } from '../root.ts'
import { PdfFault } from './fault.ts'
import { fonts } from './fonts.ts'
import { withoutNameless, withoutSteering } from './printable.ts'
import { qrCode } from './qr.ts'
import type { Sheet } from './sheet.ts'

/** Templates stand beside the sources that fill them, in an installation too, and can read nothing outside. */
const sources = join(root, 'src')

let compiler: NodeCompiler | undefined
const typst = () => {
  compiler ??= withoutMachine(() =>
    NodeCompiler.create({ workspace: sources, fontArgs: [{ fontBlobs: fonts() }] }),
  )
  return compiler
}

/**
 * The typefaces of a machine would come before those that the compiler brings, and a sheet be another one elsewhere.
 * Where it looks for them it reads from the environment, once, and can be told in no other way.
 */
function withoutMachine<T>(create: () => T): T {
  const { FONTCONFIG_FILE: before } = process.env
  process.env.FONTCONFIG_FILE = join(sources, 'platform/pdf/no-machine.conf')
  try {
    return create()
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE
    else process.env.FONTCONFIG_FILE = before
  }
}

export interface Typeset {
  document: NodeTypstDocument
  /** The compiler says a missing typeface or glyph only this way. */
  warnings: string[]
}

/** Lays out a template with its data. A logo is lent to the compiler as a file for as long as that takes. */
export function typeset({ template, data, logo, qr, qrs = [] }: Sheet): Typeset {
  const file =
    logo &&
    `/logo-${createHash('sha256').update(logo.bytes).digest('hex').slice(0, 16)}.${logo.type}`
  const lent = { logo: file ?? null, qr: qr ? qrCode(qr) : null, qrs: qrs.map(qrCode) }
  if (logo && file) typst().mapShadow(join(sources, file), Buffer.from(logo.bytes))
  try {
    const outcome = typst().compile({
      mainFilePath: join(sources, template),
      inputs: { data: JSON.stringify({ ...withoutNameless(withoutSteering(data)), ...lent }) },
    })
    if (!outcome.result) throw new PdfFault(messages(outcome.takeError()).join('; '))
    return { document: outcome.result, warnings: messages(outcome.takeWarnings()) }
  } finally {
    if (file) typst().unmapShadow(join(sources, file))
  }
}

const messages = (error: NodeError | null) =>
  error
    ? typst()
        .fetchDiagnostics(error)
        .map((d: { message: string }) => d.message)
    : []

export function toPdf(
  document: NodeTypstDocument,
  { made, standard = 'a-2a' }: Pick<Sheet, 'made' | 'standard'>,
) {
  try {
    return typst().pdf(document, {
      pdfStandard: standard,
      creationTimestamp: Math.floor(made.getTime() / 1000),
    })
  } catch (fault) {
    throw new PdfFault(fault instanceof Error ? fault.message : String(fault))
  }
}

export const toSvg = (document: NodeTypstDocument) => typst().plainSvg(document)

/** The value that a template left under a label. */
export const metadata = <T>(document: NodeTypstDocument, labelled: string): T =>
  typst().query(document, { selector: `<${labelled}>` })[0].value

/** What was not used in the last thirty sheets is forgotten, or memory grows with every document. */
export const forget = () => compiler?.evictCache(30)

/** What it remembers outlives its thread, so it lets go of that before it ends. */
export function forgetAll() {
  compiler?.evictCache(0)
  compiler = undefined
}
