import { describe, expect, test } from 'vitest'
import { isNo } from '../../../../platform/result.ts'
import { openDrawing } from './draw.ts'
import { readLogo } from './logo.ts'

const NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (inside: string, root = 'viewBox="0 0 10 10"') =>
  `<svg ${NAMES} ${root}>${inside}</svg>`
const WHOLE = 'width="10" height="10"'
/** A square, from edge to edge. */
const square = (more = '') => `<rect class="a" ${WHOLE} ${more}/>`
const styled = (css: string, inside = square()) => svg(`<style>${css}</style>${inside}`)
const SHADES = '<linearGradient id="g"><stop stop-color="#00f"/></linearGradient>'

/** Its colour in the middle, as it is kept; or why it is not. */
async function seen(source: string) {
  const logo = await readLogo({ bytes: new TextEncoder().encode(source) })
  if (isNo(logo)) return logo.refused
  const drawing = await openDrawing(new TextDecoder().decode(logo.bytes))
  const { width, height, data } = drawing.draw(48)
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4
  return Buffer.from(data.subarray(at, at + 3)).toString('hex')
}

describe('what a browser would draw otherwise than paper is refused, and never changed without a word', () => {
  test.each([
    ['a rule within a rule', styled('g{ rect{fill:#00f} }', `<g>${square()}</g>`)],
    ['the same beside others', styled('g{fill:#f00; .a{fill:#00f} }', `<g>${square()}</g>`)],
    [
      'a sheet for the dark',
      svg(`<style media="(prefers-color-scheme:dark)">.a{fill:#fff}</style>${square()}`),
    ],
    ['a sheet for print', svg(`<style media="print">.a{fill:#fff}</style>${square()}`)],
    ['a rule for print and screens', styled('@media print, screen{.a{fill:#00f}}')],
    ['a rule for the light', styled('@media (prefers-color-scheme: light){.a{fill:#00f}}')],
    ['a rule that is not closed', styled('.a{fill:#00f')],
    [
      'a sheet from elsewhere in the head',
      `<?xml-stylesheet href="data:text/css,rect{fill:blue}"?>${svg(square())}`,
    ],
    ['measures in a sheet', styled('.a{width:2px}')],
    ['measures in a style', svg('<rect style="width:10px;height:10px" fill="#00f"/>')],
    ['a path in a sheet', styled('path{d:path("M0 0h10v10z")}', '<path d="M0 0h1v1z"/>')],
    ['a move in a sheet', styled('.a{transform:translate(20px,0)}')],
    ['a turn in a style', svg(square('style="rotate:45deg"'))],
    ['a move under an early name', svg(square('style="-webkit-transform:scale(2)"'))],
    ['a circle that cuts', svg(square('style="clip-path:circle(1px)"'))],
    ['a mask of shades', svg(square('style="mask-image:linear-gradient(red,blue)"'))],
    ['what plays', styled('@keyframes k{to{fill:#00f}}.a{animation:k 0s forwards}')],
    [
      'what is set when it opens',
      svg(`<rect ${WHOLE}><set attributeName="fill" to="#00f"/></rect>`),
    ],
    ['what moves', svg(`<rect ${WHOLE}><animate attributeName="x" to="9" dur="1s"/></rect>`)],
    [
      'a line that keeps its width',
      svg('<path d="M0 5h9" stroke="red" vector-effect="non-scaling-stroke"/>'),
    ],
    ['a colour of wide screens', svg(square('style="fill:#00f;fill:color(display-p3 0 0 1)"'))],
    ['a colour in the newer way', svg(square('fill="rgb(0 0 255 / 100%)"'))],
    ['a colour in parts of a step', svg(square('fill="rgb(0.4,0,254.9)"'))],
    ['a colour in whiteness', svg(square('fill="hwb(240 0% 0%)"'))],
    ['a colour of the system', svg(square('fill="CanvasText"'))],
    ['a colour that came later', svg(square('fill="rebeccapurple"'))],
    ['a word in capitals', svg(`${square('fill="#00f"')}${square('fill="NONE"')}`)],
    [
      'the colour of the text in small letters',
      svg(`<g color="#00f">${square('fill="currentcolor"')}</g>`),
    ],
    ['a name in capitals', styled('.a{FILL:#00f}')],
    ['a reference in quotes', svg(`${SHADES}${square(`fill="url('#g')"`)}`)],
    ['a name with a space', svg(`<linearGradient id="a b"/>${square('fill="url(#a b)"')}`)],
    [
      'two references',
      svg(`<defs><g id="a"/><g id="b">${square()}</g></defs><use href="#b" xlink:href="#a"/>`),
    ],
    ['a part of a name', styled('[id^="lo"]{fill:#00f}', square('id="logo"'))],
    ['who comes later', styled('g ~ .a{fill:#00f}', `<g/><g/>${square()}`)],
    ['a class with an accent', styled('.é{fill:#00f}', `<rect class="é" ${WHOLE}/>`)],
    ['a class that is escaped', styled('.\\31 a{fill:#00f}', `<rect class="1a" ${WHOLE}/>`)],
    ['a ground', svg('<path d="M0 0h1v1z"/>', 'viewBox="0 0 10 10" style="background:#00f"')],
    ['measures of the page around', svg('<rect width="1rem" height="9" fill="#00f"/>')],
    [
      'letters in a typeface of others',
      svg('<text y="9" font-size="9" font-family="Frutiger">M</text>'),
    ],
    ['letters in any typeface', svg('<text y="9" font-size="9">M</text>')],
    [
      'the same behind a prefix',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:rect width="9" height="9" fill="color(display-p3 0 0 1)"/></s:svg>',
    ],
    [
      'the same behind a name',
      `<!DOCTYPE svg [<!ENTITY s "fill:color(display-p3 0 0 1)">]>${svg(square('style="&s;"'))}`,
    ],
  ])('%s', async (_, source) => {
    expect(await seen(source)).toBe('logoDiffers')
  })
})

