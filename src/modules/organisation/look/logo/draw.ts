import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encode } from 'fast-png'
import { fonts } from '../../../../platform/pdf/fonts.ts'
import type { Pixels } from './pixels.ts'

const require = createRequire(import.meta.url)
let ready: Promise<void> | undefined

/** The engine begins once in a process, whoever asked first; where it could not, it is tried again the next time. */
export const engine = () => {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(
    (error: Error) => {
      if (/^Already initialized/.test(error.message)) return
      ready = undefined
      throw error
    },
  )
  return ready
}
let typefaces: Uint8Array[] | undefined

/** A drawing as it is read by the engine that paper uses too: styles, units and letters are worked out. */
export interface Drawing {
  width: number
  height: number
  /** The same drawing as paths and colours, without any style sheet, script or word. */
  plain: () => string
  /** Its pixels, no side longer than this; see-through where no ground is given. */
  draw: (side: number, ground?: string) => Pixels
}

/** Throws where it is no drawing. What stands elsewhere is never fetched. */
export async function openDrawing(source: string): Promise<Drawing> {
  await engine()
  typefaces ??= fonts()
  const font = {
    fontBuffers: typefaces,
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
    serifFamily: 'Source Serif 4',
  }
  const plain = new Resvg(source, { font })
  return {
    width: plain.width,
    height: plain.height,
    plain: () => plain.toString(),
    draw(side, ground) {
      const mode = plain.width >= plain.height ? 'width' : 'height'
      const drawing = new Resvg(source, {
        font,
        fitTo: { mode, value: side },
        ...(ground && { background: ground }),
      })
      const image = drawing.render()
      const pixels = { width: image.width, height: image.height, data: image.pixels }
      image.free()
      drawing.free()
      return pixels
    },
  }
}

export const asPng = (picture: Pixels) =>
  encode({ ...picture, channels: 4, depth: 8 }, { zlib: { level: 9 } })
