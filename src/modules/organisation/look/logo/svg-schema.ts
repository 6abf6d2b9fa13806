import type { Schema } from 'hast-util-sanitize'

/** Elements that put something on the page; a file without any of them is no logo. */
export const shapes = new Set('path rect circle ellipse line polyline polygon text use'.split(' '))
/** Elements whose words count. */
export const drawn = new Set(['text', 'tspan', 'title', 'desc'])

const tagNames = [
  ...shapes,
  ...drawn,
  ...'svg g defs symbol linearGradient radialGradient stop clipPath mask'.split(' '),
]
/** Their own meaning is dropped and what they hold is kept. */
const unwrapped = ['a', 'switch']
/** Everything else that a file has goes with all that is in it. */
export const kept = new Set([...tagNames, ...unwrapped])

/** One attribute and what it may say: numbers, words and colours, or a reference inside the file. */
const plain = (name: string): [string, RegExp] => [name, /^(?![\s\S]*(?:url|:|&|\\|@|<))[\s\S]*$/i]
const paint = (name: string): [string, RegExp] => [
  name,
  /^(?:url\((['"]?)#[\w.-]+\1\)(?:\s+[#\w(),.% -]+)?|(?![\s\S]*(?:url|:|&|\\|@|<))[\s\S]*)$/i,
]

const geometry =
  'x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform rotate offset pathLength gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits textLength lengthAdjust'

/** Presentation attributes by their name in CSS and in the tree; style sheets may set these and no others. */
export const presentation: Record<string, string> = Object.fromEntries(
  'color opacity fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-color stop-opacity clip-path clip-rule mask display visibility font-family font-size font-style font-weight text-anchor letter-spacing word-spacing dominant-baseline text-decoration paint-order vector-effect transform'
    .split(' ')
    .map((name) => [name, inTree(name)]),
)

function inTree(name: string) {
  const special: Record<string, string> = {
    'stroke-linecap': 'strokeLineCap',
    'stroke-linejoin': 'strokeLineJoin',
    'stroke-miterlimit': 'strokeMiterLimit',
    'stroke-dasharray': 'strokeDashArray',
    'stroke-dashoffset': 'strokeDashOffset',
  }
  return special[name] ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export const schema: Schema = {
  tagNames,
  attributes: {
    '*': [
      ['id', /^[\w.-]+$/],
      ...geometry.split(' ').map(plain),
      ...Object.values(presentation).map(paint),
    ],
    use: [['href', /^#[\w.-]+$/]],
    linearGradient: [['href', /^#[\w.-]+$/]],
    radialGradient: [['href', /^#[\w.-]+$/]],
  },
  // The file stands alone, so its names cannot clash with a page's.
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  ancestors: {},
  required: {},
}
