/**
 * The pages of the compiler's one tall drawing, each as a picture of its own. The compiler writes a
 * line per tag and four hundred bytes per word; a page beside the interview may weigh a fraction.
 */
export function pagesOf(tall: string): string[] {
  const lines = tall.split('\n')
  const width = /viewBox="0 0 ([\d.]+)/.exec(tall)?.[1] ?? '0'
  const starts = lines.flatMap((line, i) => (/^ {4}<g[ >]/.test(line) ? [i] : []))
  const shared = lines.findIndex((line) => line.startsWith('    <defs'))
  const height = (Number(/viewBox="0 0 [\d.]+ ([\d.]+)/.exec(tall)?.[1]) / starts.length).toFixed(2)
  const definitions = symbolsOf(lines.slice(shared))

  return starts.map((start, n) => {
    const names = new Map<string, string>()
    const drawn = lean(lines.slice(start, starts[n + 1] ?? shared), (id) => {
      const name = names.get(id) ?? `p${n + 1}-${names.size.toString(36)}`
      names.set(id, name)
      return name
    })
    const used = [...names].map(([id, name]) => `<g id="${name}">${definitions.get(id) ?? ''}</g>`)
    const top = (Number(height) * n).toFixed(2)
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}"><path fill="#fff" d="M0 ${top}h${width}v${height}H0z"/><defs>${used.join('')}</defs>${drawn}</svg>`
  })
}

/** Rounds to a hundredth of a point: finer than any screen. */
const round = (text: string) =>
  text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))

/** A path without the spaces and zeros that it can do without. */
const tight = (path: string) =>
  path
    .replace(/ ?([a-zA-Z]) ?/g, '$1')
    .replace(/\b0\./g, '.')
    .replace(/ -/g, '-')

function symbolsOf(lines: string[]) {
  const found = new Map<string, string>()
  let id = ''
  for (const line of lines) {
    id = /<symbol id="([^"]+)"/.exec(line)?.[1] ?? id
    const path = /<path d="([^"]*)"/.exec(line)?.[1]
    if (path) found.set(id, `<path d="${tight(round(path))}"/>`)
  }
  return found
}

/** Drops groups that say nothing, and says the colour of a line once instead of at each letter. */
function lean(lines: string[], named: (id: string) => string) {
  const out: string[] = []
  const open: boolean[] = []
  for (const [n, line] of lines.entries()) {
    if (saysNothing(line)) continue
    const tag = line.trim().replace(/ (class|fill-rule)="[^"]*"/g, '')
    const [, id, x, y] = /^<use xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"/.exec(tag) ?? []
    if (id) {
      out.push(`<use href="#${named(id)}"${at('x', x)}${at('y', y)}/>`)
    } else if (tag === '</g>') {
      if (open.pop()) out.push(tag)
    } else if (tag.startsWith('<g')) {
      const colour = line.includes('typst-text') && / fill="[^"]+"/.exec(lines[n + 1] ?? '')?.[0]
      open.push(tag !== '<g>')
      if (tag !== '<g>') out.push(round(colour ? tag.replace('>', `${colour}>`) : tag))
    } else {
      out.push(round(tag.replace('xlink:', '')))
    }
  }
  return out.join('')
}

/** An empty group, or the white of the next page, which would lie over this one. */
const saysNothing = (line: string) => /^ *<g[^>]*\/>$|^ {4}<path/.test(line)

const at = (axis: string, value = '0') => (value === '0' ? '' : ` ${axis}="${round(value)}"`)
