import type { Schema } from 'hast-util-sanitize'

const tagNames = 'svg g defs path linearGradient radialGradient stop clipPath mask pattern'.split(
  ' ',
)

/** Drawing programs name things in their own language: “Dégradé_sans_nom_12”. */
const ID = /^[\p{L}\p{N}_.-]+$/u
const LOCAL = /^#[\p{L}\p{N}_.-]+$/u

/** One attribute and what it may say: numbers, words and colours, or a reference inside the file. */
const plain = (name: string): [string, RegExp] => [name, /^(?![\s\S]*(?:url|:|&|\\|@|<))[\s\S]*$/i]
const paint = (name: string): [string, RegExp] => [
  name,
  /^(?:url\((['"]?)#[\p{L}\p{N}_.-]+\1\)(?:\s+[#\w(),.% -]+)?|(?![\s\S]*(?:url|:|&|\\|@|<))[\s\S]*)$/iu,
]

const geometry =
  'x y x1 y1 x2 y2 cx cy r fx fy fr d width height viewBox preserveAspectRatio transform offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform'

/** By their names in the tree. */
const presentation =
  'opacity fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeLineCap strokeLineJoin strokeMiterLimit strokeDashArray strokeDashOffset stopColor stopOpacity clipPath clipRule mask maskType visibility paintOrder transform'

export const schema: Schema = {
  tagNames,
  attributes: {
    '*': [['id', ID], ...geometry.split(' ').map(plain), ...presentation.split(' ').map(paint)],
    linearGradient: [['href', LOCAL]],
    radialGradient: [['href', LOCAL]],
    pattern: [['href', LOCAL]],
  },
  // The file stands alone, so its names cannot clash with a page's.
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  ancestors: {},
  required: {},
}
