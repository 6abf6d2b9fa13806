import { convertIndexedToRgb, type DecodedPng } from 'fast-png'

export interface Pixels {
  width: number
  height: number
  /** Four bytes a pixel: red, green, blue and how opaque. */
  data: Uint8Array
}

/** One way of writing pixels for the five that PNG has. */
export function toRgba(png: DecodedPng): Pixels {
  const { width, height, depth } = png
  const [samples, channels] = samplesOf(png)
  const see = seeThrough(png)
  const data = new Uint8Array(width * height * 4)
  const shift = depth === 16 ? 8 : 0
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    const at = (n: number) => samples[from + n] ?? 0
    const grey = channels < 3
    data[to] = at(0) >> shift
    data[to + 1] = at(grey ? 0 : 1) >> shift
    data[to + 2] = at(grey ? 0 : 2) >> shift
    const opaque = channels === 2 || channels === 4 ? at(channels - 1) >> shift : 255
    data[to + 3] = see?.every((value, n) => value === at(n)) ? 0 : opaque
  }
  return { width, height, data }
}

function samplesOf(png: DecodedPng): [DecodedPng['data'], number] {
  if (png.palette) return [convertIndexedToRgb(png), png.palette[0]?.length ?? 3]
  if (png.depth < 8) return [unpacked(png), 1]
  return [png.data, png.channels]
}

/** The one colour that counts as see-through in a picture without a channel for it. */
const seeThrough = ({ transparency, depth, palette }: DecodedPng) =>
  palette || !transparency?.length
    ? undefined
    : [...transparency].map((value) => (depth < 8 ? scaled(value, depth) : value))

const scaled = (value: number, depth: number) => Math.round((value * 255) / (2 ** depth - 1))

/** Greys of one, two or four bits, several to a byte, each line starting on a byte of its own. */
function unpacked({ width, height, depth, data }: DecodedPng) {
  const line = Math.ceil((width * depth) / 8)
  const greys = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bit = x * depth
      const byte = data[y * line + (bit >> 3)] ?? 0
      greys[y * width + x] = scaled((byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1), depth)
    }
  return greys
}

/** The picture with no side longer than `side`: each new pixel is the mean of those that it covers. */
export function shrunk(picture: Pixels, side: number): Pixels {
  const scale = side / Math.max(picture.width, picture.height)
  if (scale >= 1) return picture
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.set(
        meanOf(picture, span(x, picture.width, width), span(y, picture.height, height)),
        (y * width + x) * 4,
      )
  return { width, height, data }
}

const span = (at: number, from: number, to: number): [number, number] => {
  const start = Math.floor((at * from) / to)
  return [start, Math.max(start + 1, Math.floor(((at + 1) * from) / to))]
}

/** Colours count by how opaque they are; else a see-through edge turns dark. */
function meanOf({ width, data }: Pixels, [left, right]: number[], [top, bottom]: number[]) {
  let [r, g, b, a, n] = [0, 0, 0, 0, 0]
  for (let y = top as number; y < (bottom as number); y++)
    for (let x = left as number; x < (right as number); x++) {
      const at = (y * width + x) * 4
      const alpha = data[at + 3] as number
      r += (data[at] as number) * alpha
      g += (data[at + 1] as number) * alpha
      b += (data[at + 2] as number) * alpha
      a += alpha
      n++
    }
  return a === 0 ? [0, 0, 0, 0] : [r / a, g / a, b / a, a / n].map(Math.round)
}
