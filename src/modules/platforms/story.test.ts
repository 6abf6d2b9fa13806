import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { languages } from '../../platform/locale.ts'
import { allCards } from './cards.ts'
import { text } from './text.ts'

const world = useWorld()
let owner: Browser
let reader: Browser

beforeAll(async () => {
  await world.given.organisation({ languages: [...languages] })
  owner = await world.as(await world.given.person('Ine Peeters', { roles: ['owner'] }))
  reader = await world.as(await world.given.person('Sanne de Wit'))
})

const page = async (browser: Browser, path: string) => (await browser.get(path)).text()

test('every card is a page, in every language, for whoever works here and for nobody else', async () => {
  const list = await page(reader, '/platforms')
  for (const { key, nl } of allCards()) {
    expect(list).toContain(`href="/platforms/${key}"`)
    const card = await page(reader, `/platforms/${key}`)
    for (const said of [nl.name, text.nl.good, text.nl.visible, text.nl.close])
      expect(card).toContain(said)
    expect(Buffer.byteLength(card)).toBeLessThan(20_000)
  }
  for (const language of languages)
    expect(await page(reader, `/platforms/instagram?language=${language}`)).toContain(
      text[language].dangers,
    )
  expect((await reader.get('/platforms/myspace')).status).toBe(404)
  expect((await (await world.as()).get('/platforms')).status).toBe(303)
})

test('only the platforms that count here are shown, and described in the definition', async () => {
  await owner.post('/policies/everyone')
  await owner.post('/policies/interview/platforms', { chosen: 'instagram' })
  const list = await page(reader, '/platforms')
  expect(list).toContain('/platforms/instagram')
  expect(list).not.toContain('/platforms/linkedin')
  expect((await reader.get('/platforms/linkedin')).status).toBe(404)

  const draft = await page(owner, '/policies/everyone')
  const instagram = allCards().find(({ key }) => key === 'instagram')
  expect(draft).toContain(instagram?.nl.good)
  expect(draft).toContain(instagram?.nl.dangers[0])
  expect(draft).not.toContain(allCards().find(({ key }) => key === 'linkedin')?.nl.good)
})

describe('whoever runs it chooses which cards show', () => {
  const choice = '/platforms/choice'
  const t = text.nl
  let hr: Browser

  beforeAll(async () => {
    hr = await world.as(await world.given.person('Els Baert', { roles: ['hr'] }))
  })

  test('a platform that nobody is asked about shows beside those that were answered', async () => {
    expect(await page(reader, '/platforms')).toContain('/platforms/blogs')
  })

  test('one is added and one is hidden, and the others go on following the interview', async () => {
    expect(await page(hr, '/platforms')).toContain(`href="${choice}"`)
    const reply = await hr.post(choice, { 'shown[]': ['instagram', 'linkedin'] })
    expect(reply.headers.get('location')).toBe(`${choice}?done`)
    const list = await page(reader, '/platforms')
    expect(list).toContain('/platforms/linkedin')
    expect(list).not.toContain('/platforms/blogs')
    expect(list).not.toContain(choice)
    expect((await reader.get('/platforms/blogs')).status).toBe(404)

    await owner.post('/policies/interview/platforms', { 'chosen[]': ['instagram', 'tiktok'] })
    const after = await page(reader, '/platforms')
    for (const key of ['instagram', 'tiktok', 'linkedin']) expect(after).toContain(`/${key}"`)
  })

  test('where all are hidden the page says so, and the door is gone', async () => {
    expect(await page(reader, '/me')).toContain('href="/platforms"')
    await hr.post(choice, {})
    expect(await page(reader, '/platforms?language=nl')).toContain(t.none)
    expect(await page(reader, '/me')).not.toContain('href="/platforms"')
    await hr.post(choice, { 'shown[]': ['instagram', 'tiktok', 'blogs'] })
  })

  test('an employee chooses nothing, an auditor looks, and a platform that nobody knows is refused', async () => {
    expect((await reader.get(choice)).status).toBe(404)
    expect((await reader.post(choice, {})).status).toBe(404)
    const auditor = await world.as(await world.given.person('Tom Claes', { roles: ['auditor'] }))
    expect(await page(auditor, choice)).not.toContain(t.choice.save)
    expect((await auditor.post(choice, {})).status).toBe(404)
    expect((await hr.post(choice, { 'shown[]': ['myspace'] })).status).toBe(422)
  })
})

describe('when there is a version', () => {
  test('a card leads to what the policy says of it, and to the platform’s own help', async () => {
    await world.given.published({ languages: [...languages] })
    const card = await page(reader, '/platforms/instagram')
    expect(card).toContain('href="https://help.instagram.com/"')
    const linked = [...card.matchAll(/href="\/policy\/everyone#(\d\d)-/g)].map(([, n]) => Number(n))
    expect(linked.length).toBeGreaterThan(0)
    const about = allCards().find(({ key }) => key === 'instagram')?.clauses
    for (const number of linked) expect(about).toContain(number)
    expect((await (await world.as()).get('/platforms/instagram')).status).toBe(303)
  })

  test('the cards are for everybody where the policy is', async () => {
    await world.given.published({ languages: [...languages], openToAll: true })
    const stranger = await world.as()
    const list = await stranger.get('/platforms')
    expect(list.status).toBe(200)
    expect(list.headers.get('x-robots-tag')).toBe('all')
    expect(await list.text()).not.toContain('href="/me"')
    expect((await stranger.get('/platforms/instagram')).status).toBe(200)
    expect((await stranger.get('/platforms/choice')).status).toBe(303)
  })
})
