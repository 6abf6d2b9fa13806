import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { onPath } from './chromium.ts'

/** A receipt holds the name and a signature over all of its bytes, in the eyes of a program that is not ours. */
export function expectProof(pdf: Buffer, name: string) {
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const [pdfsig, pdftotext] = [onPath('pdfsig'), onPath('pdftotext')]
  if (!pdfsig || !pdftotext) return

  const folder = mkdtempSync(join(tmpdir(), 'leidraad-proof-'))
  const file = join(folder, 'proof.pdf')
  try {
    writeFileSync(file, pdf)
    // Nobody on this machine vouches for an installation's own key, so the certificate itself is not asked about.
    const signature = execFileSync(pdfsig, ['-nocert', file], { encoding: 'utf8' })
    expect(signature).toContain('Signature is Valid')
    expect(signature).toContain('Total document signed')
    expect(execFileSync(pdftotext, [file, '-'], { encoding: 'utf8' })).toContain(name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
