import { deflateSync } from 'node:zlib'
import { decode, encode } from 'fast-png'
import { describe, expect, test, vi } from 'vitest'
import { isNo } from '../../../../platform/result.ts'
import { LOGO_LIMIT, readLogo } from './logo.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const read = (bytes: Uint8Array) => readLogo({ bytes })

async function kept(file: Uint8Array) {
  const logo = await read(file)
  if (isNo(logo)) throw new Error(logo.refused)
  return logo
}
const svgOf = (inside: string, root = 'viewBox="0 0 10 10"') =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`)
const keptSvg = async (inside: string, root?: string) =>
  new TextDecoder().decode((await kept(svgOf(inside, root))).bytes)

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

describe('an SVG logo', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
    ['a handler', '<rect onload="alert(1)" onclick="alert(1)" width="1" height="1"/>'],
    ['a script behind a link', '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
    ['a style sheet from elsewhere', '<style>@import url(https://alert.example/a.css);</style>'],
    ['an animation that sets a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a name in another language', '<metadata><alert xmlns="https://alert.example"/></metadata>'],
  ])('loses %s', async (_, inside) => {
    const svg = await keptSvg(`<rect width="5" height="5" fill="red"/>${inside}`)
    expect(svg).not.toMatch(/alert|script|import|image|style|https?:(?!\/\/www\.w3\.org\/2000)/)
    expect(svg).toContain('<path fill="#ff0000" stroke="none" d="M 0 0 L 5 0 L 5 5 L 0 5 Z" />')
  })

  test.each([
    ['a page inside', '<foreignObject><body onload="alert(1)"><p>alert</p></body></foreignObject>'],
    [
      'a blur',
      '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><rect x="5" width="4" height="9" filter="url(#f)"/>',
    ],
    ['a photograph', `<image width="9" height="9" href="data:image/png;base64,${PNG}"/>`],
    ['a colour that only browsers work out', '<style>rect{fill:var(--mine, red)}</style>'],
    [
      'a style within a style',
      '<style>g{ & rect{fill:red} }</style><g><rect x="5" width="2" height="2"/></g>',
    ],
    ['a rule that wins by a word', '<style>rect{fill:red !important}</style>'],
    ['a rule for some screens', '<style>@media (min-width:1px){rect{fill:blue}}</style>'],
    [
      'colours that are mixed with what lies below',
      '<rect width="9" height="9" fill="blue" style="mix-blend-mode:screen"/>',
    ],
  ])('is refused when it would look otherwise here: %s', async (_, inside) => {
    const file = svgOf(`<rect width="5" height="5" fill="red"/>${inside}`)
    expect(await read(file)).toEqual({ refused: 'logoDiffers' })
  })

  test.each([
    [
      'millimetres',
      '<rect width="60" height="5" fill="#00f"/>',
      'width="60mm" height="20mm"',
      'viewBox="0 0 226.77165 75.59055"',
    ],
    [
      'a rule for the dark',
      '<style>.a{fill:#00f}@media (prefers-color-scheme: dark){.a{fill:#fff}}</style><rect class="a" width="5" height="5"/>',
    ],
    [
      'rules for what lies within',
      '<style>#m rect{fill:#00f} g > rect{fill:#f00}</style><g id="m"><rect width="5" height="5"/></g>',
    ],
    [
      'a name with an accent',
      '<linearGradient id="Dégradé_1"><stop stop-color="#00f"/></linearGradient><rect width="5" height="5" fill="url(#Dégradé_1)"/>',
      undefined,
      '#0000ff',
    ],
    [
      'a mask',
      '<mask id="m"><rect width="3" height="9" fill="#fff"/></mask><rect width="9" height="9" fill="#00f" mask="url(#m)"/>',
    ],
    [
      'a pattern',
      '<pattern id="p" width="3" height="3" patternUnits="userSpaceOnUse"><rect width="2" height="2" fill="#00f"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
    ],
    [
      'a shape used twice',
      '<defs><rect id="r" width="2" height="2"/></defs><use href="#r" fill="#00f"/><use xlink:href="#r" x="4" fill="#00f"/>',
    ],
    [
      'a switch of languages',
      '<switch><g systemLanguage="xx"><rect width="1" height="1"/></g><rect width="5" height="5" fill="#00f"/></switch>',
    ],
  ])('keeps %s', async (_, inside, root = 'viewBox="0 0 10 10"', said = '#0000ff') => {
    const svg = await keptSvg(inside, `xmlns:xlink="http://www.w3.org/1999/xlink" ${root}`)
    expect(svg).toContain(said)
    expect(svg).not.toMatch(/style|class|mm"/)
  })

  const rect = '<rect width="5" height="5" fill="&c;"/>'
  test.each([
    [
      'signs that it names itself',
      `<!DOCTYPE svg [<!ENTITY c "#00f">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${rect}</svg>`,
    ],
    [
      'a prefix',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:rect width="5" height="5" fill="#00f"/></s:svg>',
    ],
    [
      'a long preamble',
      '<?xml version="1.0" encoding="utf-8"?><!-- made --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5" fill="blue"/></svg>',
    ],
  ])('is read with %s, in every encoding that says what it is', async (_, source) => {
    const wide = Buffer.from(`\ufeff${source.replace('utf-8', 'utf-16')}`, 'utf16le')
    for (const file of [
      bytesOf(source),
      bytesOf(`\ufeff${source}`),
      wide,
      Buffer.from(wide).swap16(),
    ])
      expect(new TextDecoder().decode((await kept(file)).bytes)).toContain('fill="#0000ff"')
  })

  test('letters in a typeface of ours become shapes', async () => {
    const words = '<text y="5" font-size="4" font-family="Inter">De Korenaar</text>'
    const svg = await keptSvg(
      `<desc>${'Een korenaar. '.repeat(500)}</desc>${words}`,
      'viewBox="0 0 60 10"',
    )
    expect(svg).toMatch(/<path[^>]* d="M /)
    expect(svg).not.toContain('Korenaar')
  })

  test('may be one colour from edge to edge, and white on what shows through', async () => {
    for (const fill of ['#00f', '#fff'])
      expect(await keptSvg(`<rect width="10" height="10" fill="${fill}"/>`)).toContain('<path')
  })

  test('is refused when there is nothing to see', async () => {
    const nothing = [
      '<title>leeg</title>',
      '<rect width="5" height="5" fill="none"/>',
      '<rect x="50" width="5" height="5"/>',
      '<rect width="5" height="5" opacity="0"/>',
      '<image href="https://alert.example/a.png" width="5" height="5"/>',
    ]
    for (const inside of nothing)
      expect(await read(svgOf(inside))).toEqual({ refused: 'logoEmpty' })
    for (const file of ['<html><body>no</body></html>', 'GIF89a', '', 'RIFF0000WEBP'])
      expect(await read(bytesOf(file))).toMatchObject({
        refused: expect.stringMatching(/logoBroken|logoMissing/),
      })
  })

  test('is refused when its shapes multiply without end', async () => {
    const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
    const laughs = ['<g id="l0"><rect/></g>', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level)].join('')
    expect(await read(svgOf(laughs))).toEqual({ refused: 'logoTooComplex' })
    const clips = laughs.replaceAll(/use href="(#l\d)"/g, 'path clip-path="url($1)"')
    expect(await read(svgOf(clips))).toEqual({ refused: 'logoTooComplex' })
    const ring = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    expect(await read(svgOf(ring))).toEqual({ refused: 'logoTooComplex' })
    const names = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    )
    const signs = `<!DOCTYPE svg [<!ENTITY e0 "<rect/>">${names.join('')}]><svg xmlns="http://www.w3.org/2000/svg">&e9;</svg>`
    expect(await read(bytesOf(signs))).toEqual({ refused: 'logoBroken' })
    const sign = `<!DOCTYPE svg [<!ENTITY é '${'x'.repeat(5000)}'>]>`
    const long = `${sign}<svg xmlns="http://www.w3.org/2000/svg">${'&é;'.repeat(1000)}</svg>`
    expect(await read(bytesOf(long))).toEqual({ refused: 'logoBroken' })
  })

  test.each([
    [
      'a path of many points, drawn four hundred times',
      `<path id="a" d="M0 0${'L9 9'.repeat(3000)}"/>${'<use href="#a"/>'.repeat(400)}`,
    ],
    [
      'the same as a mask',
      `<mask id="a"><path d="M0 0${'L9 9'.repeat(3000)}"/></mask>${'<rect mask="url(#a)"/>'.repeat(400)}`,
    ],
    ['pages of text', `<text>${'ب '.repeat(2000)}</text>`],
    [
      'a line of text, written a hundred times',
      `<text id="a">${'ab '.repeat(20)}</text>${'<use href="#a"/>'.repeat(100)}`,
    ],
    ['a style sheet that is a book', `<style>${'a'.repeat(70_000)}</style>`],
    ['two style sheets that are one', `<style>${'/*'.repeat(20_000)}</style>`.repeat(2)],
    ['a tag with hundreds of attributes', `<rect ${'a="b>" '.repeat(201)}/>`],
    ['attributes in the shadow of a comment', `<!-- " --><rect ${'a/'.repeat(201)}/>`],
    ['an end with hundreds of attributes', `<g></g ${'a '.repeat(201)}>`],
  ])('is refused when it is too much to read or to draw: %s', async (_, inside) => {
    expect(await read(svgOf(inside))).toEqual({ refused: 'logoTooComplex' })
  })

  test('is refused when it is nested too deep to read', async () => {
    expect(await read(bytesOf(`<svg>${'<g>'.repeat(11_000)}<rect/></svg>`))).toMatchObject({
      refused: expect.stringMatching(/logoBroken|logoTooComplex/),
    })
  })

  test('cleaned once more looks the same', async () => {
    const once = await keptSvg('<style>.a{fill:red}</style><path class="a" d="M1 1h5v5z"/>')
    expect(new TextDecoder().decode((await kept(bytesOf(once))).bytes)).toBe(once)
  })
})

