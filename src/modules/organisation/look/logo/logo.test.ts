import { deflateSync } from 'node:zlib'
import { decode, encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { isNo } from '../../../../platform/result.ts'
import { LOGO_LIMIT, readLogo } from './logo.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function kept(file: Uint8Array) {
  const logo = readLogo(file)
  if (isNo(logo)) throw new Error(logo.refused)
  return logo
}
const keptSvg = (inside: string, root = 'viewBox="0 0 10 10"') =>
  new TextDecoder().decode(
    kept(bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`)).bytes,
  )

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
  ])('loses %s', (_, inside) => {
    const svg = keptSvg(`<rect width="5" height="5"/>${inside}`)
    expect(svg).not.toMatch(/alert|script|import|image|style|https?:(?!\/\/www\.w3\.org\/2000)/)
    expect(svg).toContain('<rect width="5" height="5" />')
  })

  test('loses what stands before its root, entities included', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
      <svg viewBox="0 0 9 9"><text>&b;</text></svg>`
    const svg = new TextDecoder().decode(kept(bytesOf(laughs)).bytes)
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&#x26;b;</text></svg>',
    )
  })

  test('keeps the colours that a drawing program writes in a style sheet', () => {
    const svg = keptSvg(
      '<style><![CDATA[/* made by */ .a,.b{fill:#E30613;} .b{stroke:url(#g)} #z{opacity:.5}]]></style>' +
        '<linearGradient id="g" x1="0"><stop offset="1" style="stop-color:#fff;"/></linearGradient>' +
        '<path class="a" d="M0 0h9"/><path class="b" id="z" fill="blue" d="M0 1"/>',
    )
    expect(svg).toContain('<stop offset="1" stop-color="#fff" />')
    expect(svg).toContain('<path d="M0 0h9" fill="#E30613" />')
    expect(svg).toContain('<path id="z" fill="#E30613" d="M0 1" stroke="url(#g)" opacity=".5" />')
  })

  test('gets a view box where it only had a size', () => {
    expect(keptSvg('<path d="M0 0"/>', 'width="40px" height="20"')).toContain('viewBox="0 0 40 20"')
  })

  test('is refused when nothing is left to see', () => {
    expect(readLogo(bytesOf('<svg><image href="data:image/png;base64,x"/></svg>'))).toEqual({
      refused: 'logoEmpty',
    })
    expect(readLogo(bytesOf('<html><body>no</body></html>'))).toEqual({ refused: 'logoBroken' })
    expect(readLogo(bytesOf('GIF89a'))).toEqual({ refused: 'logoBroken' })
    expect(readLogo(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ refused: 'logoBroken' })
  })

  test('is refused when its shapes multiply without end', () => {
    const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
    const laughs = ['<g id="l0"><rect/></g>', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level)].join('')
    expect(readLogo(bytesOf(`<svg>${laughs}</svg>`))).toEqual({ refused: 'logoTooComplex' })
    const clips = laughs.replaceAll(/use href="(#l\d)"/g, 'path clip-path="url($1)"')
    expect(readLogo(bytesOf(`<svg>${clips}</svg>`))).toEqual({ refused: 'logoTooComplex' })
    const ring = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    expect(readLogo(bytesOf(`<svg>${ring}</svg>`))).toEqual({ refused: 'logoTooComplex' })
  })

  test('is refused when it is nested too deep to read', () => {
    expect(readLogo(bytesOf(`<svg>${'<g>'.repeat(11_000)}<rect/></svg>`))).toMatchObject({
      refused: expect.stringMatching(/logoBroken|logoTooComplex/),
    })
  })

  test('cleaned once more stays the same', () => {
    const once = keptSvg('<style>.a{fill:red}</style><text class="a" x="1">Brood &amp; koek</text>')
    expect(new TextDecoder().decode(kept(bytesOf(once)).bytes)).toBe(once)
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

  test('comes back as the same picture', () => {
    const { type, bytes } = kept(picture(3, 2))
    expect(type).toBe('png')
    expect(decode(bytes)).toMatchObject({ width: 3, height: 2, channels: 4 })
    expect([...decode(bytes).data.subarray(0, 4)]).toEqual([200, 30, 40, 255])
  })

  test('loses what trails it and the texts inside it', () => {
    const { data } = decode(picture(3, 2))
    const talkative = encode({ width: 3, height: 2, channels: 4, data, text: { Author: 'Ine' } })
    const trailing = Buffer.concat([talkative, Buffer.from('<script>alert(1)</script>')])
    const text = Buffer.from(kept(trailing).bytes).toString('latin1')
    expect(text).not.toMatch(/script|Author|Ine/)
  })

  test('becomes smaller where it is larger than anyone can see', () => {
    const { bytes } = kept(picture(1600, 400))
    expect(decode(bytes)).toMatchObject({ width: 640, height: 160 })
    expect([...decode(bytes).data.subarray(0, 4)]).toEqual([200, 30, 40, 255])
  })

  test('keeps its palette, its greys and what is see-through', () => {
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
    expect([...decode(kept(indexed).bytes).data]).toEqual([9, 8, 7, 0, 1, 2, 3, 255])
    const grey = encode({
      width: 2,
      height: 1,
      channels: 1,
      depth: 2,
      data: Uint8Array.of(0b01110000),
    })
    expect([...decode(kept(grey).bytes).data]).toEqual([85, 85, 85, 255, 255, 255, 255, 255])
    const fine = encode({
      width: 1,
      height: 1,
      channels: 2,
      depth: 16,
      data: Uint16Array.of(0x8000, 0xffff),
    })
    expect([...decode(kept(fine).bytes).data]).toEqual([128, 128, 128, 255])
  })

  test('is refused when it only says that it is one, is cut off or damaged', () => {
    const whole = picture(30, 30)
    const fake = Buffer.concat([whole.subarray(0, 8), Buffer.from('<script>alert(1)</script>')])
    const damaged = Uint8Array.from(whole)
    damaged[45] = (damaged[45] ?? 0) ^ 0xff
    for (const file of [fake, whole.subarray(0, 60), damaged])
      expect(readLogo(file)).toEqual({ refused: 'logoBroken' })
  })

  test('is refused when it is too many bytes or too many pixels', () => {
    expect(readLogo(new Uint8Array(LOGO_LIMIT + 1))).toEqual({ refused: 'logoTooLarge' })
    expect(readLogo(claiming(4001, 10))).toEqual({ refused: 'logoTooWide' })
    expect(readLogo(new Uint8Array())).toEqual({ refused: 'logoMissing' })
  })

  test('is refused when it unfolds into more than it says', () => {
    expect(readLogo(claiming(2, 2, deflateSync(Buffer.alloc(50_000_000))))).toEqual({
      refused: 'logoBroken',
    })
  })

  /** The start of a file with this size in its header, and any pixels. */
  function claiming(width: number, height: number, pixels = deflateSync(Buffer.alloc(5))) {
    const file = Buffer.from(picture(1, 1))
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
