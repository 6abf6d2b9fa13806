import { isNo, no } from '../../../../platform/result.ts'
import { cleanJpg, looksLikeJpg } from './jpg.ts'
import { markOfPng, markOfSvg } from './mark.ts'
import { cleanPng } from './png.ts'
import { cleanSvg } from './svg.ts'

export interface Logo {
  bytes: Uint8Array
  type: 'png' | 'svg'
}

/** A logo that was just read, and a small PNG of it: few mail programs draw an SVG. */
export interface ReadLogo extends Logo {
  mark: Uint8Array
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

  const isPng = looksLikePng(bytes)
  const isPicture = isPng || looksLikeJpg(bytes)
  const clean = isPng ? cleanPng : isPicture ? cleanJpg : cleanSvg
  const cleaned = await clean(bytes)
  if (isNo(cleaned)) return cleaned
  return {
    bytes: cleaned,
    type: isPicture ? 'png' : 'svg',
    mark: isPicture ? markOfPng(cleaned) : await markOfSvg(cleaned),
  } satisfies ReadLogo
}

const looksLikePng = (bytes: Uint8Array) => bytes[0] === 0x89 && bytes[1] === 0x50