describe('a JPG logo', () => {
  /** Left red, right blue, twice as wide as high. */
  const jpg = Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAQG/8QAHBEAAQMFAAAAAAAAAAAAAAAAAAUHQ0SBgsHC/9oADAMBAAIRAxEAPwDN02BiJJbZQuBT58n/2Q==',
    'base64',
  )
  /** As a phone writes it, with the way it was held and the place where. */
  const held = (way: number) => {
    const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
    tiff.writeUInt16BE(way, 18)
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 52.09 N 5.12 E')])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(exif.length + 2)
    return Buffer.concat([jpg.subarray(0, 2), Buffer.of(0xff, 0xe1), length, exif, jpg.subarray(2)])
  }
  const colourAt = (
    { data, width }: { data: ArrayLike<number>; width: number },
    x: number,
    y: number,
  ) => ((data[(y * width + x) * 4] ?? 0) > 100 ? 'red' : 'blue')

  test('becomes a PNG, without what its camera wrote', async () => {
    const { type, bytes } = await kept(held(1))
    expect(type).toBe('png')
    const picture = decode(bytes)
    expect(picture).toMatchObject({ width: 16, height: 8 })
    expect([colourAt(picture, 2, 4), colourAt(picture, 13, 4)]).toEqual(['red', 'blue'])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|GPS/)
  })

  test.each([
    [2, 16, 'blue', 'red'],
    [3, 16, 'blue', 'red'],
    [4, 16, 'red', 'blue'],
    [5, 8, 'red', 'blue'],
    [6, 8, 'red', 'blue'],
    [7, 8, 'blue', 'red'],
    [8, 8, 'blue', 'red'],
    [99, 16, 'red', 'blue'],
  ])('stands as its camera was held: %i', async (way, width, first, last) => {
    const picture = decode((await kept(held(way))).bytes)
    expect(picture.width).toBe(width)
    const [x, y]: [number, number] = width === 16 ? [13, 4] : [4, 13]
    expect([colourAt(picture, 2, 2), colourAt(picture, x, y)]).toEqual([first, last])
  })

  test('is refused when it is cut off, too large, or for printing in four inks', async () => {
    const frame = jpg.indexOf(Buffer.of(0xff, 0xc0))
    const changed = (at: number, ...bytes: number[]) => {
      const copy = Buffer.from(jpg)
      copy.set(bytes, frame + at)
      return copy
    }
    expect(await read(jpg.subarray(0, 60))).toEqual({ refused: 'logoBroken' })
    expect(await read(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ refused: 'logoBroken' })
    expect(await read(changed(7, 0x0f, 0xa1))).toEqual({ refused: 'logoTooWide' })
    expect(await read(changed(5, 0, 0))).toEqual({ refused: 'logoBroken' })
    expect(await read(changed(9, 4))).toEqual({ refused: 'logoDiffers' })
  })
})

