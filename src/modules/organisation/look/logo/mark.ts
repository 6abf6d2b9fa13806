import { decode } from 'fast-png'
import { asPng, openDrawing } from './draw.ts'
import { shrunk, toRgba } from './pixels.ts'

/** Twice what a mail shows, for sharp screens: 32 pixels high, and no wider than 220. */
const MOST = { width: 440, height: 64 }

const sideOf = ({ width, height }: { width: number; height: number }) =>
  Math.max(
    1,
    Math.round(Math.max(width, height) * Math.min(MOST.width / width, MOST.height / height)),
  )

/** The logo as mails show it. */
export async function markOfSvg(bytes: Uint8Array) {
  const drawing = await openDrawing(new TextDecoder().decode(bytes))
  return asPng(drawing.draw(sideOf(drawing)))
}

export function markOfPng(bytes: Uint8Array) {
  const picture = toRgba(decode(bytes))
  return asPng(shrunk(picture, sideOf(picture)))
}
