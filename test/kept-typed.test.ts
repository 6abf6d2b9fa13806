import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../src/platform/locale.ts'
import { deskPagesOf } from './journeys/pages.ts'
import { type Browser, useWorld } from './world.ts'

/** Whatever a form refuses, it shows again as it was sent: nobody types anything twice. */
const world = useWorld()
const { given } = world
let owner: Browser
let pages: string[] = []

beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  await given.establishment('Gent')
  const ine = await given.person('Ine Peeters', { roles: ['owner'] })
  const person = await given.person('Fatima Aziz')
  const publication = await given.published()
  const round = (await given.round(publication)) as { id: string }
  const prepared = await given.preparedRound(publication, { by: ine, dueOn: '2026-12-11' })
  const task = await given.requestOf(person)
  owner = await world.as(ine)
  pages = deskPagesOf({ person, round, prepared, publication, task })
}, 60_000)

const isElement = (node: Nodes): node is Element => node.type === 'element'
const allIn = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => [...(isElement(child) ? [child] : []), ...allIn(child)])
    : []
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** Fields that show nothing again: what is secret, and what only the reader’s own machine has. */
const UNSHOWN = new Set(['password', 'file', 'hidden', 'submit', 'checkbox', 'radio'])
const isControl = ({ tagName, properties }: Element) =>
  (tagName === 'textarea' ||
    tagName === 'select' ||
    (tagName === 'input' && !UNSHOWN.has(String(properties.type ?? 'text')))) &&
  properties.name !== undefined &&
  properties.autoComplete?.toString() !== 'one-time-code' &&
  properties.disabled === undefined

const formsOn = (html: string) =>
  allIn(fromHtml(html))
    .filter(({ tagName, properties }) => tagName === 'form' && properties.method === 'post')
    .map((form) => ({
      action: String(form.properties.action),
      fields: allIn(form).filter(isControl),
      hidden: allIn(form).filter(({ properties }) => properties.type === 'hidden'),
    }))

const optionsOf = (select: Element) => allIn(select).filter(({ tagName }) => tagName === 'option')

/** No good anywhere, and knowable again. */
function wrongFor(field: Element, number: number) {
  if (field.tagName === 'select') return String(optionsOf(field).at(-1)?.properties.value ?? '')
  const mark = `mark${number}x`
  const { type } = field.properties
  if (type === 'date') return `2026-02-3${number % 2}`
  if (type === 'number') return `-${number + 7}`
  return mark.padEnd(9_000, 'é')
}

/** A name that ends in [] may be sent more than once. */
const grouped = (sent: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    [...Map.groupBy(sent, ([name]) => name)].map(([name, all]) => [
      name,
      name.endsWith('[]') ? all.map(([, value]) => value) : (all.at(-1)?.[1] ?? ''),
    ]),
  )

const shown = (field: Element) =>
  field.tagName === 'textarea'
    ? textOf(field).trim()
    : field.tagName === 'select'
      ? String(optionsOf(field).find((one) => one.properties.selected)?.properties.value ?? '')
      : String(field.properties.value ?? '')

describe('no form that is refused loses what was typed', () => {
  test('on any page of whoever runs it', async () => {
    const lost: string[] = []
    const refusedAt = new Set<string>()
    for (const path of pages) {
      const reply = await owner.get(path)
      if (reply.status !== 200) continue
      for (const { action, fields, hidden } of formsOn(await reply.text())) {
        if (fields.length === 0) continue
        const sent = [
          ...hidden.map(
            ({ properties: { name, value } }) => [String(name), String(value)] as const,
          ),
          ...fields.map((field, n) => [String(field.properties.name), wrongFor(field, n)] as const),
        ]
        const again = await owner.post(action || path, grouped(sent))
        expect(again.status, `${path}: ${action}`).toBeLessThan(500)
        if (again.status !== 422) continue
        refusedAt.add(action)
        const now = formsOn(await again.text()).filter((form) => form.action === action)
        const own = now.find(({ hidden: all }) =>
          hidden.every((h) =>
            all.some(
              ({ properties }) =>
                properties.name === h.properties.name && properties.value === h.properties.value,
            ),
          ),
        )
        for (const [n, field] of fields.entries()) {
          const name = String(field.properties.name)
          const kept = (own ?? now[0])?.fields.find(({ properties }) => properties.name === name)
          if (!kept || shown(kept) !== wrongFor(field, n))
            lost.push(`${path}: ${action} loses ${name}: ${kept && shown(kept).slice(0, 30)}`)
        }
      }
    }
    expect(lost).toEqual([])
    expect(refusedAt.size).toBeGreaterThan(15)
  }, 120_000)
})
