/** For tests: hono/jsx compiles a misspelt element or attribute, so what is rendered is read again. */
import { aria, elements, everywhere } from './html-names.ts'

interface Opened {
  name: string
  attributes: Map<string, string>
}

/** Everything that is wrong with a piece of rendered HTML, in words; empty when all is well. */
export function faultsIn(html: string): string[] {
  const opened = elementsOf(html)
  return [...opened.flatMap(nameFaults), ...idFaults(opened), ...labelFaults(opened, html)]
}

const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g

function elementsOf(html: string): Opened[] {
  const bare = html.replaceAll(/(<(?:script|style)[^>]*>)[\s\S]*?(?=<\/)/g, '$1')
  return [...bare.matchAll(TAG)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    ),
  }))
}

const shared = new Set(`${everywhere} ${aria}`.split(' '))

function nameFaults({ name, attributes }: Opened) {
  const own = elements[name]
  if (own === undefined) return [`<${name}> is not an element`]
  const known = new Set(own.split(' '))
  return [...attributes.keys()]
    .filter((key) => !known.has(key) && !shared.has(key) && !/^data-[a-z-]+$/.test(key))
    .map((key) => `<${name} ${key}> is not an attribute`)
}

function idFaults(opened: Opened[]) {
  const ids = opened.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const missing = opened.flatMap(({ name, attributes }) =>
    ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']
      .flatMap((key) => attributes.get(key)?.split(' ') ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => `<${name}> points to #${id}, which is not there`),
  )
  return [...twice.map((id) => `#${id} is there twice`), ...missing]
}

const asks = new Set(['input', 'select', 'textarea', 'progress'])

function labelFaults(opened: Opened[], html: string) {
  const labelled = new Set(
    opened.filter(({ name }) => name === 'label').map(({ attributes }) => attributes.get('for')),
  )
  const unnamed = opened.filter(
    ({ name, attributes }) =>
      asks.has(name) &&
      attributes.get('type') !== 'hidden' &&
      !labelled.has(attributes.get('id') ?? '-') &&
      !attributes.has('aria-label') &&
      !attributes.has('aria-labelledby'),
  )
  const wrapped = (html.match(/<label(?![^>]* for=)/g) ?? []).length
  return unnamed
    .slice(wrapped)
    .map(({ name, attributes }) => `<${name} name="${attributes.get('name') ?? ''}"> has no label`)
}
