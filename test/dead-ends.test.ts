import { beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../src/app/modules.ts'
import { opening } from '../src/modules/people/index.ts'
import { languages } from '../src/platform/locale.ts'
import { roles } from '../src/platform/who.ts'
import { type Browser, HOME, useWorld } from './world.ts'

/** Whatever a page leads to, or names as a place to go, is there for whoever reads that page. */
const world = useWorld()
const { given } = world
const stations = modules.flatMap(({ stations = [] }) => stations)
/** Of the links that differ only in what they are about, or in what they ask. */
const ALIKE = 2
const LINK = /<a [^>]*href="(\/[^"#]*)/g

beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  await given.establishment('Gent')
  const owner = await given.person('Griet Baas', { roles: ['owner'] })
  const signer = await given.person('Gijs Getekend')
  await given.person('Geen Mailadres', { email: null })
  const publication = await given.published()
  await given.round(publication)
  await given.signature(signer)
  await given.preparedRound(publication, { by: owner, dueOn: '2026-12-11' })
  await (await world.as(owner)).post('/settings/spokespersons/new', { name: 'Wil Woord' })
  const { id } = await given.person('Vera Vertrokken')
  await (await world.as(owner)).post(`/people/${id}/departure`)
  await world.db.updateTable('mails').set({ state: 'failed' }).where('person_id', '=', id).execute()
}, 60_000)

/** Things by their id, clauses by their key, files by their kind. */
const shapeOf = ({ pathname, searchParams }: URL) =>
  [
    pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b\d+-[a-z-]+|[^/]+(?=\.\w+$)/g, '*'),
    ...[...searchParams.keys()].toSorted(),
  ].join(' ')

interface Seen {
  path: string
  /** The page on which it stood. */
  from: string
  reply: Response
  html: string
}

/** All that can be reached by links from these pages. */
async function walked(browser: Browser, ...from: string[]): Promise<Seen[]> {
  const alike = new Map<string, number>()
  const known = new Set<string>()
  const waiting: { path: string; from: string }[] = []
  const meet = (link: string, on: string) => {
    const url = new URL(link.replaceAll('&amp;', '&'), HOME)
    const path = url.pathname + url.search
    const shape = shapeOf(url)
    const count = alike.get(shape) ?? 0
    // Another language is another reader's page, and is walked by whoever reads it.
    if (known.has(path) || count >= ALIKE || url.searchParams.has('language')) return
    known.add(path)
    alike.set(shape, count + 1)
    waiting.push({ path, from: on })
  }
  for (const path of from) meet(path, path)
  const seen: Seen[] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const reply = await browser.get(next.path)
    const isPage = reply.headers.get('content-type')?.includes('text/html')
    const html = isPage ? await reply.text() : ''
    seen.push({ ...next, reply, html })
    for (const [, link = ''] of html.matchAll(LINK)) meet(link, next.path)
    const on = reply.headers.get('location')
    if (on?.startsWith('/')) meet(on, next.path)
  }
  return seen
}

/** Without a role of their own somebody reads and signs as everybody does. */
const readers = [
  ...roles.map((role) => ({ role, by: 'password' as const })),
  ...roles.filter(opening).map((role) => ({ role, by: 'mail-code' as const })),
]

const allSeen = async (browser: Browser) => {
  const seen = await walked(browser, '/', '/me')
  expect(seen.length).toBeGreaterThan(8)
  return seen
}

const ends = (seen: Seen[]) =>
  seen.flatMap(({ path, from, reply: { status } }) =>
    status >= 400 ? [`${from} leads to ${path}: ${status}`] : [],
  )

/** A place in the menu stands between these signs where a sentence sends somebody there. */
const named = async (browser: Browser, seen: Seen[]) => {
  const closed: string[] = []
  for (const { href, words } of stations)
    if ((await browser.get(href)).status >= 400) closed.push(words.nl)
  return seen.flatMap(({ path, html }) =>
    closed.filter((name) => html.includes(`“${name}”`)).map((name) => `${path} names ${name}`),
  )
}

test.each(readers)(
  'no page leads the role $role, who came by $by, to what is not there for them',
  async ({ role, by }) => {
    const browser = await world.as(await given.person(`Rol ${role} ${by}`, { roles: [role] }), by)
    const seen = await allSeen(browser)
    expect(ends(seen)).toEqual([])
    expect(await named(browser, seen)).toEqual([])
  },
  60_000,
)

describe('in a house where nothing was written yet', () => {
  const empty = useWorld()
  beforeAll(() => empty.given.organisation())

  test.each(roles.filter(opening))(
    'no page leads the role %s to what is not there for them',
    async (role) => {
      const browser = await empty.as(await empty.given.person(`Rol ${role}`, { roles: [role] }))
      expect(ends(await allSeen(browser))).toEqual([])
    },
    60_000,
  )
})
