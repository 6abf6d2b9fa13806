import { no } from '../../../../platform/result.ts'
import { asPng, openDrawing } from './draw.ts'
import { KEPT_SIDE, LARGEST_SIDE } from './png.ts'

export const looksLikeJpg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8

/** Print shops mix four inks; screens mix three lights, and each program turns one into the other in its own way. */
const FOUR_INKS = 4

/**
 * The same picture as PNG, upright and without anything that stood beside it: cameras also write where they were.
 * Source of the markers: ITU T.81, annex B; of the way up: EXIF 2.32, 4.6.4.
 */
export async function cleanJpg(bytes: Uint8Array) {
  const head = headOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!head || head.width === 0 || head.height === 0) return no('logoBroken')
  if (head.width > LARGEST_SIDE || head.height > LARGEST_SIDE) return no('logoTooWide')
  if (head.colours === FOUR_INKS) return no('logoDiffers')
  try {
    const picture = (await openDrawing(upright(bytes, head))).draw(
      Math.min(KEPT_SIDE, Math.max(head.width, head.height)),
    )
    const isDrawn = picture.data.some((value, at) => at % 4 === 3 && value > 0)
    return isDrawn ? asPng(picture) : no('logoBroken')
  } catch {
    return no('logoBroken')
  }
}

interface Head {
  width: number
  height: number
  colours: number
  /** One to eight: which corner of the picture was up. */
  way: number
}

const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const SCAN = 0xda
const EXIF = 0xe1

/** From the segments before the picture itself. */
function headOf(file: Buffer): Head | undefined {
  let way = 1
  for (let at = 2; at + 9 < file.length; ) {
    const marker = file[at + 1] ?? 0
    if (file[at] !== 0xff || marker === SCAN) return undefined
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (marker === EXIF) way = wayIn(file.subarray(at + 4, end)) ?? way
    if (FRAMES.has(marker))
      return {
        height: file.readUInt16BE(at + 5),
        width: file.readUInt16BE(at + 7),
        colours: file[at + 9] ?? 0,
        way,
      }
    at = end
  }
  return undefined
}

const ORIENTATION = 0x0112

/** Undefined where it does not say, or is cut off. */
function wayIn(exif: Buffer): number | undefined {
  if (exif.toString('latin1', 0, 4) !== 'Exif') return undefined
  const tiff = exif.subarray(6)
  const small = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (small ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  try {
    const list = small ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    const entries = Array.from({ length: short(list) }, (_, n) => list + 2 + n * 12)
    const entry = entries.find((at) => short(at) === ORIENTATION)
    return entry === undefined ? undefined : short(entry + 8)
  } catch {
    return undefined
  }
}

/** A drawing that holds nothing but the picture, turned as its camera was held. */
function upright(bytes: Uint8Array, { width: w, height: h, way }: Head) {
  const turns: Record<number, string> = {
    2: `-1 0 0 1 ${w} 0`,
    3: `-1 0 0 -1 ${w} ${h}`,
    4: `1 0 0 -1 0 ${h}`,
    5: '0 1 1 0 0 0',
    6: `0 1 -1 0 ${h} 0`,
    7: `0 -1 -1 0 ${h} ${w}`,
    8: `0 -1 1 0 0 ${w}`,
  }
  const [across, down] = way >= 5 && way <= 8 ? [h, w] : [w, h]
  const picture = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><g transform="matrix(${turns[way] ?? '1 0 0 1 0 0'})"><image width="${w}" height="${h}" href="${picture}"/></g></svg>`
}
