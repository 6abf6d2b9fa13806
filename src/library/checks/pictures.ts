import type { Content } from '../content.ts'
import { at, differing, type Fault } from '../fault.ts'
import { type Picture, sheet } from '../parts/pictures.ts'

const ENOUGH = 12
const MOST_BYTES = 8_000

/** What a drawing may hold: lines and planes in the colour of the text around it, in light and in dark. */
const elements = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
])
const colours = new Set(['none', 'currentColor', 'var(--picture-accent, currentColor)'])

export function checkPictures({ pictures }: Content): Fault[] {
  return [
    ...pictures.flatMap((picture) => at(`pictures/${picture.key}`, checkPicture(picture))),
    ...at(
      'pictures',
      pictures.length < ENOUGH ? [`has ${pictures.length}, fewer than ${ENOUGH}`] : [],
    ),
  ]
}

function checkPicture({ use, areas, svg, nl }: Picture) {
  const ids = areas.map((area) => area.id)
  return [
    ...differing('area', ids, nl.areas),
    ...(use.includes('spot') && areas.length < 4 ? ['has fewer than four areas to point at'] : []),
    ...areas
      .filter(({ box: [x, y, width, height] }) =>
        [x, y, width - 1, height - 1, sheet.width - x - width, sheet.height - y - height].some(
          (n) => n < 0,
        ),
      )
      .map(({ id }) => `the area ${id} is not on the sheet`),
    ...checkDrawing(svg),
  ]
}

function checkDrawing(svg: string) {
  const names = [...svg.matchAll(/<([a-zA-Z:]+)/g)].map(([, name]) => name as string)
  const painted = [...svg.matchAll(/\b(?:fill|stroke|color)=["']([^"']*)["']/g)].map(
    ([, c]) => c as string,
  )
  return [
    ...(svg.includes(`viewBox="0 0 ${sheet.width} ${sheet.height}"`)
      ? []
      : ['is on another sheet']),
    ...(svg.length > MOST_BYTES ? [`has ${svg.length} bytes, more than ${MOST_BYTES}`] : []),
    ...[...new Set(names)].filter((n) => !elements.has(n)).map((n) => `holds <${n}>`),
    ...[...new Set(painted)].filter((c) => !colours.has(c)).map((c) => `is painted ${c}`),
    ...(/\b(style|class|on\w+|href)=/.test(svg)
      ? ['has a style, a class, a link or a script']
      : []),
  ]
}
