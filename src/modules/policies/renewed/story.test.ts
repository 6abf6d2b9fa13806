import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { contentFolder, loadLibrary, useLibrary } from '../../../library/clauses/load.ts'
import { upkeep } from '../../../platform/action.ts'
import { profileOf } from '../../organisation/index.ts'
import { clausesOf } from '../draft/compare.ts'
import { draftFor } from '../draft/rules.ts'
import { policyInHand } from '../source.ts'
import { answersOf, editsOf } from '../store.ts'
import { RENEWED } from './addresses.ts'
import { layReady } from './ready.ts'
import { anotherLibrary } from './testing/library.ts'

const world = useWorld()
const KEY = '15-confidentiality'
const TITLE = loadLibrary().clauses.find(({ key }) => key === KEY)?.texts.nl.title ?? ''
const DRAFT = '/policies/everyone'

let author: Browser
let auditor: Browser
let release: ReturnType<typeof anotherLibrary>

beforeAll(async () => {
  await world.given.organisation()
  author = await world.as(await world.given.person('Ine Peeters', { roles: ['author'] }))
  auditor = await world.as(await world.given.person('Tom Claes', { roles: ['auditor'] }))
})
beforeEach(async () => {
  useLibrary(contentFolder)
  await upkeep(world.db, async (tx) => {
    for (const table of ['answers', 'policies', 'kept_library'] as const)
      await tx.deleteFrom(table).execute()
  })
  await author.post(DRAFT)
  release = anotherLibrary()
})
afterEach(() => {
  useLibrary(contentFolder)
  release.letGo()
})

/** The next release starts, and its first page is asked. */
async function upgrade() {
  useLibrary(release.folder)
  await upkeep(world.db, (tx) => layReady(tx, world.clock.now()))
}
const page = async (path: string, browser = author) => {
  const html = await (await browser.get(path)).text()
  return html.slice(html.indexOf('<main'))
}
/** What is said of one clause on the page. */
const cardOf = async (key: string) => {
  const [, card = ''] = (await page(RENEWED)).split(`id="${key}"`)
  return card.split('</section>')[0] ?? ''
}
const inHand = () => policyInHand(world.services.read, 'everyone')
const textOf = async (key: string) =>
  clausesOf((await inHand()).draft).find((clause) => clause.key === key)?.texts.nl
const edits = async () => editsOf(world.services.read, (await inHand()).policy?.id ?? '')
const fieldsAt = async (action: string): Promise<Record<string, string>> => {
  const [, form = ''] = (await page(RENEWED)).split(`action="${action}"`)
  const seen = /name="seen" value="(\w+)"/.exec(form.split('</form>')[0] ?? '')?.[1]
  return seen === undefined ? {} : { seen }
}
const choose = async (action: string) => {
  const reply = await author.post(`${RENEWED}/${action}`, await fieldsAt(`${RENEWED}/${action}`))
  expect(reply.status, action).toBe(303)
}
const nothingWaits = async () => expect(await page(RENEWED)).toContain('Er is niets om te kiezen')
const history = async (name: string) =>
  (
    await world.db
      .selectFrom('history')
      .select(['thing_id', 'facts'])
      .where('name', '=', name)
      .orderBy('id', 'desc')
      .execute()
  ).at(0)

