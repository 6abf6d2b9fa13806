import { beforeAll, beforeEach } from 'vitest'
import { type Browser, useWorld } from '../../../../../test/world.ts'
import { upkeep } from '../../../../platform/action.ts'

/** Before each story: a document that was begun and that nobody has changed yet. */
export function useEditor() {
  const world = useWorld()
  let author: Browser
  let owner: Browser
  beforeAll(async () => {
    await world.given.organisation()
    author = await world.as(await world.given.person('Ine Peeters', { roles: ['author'] }))
    owner = await world.as(await world.given.person('Marc Janssens', { roles: ['owner'] }))
  })
  beforeEach(async () => {
    await upkeep(world.db, async (tx) => {
      await tx.deleteFrom('answers').execute()
      await tx.deleteFrom('policies').execute()
    })
    await author.post('/policies/everyone')
    world.clock.pass(1_000)
  })
  return {
    world,
    get author() {
      return author
    },
    get owner() {
      return owner
    },
    kept: (clause: string) =>
      world.db
        .selectFrom('clause_edits')
        .selectAll()
        .where('clause', '=', clause)
        .executeTakeFirst(),
    history: () =>
      world.db
        .selectFrom('history')
        .select(['name', 'facts', 'thing_kind'])
        .where('name', 'like', 'policy.clause-%')
        .orderBy('id')
        .execute(),
  }
}

export const LIST = '/policies/everyone/clauses'
export const KEY = '15-confidentiality'
/** A clause that may be taken out. */
export const SPARE = '10-new-accounts-and-logo'
export const CLAUSE = `${LIST}/${KEY}`

export const page = async (browser: Browser, path: string) => (await browser.get(path)).text()
export const places = (reply: Response) => reply.headers.get('location') ?? ''

/** The fields of a form as a browser would send them back unchanged. */
export function fieldsIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const main = html.slice(html.indexOf('<live-preview'), html.indexOf('</live-preview>'))
  for (const [, name = '', value = ''] of main.matchAll(
    /<textarea[^>]*? name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    fields[name] = decoded(value)
  for (const [tag] of main.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1]
    const free = !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag)
    if (name && free) fields[name] = decoded(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  fields.block = /<option value="(\d)"[^>]* selected/.exec(main)?.[1] ?? ''
  return fields
}

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The keys of the clauses that a page of the list shows, in its order. */
export const rows = (html: string) =>
  [...html.matchAll(/<article class="clause [^"]*" id="([^"]+)"/g)].map(([, key]) => key as string)
