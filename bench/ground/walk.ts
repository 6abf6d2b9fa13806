import { searches } from './town-names.ts'
import type { Visitor } from './visitor.ts'

type Eyes = Pick<Visitor, 'get'>

/** A page that is looked at: the door it came in by with what is asked of it, so that two houses can be compared. */
export interface Page {
  name: string
  path: string
}

/** How many pages further a list is looked at; of one that is narrowed, and so is shorter, fewer. */
const FAR = { whole: 500, narrowed: 20 }
/** How many of the links that differ only in what they ask are followed, and of the choices of one field. */
const ALIKE = 4
/** What says from where a list goes on. */
const PLACE = ['after', 'before', 'page']
/** What changes nothing of a page but its words, or says what was just done. */
const PASSING = ['language', 'done', 'name', 'at']

const LINK = /href="(\/[^"#]*)/g
const FORM = /<form[^>]*method="get"[^>]*>.*?<\/form>/gs
const SELECT = /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs
const OPTION = /<option value="([^"]+)"/g

/**
 * Every page that can be reached from these, one for each door: found by following links, the fields by which a list
 * is searched and narrowed, and lists page after page. What is no page (a file, a way out) is not looked at.
 */
export async function walk(
  visitor: Eyes,
  doors: readonly string[],
  from: readonly string[],
  far = FAR,
) {
  const matchers = doors.map((door) => ({ door, fits: patternOf(door) }))
  const doorOf = (path: string) => matchers.find(({ fits }) => fits.test(path))?.door
  const found = new Map<string, Page>()
  const alike = new Map<string, number>()
  const waiting: Page[] = []

  function meet(path: string, hint?: string) {
    const url = new URL(path.replaceAll('&amp;', '&'), 'http://leidraad.bench')
    for (const name of PASSING) url.searchParams.delete(name)
    const door = doorOf(url.pathname)
    const asks = [...url.searchParams.keys()].sort()
    if (!door || isFile(url.pathname) || asks.some((name) => PLACE.includes(name))) return
    const group = `${door} ${asks}`
    const nth = hint ?? String((alike.get(group) ?? 0) + 1)
    const most = asks.length ? ALIKE : 1
    const name = asks.length ? `${door}?${asks.join('&')} (${nth})` : door
    if (found.has(name) || (!hint && Number(nth) > most)) return
    const page = { name, path: url.pathname + url.search }
    if ([...found.values()].some((known) => known.path === page.path)) return
    if (!hint) alike.set(group, Number(nth))
    found.set(name, page)
    waiting.push(page)
  }

  for (const path of from) meet(path)
  for (let page = waiting.shift(); page; page = waiting.shift()) {
    const html = await htmlOf(visitor, page.path)
    if (html === undefined) {
      found.delete(page.name)
      continue
    }
    for (const [, path = ''] of html.matchAll(LINK)) meet(path)
    for (const [path, hint] of narrowed(html, page.path)) meet(path, hint)
    const steps = page.path.includes('?') ? far.narrowed : far.whole
    const end = await farFrom(visitor, page.path, html, steps)
    if (end) found.set(`${page.name} far`, { name: `${page.name} far`, path: end })
  }
  return found
}

/** What a page says; nothing where that is a file, a way elsewhere, or nothing for whoever looks. */
export async function htmlOf(visitor: Eyes, path: string) {
  const reply = await visitor.get(path)
  if (reply.status >= 500) throw new Error(`${path} answered ${reply.status}`)
  const isPage = reply.status === 200 && reply.headers.get('content-type')?.includes('text/html')
  return isPage ? reply.text() : undefined
}

/** What the fields of a page ask: each search, and the first choices of each field. Only of the page as it is first. */
function narrowed(html: string, path: string): [path: string, hint: string][] {
  if (path.includes('?')) return []
  const forms = [...html.matchAll(FORM)].map(([form]) => form)
  const searched = forms.some((form) => form.includes('name="q"'))
    ? Object.entries(searches).map(([what, q]) => [asking(path, 'q', q), what] as const)
    : []
  const chosen = forms
    .flatMap((form) => [...form.matchAll(SELECT)])
    .flatMap(([, name = '', options = '']) =>
      [...options.matchAll(OPTION)]
        .slice(0, ALIKE)
        .map(([, value = ''], at) => [asking(path, name, value), `${name} ${at + 1}`] as const),
    )
  return [...searched, ...chosen].map(([where, hint]) => [where, hint])
}

const asking = (path: string, name: string, value: string) =>
  `${path}?${new URLSearchParams({ [name]: value })}`

/** Some hundreds of pages further down the list that begins here, or its last whole page: where it ends it is shorter. */
async function farFrom(visitor: Eyes, path: string, html: string, far: number) {
  let at: string | undefined
  let next = nextOn(html, path)
  for (let step = 0; next && step < far; step++) {
    const page = next
    next = nextOn((await htmlOf(visitor, page)) ?? '', page)
    if (next) at = page
  }
  return at
}

/** The link to the same page that goes on where this one ends. */
function nextOn(html: string, path: string) {
  const here = new URL(path, 'http://leidraad.bench')
  const ahead = [...html.matchAll(LINK)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), here))
    .filter(({ pathname, search }) => pathname === here.pathname && search !== here.search)
    .filter(({ searchParams }) => PLACE.some((name) => searchParams.has(name)))
    .filter((one) => pageIn(one) >= pageIn(here))
    .at(-1)
  return ahead && ahead.pathname + ahead.search
}

const pageIn = ({ searchParams }: URL) => Number(searchParams.get('page') ?? 1)

const isFile = (path: string) => /\.\w+$/.test(path)

/** Which addresses a door takes: `/people/:id`, `/receipts/:file{.+\\.pdf}`. */
export const patternOf = (door: string) =>
  new RegExp(
    `^${door.replaceAll(/[.]/g, '\\.').replaceAll(/:\w+(?:\{([^}]*)\})?/g, (_, part?: string) => part?.replaceAll('\\\\', '\\') ?? '[^/]+')}$`,
  )