describe('a clause with new words', () => {
  beforeEach(() => {
    release.words(KEY, 'nl', {
      title: 'Wat van ons is, blijft van ons',
      line: '**Houd geheim wat geheim is**, ook thuis.',
    })
  })

  test('reads as before until somebody chooses, and that waits wherever the draft is', async () => {
    await upgrade()
    expect(await textOf(KEY)).toMatchObject({ title: TITLE })
    for (const path of ['/overview', '/policies', DRAFT])
      expect(await page(path), path).toContain(`href="${RENEWED}"`)
    const card = await cardOf(KEY)
    expect(card).toContain('Nieuwe tekst')
    expect(card).toMatch(/<del>[^<]+<\/del>/)
    expect(card).toContain('Wat van ons is, blijft van ons')
    expect(card).toContain('Op één regel')
  })

  test('is taken: the draft reads so, and nothing waits any more', async () => {
    await upgrade()
    await choose(`${KEY}/acceptance`)
    expect((await textOf(KEY))?.title).toBe('Wat van ons is, blijft van ons')
    expect(await edits()).toEqual([])
    expect(await history('policy.clause-renewed')).toEqual({
      thing_id: KEY,
      facts: { change: 'changed' },
    })
    await nothingWaits()
    expect(await page(DRAFT)).not.toContain(`href="${RENEWED}"`)
  })

  test('is kept as the organisation’s own, and held against the next release again', async () => {
    await upgrade()
    await choose(`${KEY}/own`)
    expect((await textOf(KEY))?.title).toBe(TITLE)
    expect((await edits()).map(({ clause }) => clause)).toEqual([KEY])
    expect(await history('policy.own-words-kept')).toMatchObject({ thing_id: KEY })
    await nothingWaits()

    release.letGo()
    release = anotherLibrary()
    release.words(KEY, 'nl', { title: 'Nog een andere titel' })
    await upgrade()
    expect((await textOf(KEY))?.title).toBe(TITLE)
    const card = await cardOf(KEY)
    expect(card).toContain('Jullie tekst blijft')
    expect(card).toContain('Nog een andere titel')
    await choose(`${KEY}/acceptance`)
    expect((await textOf(KEY))?.title).toBe(TITLE)
    await nothingWaits()
  })

  test('that somebody wrote just so already, is theirs no longer: nobody is asked', async () => {
    const path = `${DRAFT}/clauses/${KEY}`
    const title = 'Wat van ons is, blijft van ons'
    const { kind, block } = loadLibrary().clauses.find((one) => one.key === KEY) ?? {}
    const reply = await author.post(path, {
      kind: `${kind}`,
      block: `${block}`,
      seen: '',
      'title-nl': title,
      'short-nl': '',
      'fuller-nl': '',
    })
    expect(reply.status).toBe(303)
    release.letGo()
    release = anotherLibrary()
    release.words(KEY, 'nl', { title })
    await upgrade()
    expect((await textOf(KEY))?.title).toBe(title)
    expect(await edits()).toEqual([])
    await nothingWaits()
  })

  test('is chosen about as it was seen: a release or a colleague that came between is told', async () => {
    await upgrade()
    const action = `${RENEWED}/${KEY}/own`
    const seen = await fieldsAt(action)
    release.letGo()
    release = anotherLibrary()
    release.words(KEY, 'nl', { title: 'Nog een andere titel' })
    await upgrade()
    const late = await author.post(action, seen)
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Er is intussen iets veranderd')
    expect(await edits()).toEqual([])

    await choose(`${KEY}/acceptance`)
    const second = await author.post(action, seen)
    expect(second.headers.get('location')).toBe(RENEWED)
    expect(await edits()).toEqual([])
  })

  test('can be read by an auditor, who cannot choose', async () => {
    await upgrade()
    const read = await page(RENEWED, auditor)
    expect(read).toContain('Nieuwe tekst')
    expect(read).not.toContain('<form')
    const reply = await auditor.post(
      `${RENEWED}/acceptance`,
      await fieldsAt(`${RENEWED}/acceptance`),
    )
    expect(reply.status).toBe(404)
    const tom = await world.as(await world.given.person('Nora Peeters'))
    expect((await tom.get(RENEWED)).status).toBe(404)
  })
})

