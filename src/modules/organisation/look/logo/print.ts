import { type Pdf, PdfFault, type Sheet } from '../../../../platform/pdf/index.ts'
import type { Logo } from './logo.ts'

const logoSheet = (logo: Logo): Sheet => ({
  template: 'modules/organisation/look/logo/logo.typ',
  data: { language: 'nl', organisation: 'Leidraad', accent: '#0e5a57', words: {} },
  logo,
  made: new Date(0),
})

/** Whether paper takes the logo. Found out now, because later it would stand in the way of publishing. */
export async function isPrintable(pdf: Pdf, logo: Logo): Promise<boolean> {
  try {
    await pdf.print(logoSheet(logo))
    return true
  } catch (fault) {
    if (fault instanceof PdfFault) return false
    throw fault
  }
}
