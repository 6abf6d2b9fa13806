import type { Module } from '../src/platform/module.ts'

const WIDTH = 960
const MARGIN = 24
const ROOM = { wide: 172, high: 74, gap: 12 }
const PER_ROW = Math.floor((WIDTH - 2 * MARGIN + ROOM.gap) / (ROOM.wide + ROOM.gap))

const ink = '#1d2421'
const muted = '#5d6762'
const line = '#c9c6bb'
const accent = '#0e5a57'

const text = (x: number, y: number, words: string, look = '') =>
  `<text x="${x}" y="${y}" ${look}>${words}</text>`

const counted = (...counts: [count: number, what: string][]) =>
  counts
    .filter(([count]) => count)
    .map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`)
    .join(' · ')

/** What can be done in a module, and what happens there. */
const does = ({ actions = [], events = [] }: Module) =>
  counted([actions.length, 'action'], [events.length, 'event']) || 'made from the list'

/** What it keeps, and how many events of others it follows. */
const keeps = ({ tables, follows = [] }: Module) => {
  const followed = new Set(follows.map(({ on }) => on)).size
  return [counted([tables?.owns.length ?? 0, 'table']), followed ? `follows ${followed}` : '']
    .filter(Boolean)
    .join(' · ')
}

function room(module: Module, at: number, top: number) {
  const x = MARGIN + (at % PER_ROW) * (ROOM.wide + ROOM.gap)
  const y = top + Math.floor(at / PER_ROW) * (ROOM.high + ROOM.gap)
  return [
    `<rect x="${x}" y="${y}" width="${ROOM.wide}" height="${ROOM.high}" rx="8" fill="#fff" stroke="${line}"/>`,
    text(x + 14, y + 26, `${at + 1}  ${module.name}`, `fill="${ink}" font-weight="600"`),
    text(x + 14, y + 46, does(module), `fill="${muted}" font-size="11"`),
    text(x + 14, y + 62, keeps(module), `fill="${accent}" font-size="11"`),
  ].join('\n')
}

function floor(y: number, name: string, about: string) {
  return [
    `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="46" rx="8" fill="#f3f1ea" stroke="${line}"/>`,
    text(MARGIN + 14, y + 28, name, `fill="${ink}" font-weight="600"`),
    text(MARGIN + 132, y + 28, about, `fill="${muted}"`),
  ].join('\n')
}

/** The house as it stands, floor by floor: an upper floor may use those below it, a room those before it. */
export function pictureOf(house: readonly Module[]) {
  const rows = Math.ceil(house.length / PER_ROW)
  const top = MARGIN + 46 + 40
  const below = top + rows * (ROOM.high + ROOM.gap) + 12
  const floors: [string, string][] = [
    ['library', 'reads and checks content/: clauses, questions, plans, letters'],
    ['ui', 'the interface kit: pages speak of its pieces and of nothing below them'],
    [
      'platform',
      'action · event · module · read · web/ · db/ · mail/ · pdf/ · sheets/ · postgres/ · backup/',
    ],
  ]
  const height = below + floors.length * 58 + MARGIN - 12
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The house: app above, then ${house.map(({ name }) => name).join(', ')}, then ${floors.map(([name]) => name).join(', ')}" font-family="system-ui, sans-serif" font-size="13">
<rect width="${WIDTH}" height="${height}" fill="#fbfaf6"/>
${floor(MARGIN, 'app', 'the list, the frame, the command line, the demo: the only floor that knows every room')}
${text(MARGIN, top - 16, 'modules, in the order in which an organisation lives: each may use those before it', `fill="${muted}"`)}
${house.map((module, at) => room(module, at, top)).join('\n')}
${floors.map(([name, about], at) => floor(below + at * 58, name, about)).join('\n')}
</svg>
`
}
