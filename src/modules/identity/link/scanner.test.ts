import { beforeAll, expect, test } from 'vitest'
import { doorsOf } from '../../../../test/doors.ts'
import { leftBehind } from '../../../../test/left-behind.ts'
import { useWorld } from '../../../../test/world.ts'
import { askCode, codeIn, invitation, linkIn, post, waysIn } from '../testing/helpers.ts'
import { browserAt } from '../testing/strangers.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

test('a mail scanner that presses the button takes nothing from the code, nor from the link where it was asked for', async () => {
  const [typing, clicking] = [
    await world.given.person('Tine Typt'),
    await world.given.person('Klaas Klikt'),
  ]
  for (const person of [typing, clicking]) {
    const laptop = await world.as()
    await askCode(laptop, person.email, '/me/devices')
    const letter = (await post(world)).find(({ to }) => to === person.email)
    const scanner = await world.as()
    expect((await scanner.post(linkIn(letter))).status).toBe(303)
    expect((await (await world.as()).post(linkIn(letter))).status).toBe(404)

    if (person === clicking) expect((await laptop.get(linkIn(letter))).status).toBe(200)
    const reply =
      person === typing
        ? await laptop.post('/sign-in/code', { code: codeIn(letter) })
        : await laptop.post(linkIn(letter))
    expect(reply.headers.get('location')).toBe('/me/devices')
    expect(await waysIn(world, person)).toContain(person === typing ? 'mail-code' : 'mail-link')
    await laptop.post('/session/end')
    expect((await laptop.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(422)
    expect((await laptop.post(linkIn(letter))).status).toBe(404)
  }
})

/** Opens every page of a link, then presses every button on them, with what stands ready in its form. */
async function pressAll(link: string) {
  const read = async (href: string) => (await (await world.as()).get(href)).text()
  const first = await read(link)
  const further = [...first.matchAll(/<a [^>]*href="(\/link\/[^"]+)"/g)]
  const pages = await Promise.all(further.map(([, href = '']) => read(href)))
  const replies: number[] = []
  for (const page of [first, ...pages])
    for (const [form, action = ''] of page.matchAll(/<form[^>]* action="([^"]+)".*?<\/form>/gs)) {
      const ready = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      const fields = ready.map(([, name = '', value = '']) => [name, value])
      replies.push((await (await world.as()).post(action, Object.fromEntries(fields))).status)
    }
  return new Set(replies)
}

test('a mail scanner that presses every button says in nobody’s name that a link is not for them', async () => {
  const person = await world.given.person('Saar Scan')
  const link = await invitation(world, person)
  expect(await pressAll(link)).toEqual(new Set([303, 422]))
  expect((await (await world.as()).post(link)).headers.get('location')).toBe('/me/devices')

  const laptop = await world.as()
  await askCode(laptop, person.email)
  const letter = (await post(world)).find(({ to }) => to === person.email)
  expect(await pressAll(linkIn(letter))).toEqual(new Set([303, 404, 422]))
  expect((await laptop.post('/sign-in/code', { code: codeIn(letter) })).status).toBe(303)
  expect(await post(world)).toEqual([])
})

test('whoever finds a used link is told that the code still works where it was asked for', async () => {
  const person = await world.given.person('Hera Help')
  await askCode(await world.as(), person.email)
  const letter = (await post(world)).find(({ to }) => to === person.email)
  await (await world.as()).post(linkIn(letter))
  const page = await (await (await world.as()).get(linkIn(letter))).text()
  expect(page).toContain('Typ dan daar de code uit de e-mail; die werkt nog.')
})

test('what stands behind an address is no part of it', async () => {
  const person = await world.given.person('Trudy Teken')
  const link = await invitation(world, person, { path: '/me/devices' })
  const lost: string[] = []
  for (const [at, behind] of leftBehind.entries()) {
    const browser = browserAt(world, `203.0.113.${at}`)
    const page = await browser.get(`${link}${behind}`)
    const found = page.status === 200 && (await page.text()).includes(`action="${link}"`)
    const reply = await browser.post(`${link}${behind}`)
    if (!found || reply.headers.get('location') !== '/me/devices') lost.push(behind)
  }
  expect(lost).toEqual([])
})

test('every address that holds a token takes what stands behind it', () => {
  const tokened = doorsOf(world.house).filter(({ path }) => path.includes(':token'))
  expect(tokened.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
    'GET /link/:token{[^?]+}',
    'GET /setup/:token{[^?]+}',
    'POST /link/:token{[^?]+}',
    'POST /setup/:token{[^?]+}',
  ])
})

test('a link says nothing of whom it is for until it is followed, and ends when its holder says that it is not them', async () => {
  const person = await world.given.person('Zoë Özdemir')
  const link = await invitation(world, person)
  const [own, stranger] = [await world.as(), await world.as()]
  await own.post(link)
  const page = await (await stranger.get(link)).text()
  for (const name of ['Zoë', 'Özdemir', person.email ?? '']) expect(page).not.toContain(name)
  expect(page).toContain('Deze link is niet voor mij')

  const said = await stranger.post(link, { notMine: 'yes', sure: 'yes' })
  expect(said.status).toBe(200)
  const thanks = await said.text()
  expect(thanks).toContain('Bedankt dat je het zegt')
  expect(thanks).not.toContain('Zoë')
  for (const browser of [stranger, own, await world.as()])
    expect((await browser.get(link)).status).toBe(404)
  expect(await waysIn(world, person)).toEqual([])
  expect((await stranger.post(link, { notMine: 'yes', sure: 'yes' })).status).toBe(404)

  const mails = (await post(world)).filter(({ to }) => to === person.email)
  expect(mails.map(({ subject }) => subject)).toEqual(['Een link voor jou werkt niet meer'])
  const told = await world.db
    .selectFrom('history')
    .select('name')
    .where('thing_id', '=', person.id)
    .where('name', '=', 'identity.link-disowned')
    .execute()
  expect(told).toHaveLength(1)
})

test('whoever followed a link and finds another name ends it there and then', async () => {
  const person = await world.given.person('Wies Werkelijk')
  const link = await invitation(world, person)
  const stranger = await world.as()
  await stranger.post(link)
  const page = await (await stranger.get('/me/security')).text()
  expect(page).toContain('Wies Werkelijk')
  expect(page).toContain('Dit ben ik niet')
  const said = await (await stranger.post('/session/not-mine')).text()
  expect(said).toContain('Bedankt dat je het zegt')
  expect(said).not.toContain('Wies')
  expect(stranger.cookies.has('leidraad')).toBe(false)
  expect((await (await world.as()).get(link)).status).toBe(404)
  expect((await post(world)).filter(({ to }) => to === person.email)).toHaveLength(1)

  const own = await world.as(person, 'mail-code')
  expect(await (await own.get('/me/security')).text()).not.toContain('Dit ben ik niet')
  expect((await own.post('/session/not-mine')).status).toBe(404)
})
