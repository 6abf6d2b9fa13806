import { beforeAll, expect, test } from 'vitest'
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
