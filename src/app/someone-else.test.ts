import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/world.ts'
import { languages } from '../platform/locale.ts'
import { someoneElse } from './trouble.tsx'

const world = useWorld()
const { given } = world
beforeAll(() => given.organisation({ languages: [...languages] }))

const bare = (page: string) =>
  page.replaceAll(/nonce="[^"]+"|\/[0-9a-f-]{36}|%2F[0-9a-f-]{36}/g, '')

test('what is for somebody else says who is signed in and how to change that, and not whether it is there', async () => {
  const [zoe, fatima] = [await given.person('Zoë Özdemir'), await given.person('Fatima Aziz')]
  await given.round(await given.published())
  const theirs = (await given.requestOf(fatima)).id
  const browser = await world.as(zoe, 'mail-code')
  const pages: string[] = []
  for (const id of [theirs, '0198f000-0000-7000-8000-000000000000']) {
    const reply = await browser.get(`/sign/${id}`)
    expect(reply.status).toBe(404)
    const page = await reply.text()
    expect(page).toContain('Je bent aangemeld als Zoë Özdemir.')
    expect(page).toContain(`href="/sign-in?to=%2Fsign%2F${id}"`)
    expect(page).not.toContain('Fatima')
    pages.push(bare(page))
  }
  expect(pages[0]).toBe(pages[1])
})

test.each(languages)('in %s as well, and on every page that is not there', async (language) => {
  const browser = await world.as(await given.person(`Piet ${language}`, { language }), 'mail-code')
  for (const address of ['/people', '/sign/0198f000-0000-7000-8000-000000000000', '/nergens'])
    expect(await (await browser.get(address)).text()).toContain(someoneElse[language].way)
})

test('a visitor is asked nothing of the kind', async () => {
  const page = await (await (await world.as()).get('/nergens')).text()
  expect(page).not.toContain('Aanmelden als iemand anders')
})
