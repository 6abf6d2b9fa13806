import { describe } from 'vitest'
import type { Content } from '../content.ts'
import { plant, the } from '../testing/planted.ts'

const drawnInto = (shape: string) => (c: Content) => {
  const picture = the(c.pictures[0])
  picture.svg = picture.svg.replace('</svg>', `${shape}</svg>`)
}
const toSpot = (c: Content) => the(c.pictures.find(({ use }) => use.includes('spot')))

describe('a planted fault is found:', () =>
  plant([
    ['a picture too few', (c) => c.pictures.splice(11), /has 11, fewer than 12/],
    ['words in a drawing', drawnInto('<text>no</text>'), /holds <text>/],
    ['a colour in a drawing', drawnInto('<path fill="#fff"/>'), /is painted #fff/],
    ['a colour in other quotation marks', drawnInto("<path stroke='red'/>"), /is painted red/],
    [
      'a script in a drawing',
      drawnInto('<path onload="x"/>'),
      /has a style, a class, a link or a script/,
    ],
    ['a drawing that weighs too much', drawnInto('<g></g>'.repeat(2000)), /has \d+ bytes/],
    [
      'a drawing of another size',
      (c) => (the(c.pictures[0]).svg = '<svg viewBox="0 0 24 24"></svg>'),
      /is on another sheet/,
    ],
    [
      'an area beside the picture',
      (c) => (the(toSpot(c).areas[0]).box = [300, 0, 40, 10]),
      /is not on the sheet/,
    ],
    ['little to point at', (c) => toSpot(c).areas.splice(3), /fewer than four areas to point at/],
    [
      'an area that has no name',
      (c) => (the(toSpot(c).areas[0]).id = 'moon'),
      /^pictures\/.*: area moon has no text/,
    ],
  ]))