describe('a PNG logo', () => {
  const picture = (width: number, height: number, colour = [200, 30, 40, 255]) =>
    encode({
      width,
      height,
      channels: 4,
      data: Uint8Array.from({ length: width * height * 4 }, (_, i) => colour[i % 4] as number),
    })

  test('comes back as the same picture', async () => {
    const { type, bytes } = await kept(picture(3, 2))
    expect(type).toBe('png')
    expect(decode(bytes)).toMatchObject({ width: 3, height: 2, channels: 4 })
    expect([...decode(bytes).data.subarray(0, 4)]).toEqual([200, 30, 40, 255])
  })

  test('loses what trails it and the texts inside it', async () => {
    const { data } = decode(picture(3, 2))
    const talkative = encode({ width: 3, height: 2, channels: 4, data, text: { Author: 'Ine' } })
    const trailing = Buffer.concat([talkative, Buffer.from('<script>alert(1)</script>')])
    const text = Buffer.from((await kept(trailing)).bytes).toString('latin1')
    expect(text).not.toMatch(/script|Author|Ine/)
  })

  test('becomes smaller where it is larger than anyone can see', async () => {
    const { bytes } = await kept(picture(1600, 400))
    expect(decode(bytes)).toMatchObject({ width: 640, height: 160 })
    expect([...decode(bytes).data.subarray(0, 4)]).toEqual([200, 30, 40, 255])
  })

  test('keeps its palette, its greys and what is see-through', async () => {
    const palette = [
      [9, 8, 7, 0],
      [1, 2, 3, 255],
    ]
    const indexed = encode({
      width: 2,
      height: 1,
      channels: 1,
      depth: 1,
      palette,
      data: Uint8Array.of(0b01000000),
    })
    expect([...decode((await kept(indexed)).bytes).data]).toEqual([9, 8, 7, 0, 1, 2, 3, 255])
    const grey = encode({
      width: 2,
      height: 1,
      channels: 1,
      depth: 2,
      data: Uint8Array.of(0b01110000),
    })
    expect([...decode((await kept(grey)).bytes).data]).toEqual([
      85, 85, 85, 255, 255, 255, 255, 255,
    ])
    const fine = encode({
      width: 1,
      height: 1,
      channels: 2,
      depth: 16,
      data: Uint16Array.of(0x8000, 0xffff),
    })
    expect([...decode((await kept(fine)).bytes).data]).toEqual([128, 128, 128, 255])
  })

  test('is refused when it only says that it is one, is cut off or damaged', async () => {
    const whole = picture(30, 30)
    const fake = Buffer.concat([whole.subarray(0, 8), Buffer.from('<script>alert(1)</script>')])
    const damaged = Uint8Array.from(whole)
    damaged[45] = (damaged[45] ?? 0) ^ 0xff
    for (const file of [fake, whole.subarray(0, 60), damaged])
      expect(await read(file)).toEqual({ refused: 'logoBroken' })
  })

  test('is refused when it is too many bytes or too many pixels', async () => {
    expect(await read(new Uint8Array(LOGO_LIMIT + 1))).toEqual({ refused: 'logoTooLarge' })
    expect(await read(claiming(4001, 10))).toEqual({ refused: 'logoTooWide' })
    expect(await read(claiming(4000, 4000, undefined, 16))).toEqual({ refused: 'logoTooWide' })
    expect(await read(claiming(4000, 4000))).toEqual({ refused: 'logoBroken' })
    expect(await read(new Uint8Array())).toEqual({ refused: 'logoMissing' })
  })

  test('is refused when it unfolds into more than it says', async () => {
    expect(await read(claiming(2, 2, deflateSync(Buffer.alloc(50_000_000))))).toEqual({
      refused: 'logoBroken',
    })
  })

  /** The start of a file with this size in its header, and any pixels. */
  function claiming(
    width: number,
    height: number,
    pixels = deflateSync(Buffer.alloc(5)),
    depth = 8,
  ) {
    const file = Buffer.from(picture(1, 1))
    file[24] = depth
    file.writeUInt32BE(width, 16)
    file.writeUInt32BE(height, 20)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(pixels.length)
    const end = Buffer.from('0000000049454e44ae426082', 'hex')
    return Buffer.concat([
      file.subarray(0, 33),
      length,
      Buffer.from('IDAT'),
      pixels,
      Buffer.alloc(4),
      end,
    ])
  }
})

test('the engine begins once in a process, also where it is read anew', async () => {
  await keptSvg('<rect width="10" height="10" fill="#00f"/>')
  vi.resetModules()
  const anew = await import('./logo.ts')
  const again = await anew.readLogo({
    bytes: svgOf('<rect width="10" height="10" fill="#00f"/>'),
  })
  expect(isNo(again)).toBe(false)
})
