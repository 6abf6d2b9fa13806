import { expect } from 'vitest'
import { has, saidBy } from '../../src/platform/pdf/testing/other-eyes.ts'

/** A receipt holds the name and a signature over all of its bytes, in the eyes of a program that is not ours. */
export function expectProof(pdf: Buffer, name: string) {
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  if (!has('pdfsig') || !has('pdftotext')) return

  const signature = saidBy('pdfsig', pdf)
  expect(signature).toContain('Signature is Valid')
  expect(signature).toContain('Total document signed')
  expect(saidBy('pdftotext', pdf)).toContain(name)
}
