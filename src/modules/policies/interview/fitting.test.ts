import { beforeEach, describe, expect, test } from 'vitest'
import { page, places, useAuthors } from '../testing/stories.ts'
import { text } from '../text/index.ts'
import { questions } from './questions.ts'

const house = useAuthors()
const { begin, kept } = house

describe('a house without official accounts', () => {
  beforeEach(begin)
  const none = () => house.author.post('/policies/interview/accounts', { chosen: 'none' })

  test('is asked less, and sees at once how much less', async () => {
    expect(await page(house.author, '/policies/interview/accounts')).toContain('Vraag 3 van 29')
    const next = places(await none()) ?? ''
    expect(next).toBe('/policies/interview/for-whom?from=accounts')
    expect(await page(house.author, next)).toContain('Vraag 4 van 23')
    const on = await house.author.post('/policies/interview/journalists', { chosen: 'refer' })
    expect(places(on)).toBe('/policies/interview/own-handle?from=journalists')
    expect(await page(house.author, '/policies/interview/own-handle')).toContain(
      'href="/policies/interview/journalists"',
    )
    const done = await page(house.author, '/policies/interview/done')
    expect(done).toContain('Je hebt 2 van de 23 vragen beantwoord')
    expect(done).not.toContain('sloegen we over')
    expect(done).not.toContain('Wie leidt de officiële accounts?')
  })

  test('reads at the end how many questions did not fit', async () => {
    await none()
    for (const { id } of questions().filter((question) => question.id !== 'accounts'))
      await house.author.post(`/policies/interview/${id}`, { unknown: '1' })
    const done = await page(house.author, '/policies/interview/done')
    expect(done).toContain('7 vragen sloegen we over, omdat ze niet bij jullie passen')
  })

  test('is led on from a question that is skipped by now, and what is sent to it is kept', async () => {
    await none()
    expect(places(await house.author.get('/policies/interview/logo'))).toBe(
      '/policies/interview/own-handle',
    )
    const late = await house.author.post('/policies/interview/account-lead', { names: 'Tom Claes' })
    expect(places(late)).toBe('/policies/interview/listening?from=account-lead')
    expect(await kept('account-lead')).toEqual({ kind: 'names', names: ['Tom Claes'] })
    expect(await page(house.author, '/policies/everyone')).not.toContain('Tom Claes')
  })

  test('gets its questions back with their answers when it changes its mind', async () => {
    await house.author.post('/policies/interview/account-lead', { names: 'Tom Claes' })
    expect(await page(house.author, '/policies/everyone')).toContain('Tom Claes')
    await none()
    expect(await page(house.author, '/policies/everyone')).not.toContain('Tom Claes')

    const change = { chosen: 'official', back: 'answers' }
    await house.author.post('/policies/interview/accounts', change)
    expect(await page(house.author, '/policies/interview/done')).toContain('Tom Claes')
    expect(await page(house.author, '/policies/everyone')).toContain('Tom Claes')
  })

  test('reads that it has none, and that it needs no document for them', async () => {
    await none()
    expect(await page(house.author, '/policies/everyone')).toContain(
      'Wij hebben geen officiële accounts',
    )
    const way = 'href="/policies/interview/accounts?back=answers"'
    for (const path of ['/policies', '/policies/corporate', '/policies/interview/done']) {
      const html = await page(house.author, path)
      expect(html).toContain(text.nl.overview.notNeededText)
      expect(html).toContain(way)
    }
    expect(await page(house.author, '/policies/everyone')).not.toContain(text.nl.overview.notNeeded)
  })
})

describe('the way back', () => {
  beforeEach(begin)

  test('leads one question back, from every question and after an error too', async () => {
    const asked = questions().filter(({ id }) => id !== 'ai-tools')
    for (const [at, { id }] of asked.entries()) {
      const before = asked[at - 1]
      const back = before ? `href="/policies/interview/${before.id}"` : 'href="/policies"'
      expect(await page(house.author, `/policies/interview/${id}`)).toContain(back)
      expect(await (await house.author.post(`/policies/interview/${id}`, {})).text()).toContain(
        back,
      )
    }
  })

  test('finds the question itself in the browser where an answer was refused', async () => {
    const refused = await house.author.post('/policies/interview/purpose', {})
    expect(await refused.text()).toMatch(/class="[^"]*error-summary"[^>]* data-page="same"/)
  })

  test('leads from the end to the last question, and for whoever came from elsewhere to the policy', async () => {
    const end = await house.author.post('/policies/interview/adopted', { 'by-nl': 'de directie' })
    expect(places(end)).toBe('/policies/interview/done?from=adopted')
    const done = await page(house.author, places(end) ?? '')
    expect(done).toContain(`href="/policies/interview/adopted"`)
    expect(done).toContain(text.nl.interview.previous)
    expect(await page(house.author, '/policies/interview/done')).toContain(
      text.nl.interview.toOverview,
    )
    const elsewhere = await page(house.author, '/policies/interview/done?from=//evil.test')
    expect(elsewhere).toContain(text.nl.interview.toOverview)
    expect(elsewhere).not.toContain('href="//evil')
  })
})

test('before any answer nothing looks broken: nine blocks are ready in general words', async () => {
  await begin()
  const html = await page(house.author, '/policies/interview/purpose')
  expect(html).toContain('alle klaar, nog in algemene woorden')
  expect(html.match(/: klaar, in algemene woorden</g)).toHaveLength(9)
  expect(html).not.toMatch(/geen gedekt|deels/)
})

describe('what the profile knows', () => {
  beforeEach(begin)

  test.each([
    ['purpose', 'values'],
    ['who-speaks', 'spokespersons'],
    ['journalists', 'spokespersons'],
    ['account-lead', 'contact'],
    ['crisis-contact', 'contact'],
    ['adopted', 'establishments'],
  ])('is shown at %s, with a way to change it and come back', async (id, settings) => {
    const way = `href="/settings/${settings}?question=${id}"`
    expect(await page(house.owner, `/policies/interview/${id}`)).toContain(way)
    expect(await page(house.author, `/policies/interview/${id}`)).not.toContain(way)
  })

  test('stands at the end, as it is asked only once', async () => {
    const html = await page(house.owner, '/policies/interview/done')
    for (const settings of ['values', 'contact', 'spokespersons'])
      expect(html).toContain(`href="/settings/${settings}?question=done"`)
    const gone = await house.author.post('/policies/interview/who-answers', { names: 'Ine' })
    expect(gone.status).toBe(404)
  })
})
