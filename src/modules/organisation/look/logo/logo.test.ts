import { deflateSync } from 'node:zlib'
import { decode, encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
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

describe('an SVG logo', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
    ['a handler', '<rect onload="alert(1)" onclick="alert(1)" width="1"/>'],
    ['a script behind a link', '<a xlink:href="javascript:alert(1)"><rect width="1"/></a>'],
    ['a picture from elsewhere', '<image href="https://alert.example/a.png"/>'],
    ['shapes from elsewhere', '<use href="https://alert.example/a.svg#x"/>'],
    ['shapes from elsewhere, the old way', '<use xlink:href="//alert.example/a.svg#x"/>'],
    ['a page inside', '<foreignObject><body onload="alert(1)"><p>alert</p></body></foreignObject>'],
    ['a style sheet from elsewhere', '<style>@import url(https://alert.example/a.css);</style>'],
    ['a colour from elsewhere', '<style>rect{fill:url(https://alert.example/a)}</style>'],
    ['a colour from elsewhere, in a style', '<g style="fill:url(//alert.example/a)"></g>'],
    ['a colour from elsewhere, past a line end', '<g fill="red\nurl(//alert.example/a)"></g>'],
    ['a hidden way to write it', '<style>rect{fill:\\75rl(//alert.example)}</style>'],
    ['an animation that sets a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['HTML that breaks out', '<img src="x" onerror="alert(1)"><p>alert</p>'],
  ])('loses %s', async (_, inside) => {
    const svg = await keptSvg(`<rect width="5" height="5"/>${inside}`)
    expect(svg).not.toMatch(/alert|script|import|image|style|https?:(?!\/\/www\.w3\.org\/2000)/)
    expect(svg).toContain('<rect width="5" height="5" />')
  })

  test('loses what stands before its root, entities included', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
      <svg viewBox="0 0 9 9"><text>&b;</text></svg>`
    const svg = new TextDecoder().decode((await kept(bytesOf(laughs))).bytes)
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&#x26;b;</text></svg>',
    )
  })

  test('keeps the colours that a drawing program writes in a style sheet', async () => {
    const svg = await keptSvg(
      '<style><![CDATA[/* made by */ .a,.b{fill:#E30613;} .b{stroke:url(#g)} #z{opacity:.5}]]></style>' +
        '<linearGradient id="g" x1="0"><stop offset="1" style="stop-color:#fff;"/></linearGradient>' +
        '<path class="a" d="M0 0h9"/><path class="b" id="z" fill="blue" d="M0 1"/>',
    )
    expect(svg).toContain('<stop offset="1" stop-color="#fff" />')
    expect(svg).toContain('<path d="M0 0h9" fill="#E30613" />')
    expect(svg).toContain('<path id="z" fill="#E30613" d="M0 1" stroke="url(#g)" opacity=".5" />')
  })

  test('gets a view box where it only had a size', async () => {
    expect(await keptSvg('<path d="M0 0"/>', 'width="40px" height="20"')).toContain(
      'viewBox="0 0 40 20"',
    )
  })

  test('is refused when nothing is left to see', async () => {
    expect(await read(bytesOf('<svg><image href="data:image/png;base64,x"/></svg>'))).toEqual({
      refused: 'logoEmpty',
    })
    expect(await read(bytesOf('<html><body>no</body></html>'))).toEqual({ refused: 'logoBroken' })
    expect(await read(bytesOf('GIF89a'))).toEqual({ refused: 'logoBroken' })
    expect(await read(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ refused: 'logoBroken' })
  })

  test('is refused when its shapes multiply without end', async () => {
    const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
    const laughs = ['<g id="l0"><rect/></g>', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level)].join('')
    expect(await read(bytesOf(`<svg>${laughs}</svg>`))).toEqual({ refused: 'logoTooComplex' })
    const clips = laughs.replaceAll(/use href="(#l\d)"/g, 'path clip-path="url($1)"')
    expect(await read(bytesOf(`<svg>${clips}</svg>`))).toEqual({ refused: 'logoTooComplex' })
    const ring = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    expect(await read(bytesOf(`<svg>${ring}</svg>`))).toEqual({ refused: 'logoTooComplex' })
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
  ])('is refused when paper would be long busy with it: %s', async (_, inside) => {
    expect(await read(svgOf(inside))).toEqual({ refused: 'logoTooComplex' })
  })

  test('a name, a motto and a long description may stand in it', async () => {
    const words = `<text>De Korenaar</text><text>${'Vers van de oven. '.repeat(5)}</text>`
    expect(await keptSvg(`<desc>${'Een korenaar. '.repeat(500)}</desc>${words}`)).toContain(words)
  })

  test('is refused when it is nested too deep to read', async () => {
    expect(await read(bytesOf(`<svg>${'<g>'.repeat(11_000)}<rect/></svg>`))).toMatchObject({
      refused: expect.stringMatching(/logoBroken|logoTooComplex/),
    })
  })

  test.each([
    ['a style sheet that is a book', `<style>${'a'.repeat(70_000)}</style>`],
    ['two style sheets that are one', `<style>${'/*'.repeat(20_000)}</style>`.repeat(2)],
    ['a tag with hundreds of attributes', `<rect ${'a="b>" '.repeat(201)}/>`],
    ['attributes in the shadow of a comment', `<!-- " --><rect ${'a/'.repeat(201)}/>`],
    ['an end with hundreds of attributes', `<g></g ${'a '.repeat(201)}>`],
    ['words that are written out six times as long', `<text>${'&'.repeat(500_000)}</text>`],
    [
      'a long style at every element',
      `<style>rect{font-family:${'a'.repeat(60_000)}}</style>${'<rect/>'.repeat(5000)}`,
    ],
  ])('is refused when it is too much to read: %s', async (_, inside) => {
    expect(await read(svgOf(inside))).toEqual({ refused: 'logoTooComplex' })
  })

  test('says the same under thousands of rules as under one', async () => {
    const rules = '.a{fill:red}'.repeat(5000)
    const svg = await keptSvg(`<style>${rules}</style>${'<rect class="b a"/>'.repeat(3000)}`)
    expect(svg.split('<rect fill="red" />')).toHaveLength(3001)
  })

  test('the last of two rules wins, whatever the order of its classes; an id before both', async () => {
    const svg = await keptSvg(
      '<style>#z{stroke:blue} .a{fill:red;stroke:red} rect{fill:grey;opacity:.5} .b{fill:green}</style>' +
        '<rect class="b a"/><rect class="a b" id="z"/>',
    )
    expect(svg).toContain('<rect fill="green" opacity=".5" stroke="red" />')
    expect(svg).toContain('<rect id="z" fill="green" opacity=".5" stroke="blue" />')
  })

  test('a rule counts inside a condition, and not inside a remark or after an import', async () => {
    const svg = await keptSvg(
      '<style>@import "x.css"; @media print { .a{fill:red} } /* .a{fill:blue} */ .b{fill:blue} .c{ {} /*</style>' +
        '<rect class="a"/><circle class="b"/>',
    )
    expect(svg).toContain('<rect fill="red" />')
    expect(svg).toContain('<circle fill="blue" />')
  })

  test('cleaned once more stays the same', async () => {
    const once = await keptSvg(
      '<style>.a{fill:red}</style><text class="a" x="1">Brood &amp; koek</text>',
    )
    expect(new TextDecoder().decode((await kept(bytesOf(once))).bytes)).toBe(once)
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
