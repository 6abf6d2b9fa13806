import { beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../../platform/locale.ts'
import { page, places, useAuthors } from '../testing/stories.ts'
import { text } from '../text/index.ts'
import { questions } from './questions.ts'

const house = useAuthors()
const { world, begin, kept } = house

describe('an answer', () => {
  beforeEach(begin)

  test('is kept, leads on, and the draft beside the next question says what it did', async () => {
    const reply = await house.author.post('/policies/interview/working-time', {
      chosen: 'work-only',
    })
    expect(places(reply)).toBe('/policies/interview/who-speaks?from=working-time')
    expect(await kept('working-time')).toEqual({ kind: 'chosen', chosen: ['work-only'], own: {} })

    const next = await page(house.author, places(reply) ?? '')
    expect(next).toContain('Vraag 6 van 29')
    expect(next).toContain('Dit deed je vorige antwoord')
    expect(next).toMatch(/\/policies\/everyone\/preview\/1\.svg\?text=nl&amp;v=[0-9a-f]{16}/)
    expect(next).toMatch(/1,\d van 2 bladzijden/)
  })

  test('can be resumed on another device and corrected from the list', async () => {
    await house.author.post('/policies/interview/purpose', { chosen: 'clarity' })
    expect(places(await house.owner.get('/policies/interview'))).toBe(
      '/policies/interview/platforms',
    )

    expect(await page(house.owner, '/policies/interview/purpose?back=answers')).toMatch(
      /value="clarity"[^>]* checked/,
    )
    const reply = await house.owner.post('/policies/interview/purpose', {
      chosen: 'support',
      back: 'answers',
    })
    expect(places(reply)).toBe('/policies/interview/done')
    expect(await page(house.owner, '/policies/interview/done')).toContain(
      'Klaarstaan als het misgaat',
    )
  })

  test('may be “I do not know yet”: the interview goes on and the question stays open', async () => {
    const reply = await house.author.post('/policies/interview/confidential', { unknown: '1' })
    expect(await page(house.author, places(reply) ?? '')).toContain('blijft hier algemeen')
    expect(await kept('confidential')).toEqual({ kind: 'unknown' })
    const done = await page(house.author, '/policies/interview/done')
    expect(done).toContain('Je hebt 0 van de 29 vragen beantwoord')
    expect(done).toContain('Belangrijk voordat je publiceert')
  })

  test('in words of one’s own is kept per language', async () => {
    await house.author.post('/policies/interview/rooms', {
      'chosen[]': ['production', 'till'],
      'own-nl': 'de proefkeuken\nde vriescel',
      'own-fr': 'la cuisine d’essai',
    })
    expect(await kept('rooms')).toEqual({
      kind: 'chosen',
      chosen: ['production', 'till'],
      own: { nl: ['de proefkeuken', 'de vriescel'], fr: ['la cuisine d’essai'] },
    })
    expect(await page(house.author, '/policies/everyone?text=fr')).toContain('la cuisine d’essai')
  })

  test('shows the sentence in which a name lands', async () => {
    await house.author.post('/policies/interview/crisis-contact', { names: 'De directie' })
    expect(await (await house.author.get('/policies/interview/crisis-contact')).text()).toContain(
      '<q lang="nl">Bel de directie en zet geplande berichten stil.</q>',
    )
  })

  test('leaves no words of people in the history', async () => {
    await house.author.post('/policies/interview/crisis-contact', { names: 'Tom Claes' })
    const line = await world.db
      .selectFrom('history')
      .select(['name', 'thing_id', 'facts'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(line).toEqual({
      name: 'policy.answered',
      thing_id: 'crisis-contact',
      facts: { known: true },
    })
  })

  test('of two people at once: each question keeps its answer, and of one question the last counts', async () => {
    const replies = await Promise.all([
      house.author.post('/policies/interview/logo', { chosen: 'on-request' }),
      house.owner.post('/policies/interview/review', { chosen: '24' }),
      house.author.post('/policies/interview/photos', { chosen: 'by-us' }),
      house.owner.post('/policies/interview/photos', { chosen: 'no-clients' }),
    ])
    expect(replies.map((reply) => reply.status)).toEqual([303, 303, 303, 303])
    expect(await kept('logo')).toMatchObject({ chosen: ['on-request'] })
    expect(await kept('review')).toMatchObject({ chosen: ['24'] })
    expect(['by-us', 'no-clients']).toContain(
      ((await kept('photos')) as { chosen: string[] }).chosen[0],
    )
  })

  test('who answers everything has a draft and no open question', async () => {
    for (const { id, kind, options } of questions()) {
      const fields: Record<typeof kind, Record<string, string | string[]>> = {
        choice: { chosen: options[0]?.id ?? '' },
        'yes-no': { chosen: 'yes' },
        choices: { 'chosen[]': options.map((option) => option.id) },
        text: { 'text-nl': 'de lijst op korenaar.test' },
        names: { names: 'Ine Peeters' },
        adoption: { 'by-nl': 'Marieke de Wit, directeur' },
      }
      expect((await house.author.post(`/policies/interview/${id}`, fields[kind])).status).toBe(303)
    }
    const done = await page(house.author, '/policies/interview/done')
    expect(done).toContain('Klaar: je hebt een beleid')
    expect(done).toContain('alle negen gedekt')
    expect(await page(house.owner, '/policies')).toContain('Het concept is klaar')
    expect(places(await house.author.get('/policies/interview'))).toBe('/policies/interview/done')
  })
})

test('an answer to nothing leads to where one begins', async () => {
  const reply = await house.author.post('/policies/interview/purpose', { chosen: 'clarity' })
  expect(places(reply)).toBe('/policies')
  expect(await kept('purpose')).toBeUndefined()
  expect(places(await house.author.post('/policies/interview/purpose', {}))).toBe('/policies')
})

describe('an answer that cannot be kept', () => {
  beforeEach(begin)

  test.each([
    ['purpose', {}, 'Kies een antwoord'],
    ['purpose', { chosen: 'fame' }, 'kennen we niet meer'],
    ['channel-list', { 'text-nl': 'x'.repeat(121) }, 'hoogstens 120 tekens'],
    ['channel-list', { 'text-nl': '', 'text-fr': '' }, 'Vul iets in'],
    ['crisis-contact', { names: 'A\nB\nC\nD\nE' }, 'Noem er hoogstens 4'],
    ['crisis-contact', { names: 'x'.repeat(61) }, 'hoogstens 60 tekens'],
    ['crisis-contact', {}, 'Vul iets in'],
    ['rooms', { 'own-nl': 'a\nb\nc\nd\ne\nf\ng' }, 'Noem er hoogstens 6'],
    ['channel-list', {}, 'Vul iets in'],
  ])('%s is asked again, with the reason', async (question, typed, reason) => {
    const reply = await house.author.post(`/policies/interview/${question}`, typed)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(reason)
    expect(await kept(question)).toBeUndefined()
  })

  test('keeps what was typed', async () => {
    const reply = await house.author.post('/policies/interview/confidential', {
      'chosen[]': ['recipes'],
      'own-nl': `de gastenlijst\n${'lang '.repeat(20)}`,
      back: 'answers',
    })
    const html = await reply.text()
    expect(html).toContain('href="#own-nl"')
    expect(html).toMatch(/value="recipes"[^>]* checked/)
    expect(html).toContain('de gastenlijst')
    expect(html).toContain('name="back"')
  })
})

/** What a word that is missing looks like on a page. */
const gaps = />[^<]*\b(undefined|null|NaN|\[object)\b/

describe.each(languages)('in %s', (language) => {
  test('every page says everything', async () => {
    await begin()
    await house.author.post('/policies/interview/ai', { chosen: 'always-said' })
    for (const { id, words: asked } of questions()) {
      const html = await page(house.author, `/policies/interview/${id}?language=${language}`)
      const { question, why, example } = asked[language]
      for (const words of [question, why, example, text[language].interview.saved])
        expect(html).toContain(words)
      expect(html).not.toMatch(gaps)
    }
    for (const path of ['', '/interview/done', '/everyone', '/corporate']) {
      const html = await page(house.author, `/policies${path}?language=${language}`)
      expect(html).not.toMatch(gaps)
    }
    await house.author.get('/policies?language=nl')
  })
})
