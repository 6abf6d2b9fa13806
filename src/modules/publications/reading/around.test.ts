import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { sha256Hex } from '../../../platform/secrets.ts'
import { text } from '../text/index.ts'

const world = useWorld()
let reader: Browser
let frozen: { html: string; html_sha256: string }

beforeAll(async () => {
  await world.given.organisation()
  await world.given.published()
  reader = await world.as(await world.given.person('Sanne de Wit'), 'mail-link')
  frozen = await world.db
    .selectFrom('publication_texts')
    .select(['html', 'html_sha256'])
    .where('language', '=', 'nl')
    .executeTakeFirstOrThrow()
})

const page = async (path = '/policy/everyone') => (await reader.get(path)).text()
const ids = (html: string) => [...html.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id)

test('every clause is two taps away: the contents, and its title', async () => {
  const html = await page()
  const [, contents = ''] = html.split(text.nl.guide.contents)
  const [list = ''] = contents.split('</details>')
  const led = [...list.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  const clauses = ids(frozen.html).filter((id) => /^\d\d-/.test(id ?? ''))
  expect(clauses.length).toBeGreaterThan(10)
  expect(led).toEqual(ids(frozen.html).filter((id) => /^(\d\d-|deel-\d)/.test(id ?? '')))
})

test('the summary has the rules in the words of the policy, and each leads to its clause', async () => {
  const html = await page()
  const [, brief = ''] = html.split(text.nl.guide.brief(1))
  const [list = ''] = brief.split('</details>')
  const led = [...list.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  const rules = [...frozen.html.matchAll(/<article class="clause rule" id="([\w-]+)"/g)]
  expect(led).toEqual(rules.map(([, id]) => id))
})

test('what is round the text leaves the text as it was frozen', async () => {
  expect(await page()).toContain(frozen.html)
  expect(await page('/policy/everyone?q=foto')).toContain(frozen.html)
  expect(sha256Hex(frozen.html)).toBe(frozen.html_sha256)
})

test('a search lists the clauses that hold a word, and marks them, without any script', async () => {
  const html = await page('/policy/everyone?q=FOTO')
  const [, listed = ''] = /<search[^>]*>([\s\S]*?)<\/search>/.exec(html) ?? []
  const found = [...listed.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  expect(found).toContain('19-photos-of-people')
  expect(listed).toMatch(/<mark>[^<]*foto[^<]*<\/mark>/i)
  for (const id of found) expect(listed).toContain(`[id="${id}"]`)
  expect(listed).toMatch(/<style nonce="[\w-]+">/)
})

test('what is sought is text, whatever is typed', async () => {
  const typed = '"><script>alert(1)</script>'
  const html = await page(`/policy/everyone?q=${encodeURIComponent(typed)}`)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain(text.nl.guide.clear)
  expect(await page('/policy/everyone?q=xyzzy')).toContain('Probeer een ander woord')
  expect((await reader.get(`/policy/everyone?q=${'a'.repeat(5_000)}`)).status).toBe(200)
})

test('a question names the clause, the document and its version, and goes to the contact', async () => {
  const html = await page()
  expect(html).toContain('data-mail="mailto:ine@korenaar.test?subject="')
  const subject = text.nl.guide.subject('{title}', 'Zo gaan wij om met sociale media', 1)
  expect(html).toContain(`data-subject="${subject}"`)

  const [, way = ''] = /<clause-questions[\s\S]*?<a href="([^"]+)"/.exec(html) ?? []
  const listed = await page(`/policy/everyone${way.replaceAll('&amp;', '&')}`)
  const mails = [...listed.matchAll(/"mailto:ine@korenaar\.test\?subject=([^"]+)"/g)]
  const subjects = mails.map(([, said = '']) => decodeURIComponent(said))
  expect(subjects).toHaveLength(ids(frozen.html).filter((id) => /^\d\d-/.test(id ?? '')).length)
  expect(subjects).toContain(
    'Vraag over “Zeg dat je hier werkt” (Zo gaan wij om met sociale media, versie 1)',
  )
})

test('the pages on paper are at hand before one begins to read', async () => {
  const [before = ''] = (await page()).split('<article class="policy"')
  expect(before).toMatch(/<a href="\/publications\/[\w-]+\/nl\.pdf" download/)
})
