import { type Pdf, PdfFault, type PolicyDocument } from '../../../../platform/pdf/index.ts'
import type { Logo } from './logo.ts'

const emptySheet: PolicyDocument = {
  language: 'nl',
  organisation: 'Leidraad',
  accent: '#0e5a57',
  title: 'Logo',
  intro: '',
  audience: '',
  version: 'draft',
  date: '',
  blocks: [],
}

/** Whether paper takes the logo. Found out now, because later it would stand in the way of publishing. */
export async function isPrintable(pdf: Pdf, logo: Logo): Promise<boolean> {
  try {
    await pdf.policy({ ...emptySheet, logo })
    return true
  } catch (fault) {
    if (fault instanceof PdfFault) return false
    throw fault
  }
}
