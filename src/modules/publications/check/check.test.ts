import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { text as signing } from '../../signing/foretells/text.ts'
import { text as publications } from '../text/index.ts'
import { text } from './text.ts'

const world = useWorld()
const { given } = world
const PUBLISH = '/publications/new/everyone'
const CHECK = `${PUBLISH}/check`
const w = text.nl
const { refused } = publications.nl
let owner: Browser

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})

const page = async (path: string, browser = owner) => (await browser.get(path)).text()
const edited = (clause: string, short: string) =>
  world.db
    .insertInto('clause_edits')
    .columns(['policy_id', 'clause', 'texts', 'changed_at'])
    .expression((eb) =>
      eb
        .selectFrom('policies')
        .where('document', '=', 'everyone')
        .select(({ val, cast }) => [
          'id',
          val(clause).as('clause'),
          cast<string>(val(JSON.stringify({ nl: { short } })), 'jsonb').as('texts'),
          val(world.clock.now()).as('changed_at'),
        ]),
    )
    .onConflict((kept) =>
      kept
        .columns(['policy_id', 'clause'])
        .doUpdateSet((eb) => ({ texts: eb.ref('excluded.texts') })),
    )
    .execute()

test('before the first version there is nothing to compare, and nobody signs anything again', async () => {
  await owner.post('/policies/everyone')
  const html = await page(`${CHECK}?languages[]=nl`)
  expect(html).toContain(w.title(1))
  expect(html).toContain(w.inForce(1, 'Nederlands'))
  expect(html).not.toContain(w.changes)
  expect((await owner.post(PUBLISH, { 'languages[]': ['nl'] })).status).toBe(303)
})

describe('what says the same as the version in force', () => {
  test('is not published again, and the page said so before', async () => {
    const looked = await page(`${CHECK}?languages[]=nl`)
    expect(looked).toContain(refused.nothingChanged)
    expect(looked).not.toContain(w.follows)
    for (const material of ['yes', 'no']) {
      const reply = await owner.post(PUBLISH, { 'languages[]': ['nl'], material })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain(refused.nothingChanged)
    }
  })

  test('may be put on the internet, but nobody signs the same words again', async () => {
    expect(await page(`${CHECK}?languages[]=nl&openToAll=yes&material=no`)).toContain(w.nothing)
    const open = { 'languages[]': ['nl'], openToAll: 'yes' }
    const again = await owner.post(PUBLISH, { ...open, material: 'yes' })
    expect(await again.text()).toContain(refused.nothingToSignAgain)
    expect((await owner.post(PUBLISH, { ...open, material: 'no' })).status).toBe(303)
  })
})

describe('a change', () => {
  beforeAll(async () => {
    const [done, open] = [await given.person('Sanne de Wit'), await given.person('Tom Claes')]
    const current = await world.db
      .selectFrom('publications')
      .select('id')
      .where('superseded_at', 'is', null)
      .executeTakeFirstOrThrow()
    await given.round(current)
    await given.signature(done)
    expect((await given.requestOf(open)).state).toBe('open')
    await edited('01-purpose', 'Vertel gerust wat je bakt.')
  })

  test('is shown in its words, with how much stays as it is', async () => {
    const html = await page(`${CHECK}?languages[]=nl&material=yes`)
    expect(html).toMatch(/<ins>[^<]*bakt\.<\/ins>/)
    expect(html).toContain(w.how.changed)
    expect(html).toMatch(/In \d+ van de \d+ onderdelen/)
  })

  test('that is material says who signs again and what ends; a small one that nobody has to', async () => {
    const material = await page(`${CHECK}?languages[]=nl&material=yes`)
    expect(material).toContain(signing.nl.again(1, '1'))
    expect(material).toContain(signing.nl.ends(2, '2'))
    const small = await page(`${CHECK}?languages[]=nl&material=no`)
    expect(small).toContain(signing.nl.keeps(1, '1'))
    expect(small).toContain(signing.nl.goesOn(2, '2'))
    expect(small).not.toContain(signing.nl.ends(2, '2'))
  })

  test('goes back to the choices with everything that was chosen and typed', async () => {
    const chosen = 'languages[]=nl&material=no&openToAll=yes&summary_nl=Alles is korter.'
    const html = await page(`${PUBLISH}?${chosen}`)
    expect(html).toMatch(/value="no"[^>]* checked/)
    expect(html).toMatch(/name="openToAll"[^>]* checked/)
    expect(html).toContain('name="summary_nl" value="Alles is korter."')
    expect(await page(`${CHECK}?${chosen}`)).toContain('>Alles is korter.</textarea>')
  })

  test('is shown in each language, and one that is new has nothing to be compared with', async () => {
    const html = await page(`${CHECK}?languages[]=nl&languages[]=fr&text=fr`)
    expect(html).toContain(w.onlyNew('Français'))
    expect(html).toContain(publications.nl.publish.summary)
  })
})

test('without a language the choices come back', async () => {
  const reply = await owner.get(`${CHECK}?material=no`)
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain(refused.languageMissing)
})

test('whoever may not publish finds no check', async () => {
  const author = await world.as(await given.person('Aart Schrijver', { roles: ['author'] }))
  expect((await author.get(`${CHECK}?languages[]=nl`)).status).toBe(404)
})

test('who speaks for the staff is named before anything is set', async () => {
  const law = 'Wet op de ondernemingsraden, artikel 27'
  const before = await page(`${CHECK}?languages[]=nl`)
  expect(before).not.toContain(law)
  await owner.post('/settings/establishments/new', {
    name: 'Bakkerij Utrecht',
    region: 'nl',
    headcount: '180',
    body: 'works-council',
    bodyName_nl: 'de ondernemingsraad',
  })
  for (const path of [`${CHECK}?languages[]=nl`, '/policies/interview/done'])
    expect(await page(path)).toContain(law)
})

describe('signs that no typeface of ours draws', () => {
  const unknown = ['\u{e000}', '\u{f8ff}', '世', '\u{10fffd}']
  afterAll(() => edited('01-purpose', 'Vertel gerust wat je bakt.'))

  test.each(unknown)(
    '%s is told beside the clause it stands in, before it is a box on paper',
    async (sign) => {
      await edited('01-purpose', `Zeg het ${sign} gewoon.`)
      const html = await page(`${CHECK}?languages[]=nl&material=yes`)
      expect(html).toContain(w.offPaper.title)
      expect(html).toContain(`${sign} (U+${sign.codePointAt(0)?.toString(16).toUpperCase()})`)
      expect(html).toContain('/policies/everyone/clauses/01-purpose')
    },
  )

  test.each(['🎉 Élise 👩‍👩‍👧', 'Ağaoğlu Łódź ﬁn ½ ≥ → 1️⃣', 'Ελένη Мария'])(
    '%s is printed',
    async (text) => {
      await edited('01-purpose', text)
      expect(await page(`${CHECK}?languages[]=nl&material=yes`)).not.toContain(w.offPaper.title)
    },
  )
})