describe('a clause that is new', () => {
  beforeEach(() => {
    release.copy('15-confidentiality', '59-more', {
      number: 59,
      floor: undefined,
      need: { everyone: 100, corporate: 0 },
      related: [],
    })
    release.words('59-more', 'nl', { title: 'Nog één ding' })
  })

  const standing = async () => clausesOf((await inHand()).draft).map(({ key }) => key)

  test('stays outside until somebody takes it in, and pushes nothing out unasked', async () => {
    const before = await standing()
    await upgrade()
    expect(await textOf('59-more')).toBeUndefined()
    const card = await cardOf('59-more')
    expect(card).toContain('Dit is nieuw in de bibliotheek. Het zou er zo in komen:')
    expect(card).toContain('Nog één ding')
    await choose('59-more/acceptance')
    expect((await textOf('59-more'))?.title).toBe('Nog één ding')
    expect(await cardOf('59-more')).toBe('')
    expect((await standing()).filter((key) => key !== '59-more')).toEqual(before)
  })

  test('is left out, and can still be brought in by hand', async () => {
    await upgrade()
    await choose('59-more/own')
    expect(await textOf('59-more')).toBeUndefined()
    expect(await cardOf('59-more')).toBe('')
    await author.post(`${DRAFT}/clauses`, { clause: '59-more' })
    expect((await textOf('59-more'))?.title).toBe('Nog één ding')
  })

  test('that nothing calls for is told, and waits in the library', async () => {
    release.clause('59-more', { need: { everyone: 0, corporate: 0 } })
    await upgrade()
    expect(await cardOf('59-more')).toContain('Het komt niet vanzelf in je document')
    await choose('59-more/acceptance')
    expect(await textOf('59-more')).toBeUndefined()
    expect(await page(`${DRAFT}/clauses/library`)).toContain('Nog één ding')
  })
})

describe('a clause that is gone', () => {
  test('stands until somebody lets it go', async () => {
    release.drop(KEY)
    await upgrade()
    expect((await textOf(KEY))?.title).toBe(TITLE)
    expect(await cardOf(KEY)).toContain('De bibliotheek heeft dit onderdeel niet meer')
    await choose(`${KEY}/acceptance`)
    expect(await textOf(KEY)).toBeUndefined()
  })

  test('becomes one of the organisation’s own where somebody keeps it', async () => {
    release.drop(KEY)
    await upgrade()
    await choose(`${KEY}/own`)
    const kept = clausesOf((await inHand()).draft).find(({ texts }) => texts.nl.title === TITLE)
    expect(kept?.key).toMatch(/^own-/)
    expect(kept?.texts.fr.title).toBe(
      loadLibrary(contentFolder).clauses.find(({ key }) => key === KEY)?.texts.fr.title,
    )
  })
})

describe('what only the way of choosing among clauses changes', () => {
  test('waits as well: what would come stays outside, what would go stays', async () => {
    await author.post('/policies/interview/photos', { chosen: 'ask-all' })
    const stood = clausesOf((await inHand()).draft).map(({ key }) => key)
    const outside = loadLibrary().clauses.find(
      ({ key, documents }) => documents.includes('everyone') && !stood.includes(key),
    )
    release.clause(outside?.key ?? '', { need: { everyone: 100, corporate: 0 } })
    release.clause(KEY, { need: { everyone: 0, corporate: 0 } })
    await upgrade()
    expect(clausesOf((await inHand()).draft).map(({ key }) => key)).toEqual(stood)
    expect(await cardOf(outside?.key ?? '')).toContain('Komt erbij')
  })
})

