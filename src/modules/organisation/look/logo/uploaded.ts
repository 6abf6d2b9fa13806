import type { Pdf } from '../../../../platform/pdf/index.ts'
import { isNo, no } from '../../../../platform/result.ts'
import { LOGO_LIMIT, readLogo } from './logo.ts'
import { isPrintable } from './print.ts'

/** The logo that somebody sent, drawn anew; only what pages and paper can show. */
export async function uploadedLogo(file: unknown, pdf: Pdf) {
  if (!(file instanceof File) || file.size === 0) return no('logoMissing')
  if (file.size > LOGO_LIMIT) return no('logoTooLarge')
  const logo = readLogo(new Uint8Array(await file.arrayBuffer()))
  return isNo(logo) || (await isPrintable(pdf, logo)) ? logo : no('logoBroken')
}