describe('what drawing programs write is kept as it looks', () => {
  test.each([
    [
      'Illustrator',
      `<?xml version="1.0" encoding="utf-8"?><!-- Generator: Adobe Illustrator 27.0.0 --><svg version="1.1" ${NAMES} x="0px" y="0px" viewBox="0 0 10 10" style="enable-background:new 0 0 10 10;" xml:space="preserve"><style type="text/css">
	.st0{fill:#0000FF;}
	.st1{clip-path:url(#SVGID_2_);fill:none;stroke:#000000;stroke-miterlimit:10;}
</style><defs><rect id="SVGID_1_" ${WHOLE}/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath><path class="st1" d="M0,0h1"/><rect class="st0" ${WHOLE}/></svg>`,
    ],
    [
      'Illustrator, with names for its names',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" viewBox="0 0 10 10">${square('fill="#00f"')}</svg>`,
    ],
    [
      'Inkscape',
      `<svg width="10mm" height="10mm" viewBox="0 0 10 10" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" ${NAMES}><sodipodi:namedview pagecolor="#ffffff" inkscape:zoom="1" /><defs><linearGradient inkscape:collect="always" id="linearGradient1"><stop style="stop-color:#0000ff;stop-opacity:1" offset="0"/></linearGradient></defs><g inkscape:label="Laag 1"><rect style="color:#000000;font-family:sans-serif;font-feature-settings:normal;text-indent:0;text-decoration-color:#000000;direction:ltr;writing-mode:lr-tb;isolation:auto;mix-blend-mode:normal;solid-color:#000000;fill:url(#linearGradient1);fill-opacity:1;stroke:none;stroke-width:0.264583;-inkscape-stroke:none;paint-order:normal;vector-effect:none;enable-background:accumulate" ${WHOLE}/></g></svg>`,
    ],
    [
      'CorelDRAW',
      `<svg ${NAMES} xml:space="preserve" width="10mm" height="10mm" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd" viewBox="0 0 10 10"><defs><style type="text/css"><![CDATA[
 .fil0 {fill:blue}
 .str0 {stroke:#2B2A29;stroke-width:.2;stroke-miterlimit:22.9256}
]]></style></defs><g id="Ebene_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><rect class="fil0 str0" ${WHOLE}/></g></svg>`,
    ],
    [
      'Affinity Designer',
      `<svg width="100%" height="100%" viewBox="0 0 10 10" ${NAMES} xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;"><g transform="matrix(1,0,0,1,0,0)"><rect serif:id="Artboard 1" ${WHOLE} style="fill:none;"/><path d="M0,0h10v10h-10Z" style="fill:rgb(0,0,255);fill-rule:nonzero;"/></g></svg>`,
    ],
    [
      'Figma',
      `<svg width="10" height="10" viewBox="0 0 10 10" fill="none" ${NAMES}><mask id="mask0_1_2" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" ${WHOLE}><path d="M10 0H0V10H10V0Z" fill="white"/></mask><g mask="url(#mask0_1_2)"><path d="M0 0H10V10H0Z" fill="#0000FF"/></g></svg>`,
    ],
    [
      'Canva',
      svg(
        square('fill="rgb(0%, 0%, 99.9%)" fill-opacity="1"'),
        'width="375" viewBox="0 0 10 10" zoomAndPan="magnify" preserveAspectRatio="xMidYMid meet" version="1.0"',
      ),
    ],
    [
      'a drawer of icons',
      svg(square('fill="blue"'), 'style="width:24px;height:24px" viewBox="0 0 10 10"'),
    ],
    [
      'somebody by hand',
      styled(
        '/* blue */ g > .a, #x[class="a"]{fill:hsl(240,100%,50%)} @media print{.a{fill:#000}}',
        `<g>${square('fill="red"')}</g>${square('fill="transparent"')}`,
      ),
    ],
  ])('%s', async (_, source) => {
    expect(await seen(source)).toMatch(/^0000f[ef]$/)
  })
})

test.each([
  ['width="375"'],
  ['height="40"'],
  ['width="100%" height="40"'],
  ['width="auto" height="40"'],
  ['width="300" height="100%"'],
  ['width="100%" height="100%"'],
])('of a drawing that says only a part of its size the shape is kept: %s', async (said) => {
  const bytes = new TextEncoder().encode(svg(square('fill="#00f"'), `${said} viewBox="0 0 10 10"`))
  const logo = await readLogo({ bytes })
  if (isNo(logo)) throw new Error(logo.refused)
  const { width, height } = await openDrawing(new TextDecoder().decode(logo.bytes))
  expect(width).toBe(height)
})