describe('an answer that has no question any more', () => {
  test('is told in its words, goes on in the draft, and goes when somebody says so', async () => {
    await author.post('/policies/interview/report-point', {
      'text-nl': 'de vertrouwenspersoon, Nora',
      'text-fr': 'la personne de confiance, Nora',
    })
    const before = await page(DRAFT)
    expect(before).toContain('de vertrouwenspersoon, Nora')
    release.dropQuestion('report-point')
    await upgrade()
    expect(await page(DRAFT)).toContain('de vertrouwenspersoon, Nora')
    const waiting = await page(RENEWED)
    expect(waiting).toMatch(/De vraag “[^”]+” stellen we niet meer/)
    expect(waiting).toContain('de vertrouwenspersoon, Nora')
    await choose('answers/report-point/removal')
    expect(await history('policy.answer-let-go')).toEqual({ thing_id: 'report-point', facts: {} })
    expect(await page(DRAFT)).not.toContain('de vertrouwenspersoon, Nora')
    await nothingWaits()
  })

  test('and an option that is gone: the rest of the answer stays', async () => {
    await author.post('/policies/interview/platforms', { 'chosen[]': ['linkedin', 'tiktok'] })
    release.question('platforms', (question) => {
      for (const language of ['nl', 'fr', 'en', 'de']) {
        const words = question[language] as { options: Record<string, unknown> }
        Reflect.deleteProperty(words.options, 'tiktok')
      }
      question.options = (question.options as { id: string }[]).filter(({ id }) => id !== 'tiktok')
    })
    await upgrade()
    expect(await page(RENEWED)).toMatch(/kun je dit niet meer kiezen: TikTok/)
    expect((await textOf('02-definition'))?.short).toContain('TikTok')
    await choose('answers/platforms/removal')
    expect((await textOf('02-definition'))?.short).not.toContain('TikTok')
    expect(await answersOf(world.services.read)).toMatchObject({
      platforms: { chosen: ['linkedin'] },
    })
    await nothingWaits()
  })
})

test('everything is taken at once: the draft is what a new organisation would get', async () => {
  await author.post('/policies/corporate')
  await author.post('/policies/interview/photos', { chosen: 'ask-all' })
  await author.post(`${DRAFT}/clauses/${KEY}/place`, { way: 'up' })
  release.words(KEY, 'nl', { title: 'Wat van ons is, blijft van ons' })
  release.drop('01-purpose')
  release.copy('15-confidentiality', '59-more', {
    number: 59,
    need: { everyone: 100, corporate: 100 },
    related: [],
  })
  await upgrade()
  await choose('acceptance')
  await nothingWaits()
  const { read } = world.services
  const organisation = await profileOf(read)
  if (!organisation) throw new Error('no organisation')
  for (const document of ['everyone', 'corporate'] as const) {
    const { policy, draft } = await policyInHand(read, document)
    expect(draft).toEqual(
      draftFor({
        organisation,
        answers: await answersOf(read),
        library: loadLibrary(),
        document,
        edits: await editsOf(read, policy?.id ?? ''),
      }),
    )
  }
  expect((await edits()).map(({ clause, rank }) => [clause, typeof rank])).toEqual([
    [KEY, 'number'],
  ])
})

test('what reads otherwise in one language only is told in the others, and only where it is used', async () => {
  release.words(KEY, 'fr', { title: 'Ce qui est à nous reste à nous' })
  release.words('02-definition', 'de', { title: 'Auch der Gruppenchat zählt mit' })
  await upgrade()
  const card = await cardOf(KEY)
  expect(card).not.toContain('<ins>')
  expect(card).toContain(`href="${RENEWED}?text=fr#${KEY}"`)
  expect(await page(`${RENEWED}?text=fr`)).toContain('<ins>')
  expect(await cardOf('02-definition')).toBe('')
})

test('what somebody wrote goes on saying what it said, also with a variable that is gone', async () => {
  const reply = await author.post(`${DRAFT}/clauses/own`, {
    kind: 'rule',
    block: '4',
    'title-nl': 'Meld het',
    'short-nl': 'Meld het altijd: {reportPoint}.',
    'fuller-nl': '',
  })
  expect(reply.status).toBe(303)
  const own = (await edits())[0]?.clause ?? ''
  const before = (await textOf(own))?.short
  expect(before).not.toMatch(/reportPoint/)
  release.dropVariable('reportPoint')
  release.words(KEY, 'nl', { title: 'Wat van ons is, blijft van ons' })
  await upgrade()
  expect((await textOf(own))?.short).toBe(before)
  await choose(`${KEY}/acceptance`)
  await upgrade()
  expect((await textOf(own))?.short).toBe(before)
})

test('a release that changes nothing in the drafts asks nobody anything', async () => {
  release.clause(KEY, { seeds: ['S1'] })
  await upgrade()
  await nothingWaits()
  expect(await page('/policies')).not.toContain(`href="${RENEWED}"`)
})
