import { isNo, no } from '../../../../platform/result.ts'
import { cleanPng } from './png.ts'
import { cleanSvg } from './svg.ts'

export interface Logo {
  bytes: Uint8Array
  type: 'png' | 'svg'
}

/** Larger than this is a photograph, or not a logo at all. */
export const LOGO_LIMIT = 1024 * 1024

/**
 * What somebody uploaded, drawn anew so that only a picture is left of it. What it is follows from its bytes:
 * a file's name and type are whatever its sender says.
 */
export async function readLogo({ bytes }: { bytes: Uint8Array }) {
  if (bytes.length === 0) return no('logoMissing')
  if (bytes.length > LOGO_LIMIT) return no('logoTooLarge')

  const type = looksLikePng(bytes) ? 'png' : 'svg'
  const cleaned = type === 'png' ? await cleanPng(bytes) : cleanSvg(bytes)
  return isNo(cleaned) ? cleaned : ({ bytes: cleaned, type } satisfies Logo)
}

const looksLikePng = (bytes: Uint8Array) => bytes[0] === 0x89 && bytes[1] === 0x50
