import { describe, expect, test } from 'vitest'
import { leftBehind } from '../../../test/left-behind.ts'
import { useWorld, type World } from '../../../test/world.ts'
import { languages } from '../../platform/locale.ts'
import { makeSetupLink } from './index.ts'
import { text } from './text.ts'

const answers = {
  name: 'Zoë d’Hondt',
  email: 'Zoe@Korenaar.test',
  password: 'vier vrolijke fietsbellen',
  organisation: 'De Korenaar',
  'languages[]': ['fr', 'nl'],
}

async function linkOf(world: World) {
  const address = await makeSetupLink(world.db, 'http://leidraad.test', world.clock.now())
  if (!address) throw new Error('the installation has been claimed')
  return new URL(address).pathname
}

describe('a new installation', () => {
  const world = useWorld()

  test('cannot be claimed without the link, and says where the link is', async () => {
    const browser = await world.as()
    expect((await browser.get('/')).status).toBe(503)
    expect(await (await browser.get('/', { 'accept-language': 'nl' })).text()).toContain(
      'venster van de server',
    )
    for (const reply of [
      await browser.get('/setup/anything?language=nl'),
      await browser.post('/setup/anything', answers),
    ]) {
      expect(reply.status).toBe(404)
      expect(await reply.text()).toContain(text.nl.overTitle)
    }
    expect(await world.db.selectFrom('organisation').select('id').execute()).toEqual([])
  })

  test('keeps only a hash of the link', async () => {
    const path = await linkOf(world)
    const rows = await world.db.selectFrom('setup_links').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(path.split('/').at(-1))
  })

  test('opens the link as often as one likes, in four languages', async () => {
    const browser = await world.as()
    const path = await linkOf(world)
    for (const language of languages) {
      const reply = await browser.get(`${path}?language=${language}`)
      expect(reply.status).toBe(200)
      const page = await reply.text()
      expect(page).toContain(text[language].title)
      expect(page).toContain(`lang="${language}"`)
    }
  })

  test('opens the link whatever a mail or a window left behind it', async () => {
    const browser = await world.as()
    const path = await linkOf(world)
    for (const behind of leftBehind) {
      const page = await browser.get(`${path}${behind}`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(`action="${path}"`)
    }
  })

  test('ends an earlier link at the next start, and any link after a week', async () => {
    const browser = await world.as()
    const first = await linkOf(world)
    const second = await linkOf(world)
    expect((await browser.get(first)).status).toBe(404)
    expect((await browser.get(second)).status).toBe(200)
    const before = world.clock.now()
    world.clock.pass(8 * 24 * 3600_000)
    expect((await browser.get(second)).status).toBe(404)
    expect((await browser.post(second, answers)).status).toBe(404)
    world.clock.set(before)
  })

  test('gives back what was typed, but never a password', async () => {
    const browser = await world.as()
    const path = await linkOf(world)
    await browser.get(`${path}?language=nl`)
    const wrong = { ...answers, email: 'zoe@', password: 'De Korenaar 2026!', 'languages[]': [] }
    const reply = await browser.post(path, wrong)
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain('Zoë d’Hondt')
    expect(page).toContain(text.nl.faults.emailInvalid)
    expect(page).toContain(text.nl.faults.languageMissing)
    expect(page).not.toContain('2026!')
    const personal = await browser.post(path, { ...answers, password: 'De Korenaar 2026!' })
    expect(await personal.text()).toContain(text.nl.faults.passwordPersonal)
  })

  const { faults } = text.nl
  test.each([
    ['no name', 'name', '', faults.personMissing],
    ['an endless name', 'name', 'Z'.repeat(201), faults.tooLong],
    ['no address', 'email', '', faults.emailInvalid],
    ['no password', 'password', '', faults.passwordMissing],
    ['a short password', 'password', 'fietsbel', faults.passwordShort],
    ['an endless password', 'password', 'fietsbel '.repeat(23), faults.passwordLong],
    ['a simple password', 'password', 'wachtwoord2026!', faults.passwordSimple],
    ['their own name as a password', 'password', 'd’Hondt de grote', faults.passwordPersonal],
    ['no organisation', 'organisation', '', faults.organisationMissing],
    ['no language', 'languages', '', faults.languageMissing],
  ])('is not claimed with %s, and says so at the field', async (_, field, typed, message) => {
    const browser = await world.as()
    const path = await linkOf(world)
    await browser.get(`${path}?language=nl`)
    const wrong = field === 'languages' ? { 'languages[]': [] } : { [field]: typed }
    const reply = await browser.post(path, { ...answers, ...wrong })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`<a href="#${field}">${message}</a>`)
    expect(await world.db.selectFrom('people').select('id').execute()).toEqual([])
  })

  test('says of a link that is over no more than that, whatever the form says', async () => {
    const browser = await world.as()
    await browser.get('/setup/anything?language=nl')
    const reply = await browser.post('/setup/anything', { name: '' })
    expect(reply.status).toBe(404)
    const page = await reply.text()
    expect(page).toContain(text.nl.overTitle)
    expect(page).not.toContain(faults.personMissing)
  })

  test('is claimed by one of two people at once, who is signed in and led on', async () => {
    const path = await linkOf(world)
    const browsers = await Promise.all([world.as(), world.as(), world.as()])
    for (const browser of browsers) browser.cookies.set('language', 'nl')
    const replies = await Promise.all(
      browsers.map((browser, at) =>
        browser.post(path, { ...answers, email: `p${at}@korenaar.test` }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 404, 404])
    const people = await world.db.selectFrom('people').select(['id', 'email']).execute()
    expect(people).toHaveLength(1)

    const at = replies.findIndex(({ status }) => status === 303)
    expect(replies[at]?.headers.get('location')).toBe('/settings/organisation?first')
    const page = await browsers[at]?.get('/settings/organisation?first')
    expect(page?.status).toBe(200)
    expect(await page?.text()).toContain('Stap 1 van 6')
  })

  test('has the language of the page as its first, and no personal data in its history', async () => {
    const { languages: chosen } = await world.db
      .selectFrom('organisation')
      .select('languages')
      .executeTakeFirstOrThrow()
    expect(chosen).toEqual(['nl', 'fr'])
    const history = JSON.stringify(await world.db.selectFrom('history').selectAll().execute())
    expect(history).toContain('organisation.claimed')
    expect(history).not.toMatch(/Hondt|korenaar|fietsbellen/i)
  })

  test('knows no set-up any more once it has an owner', async () => {
    expect(await makeSetupLink(world.db, '', world.clock.now())).toBeUndefined()
    const browser = await world.as()
    const replies = [await browser.get('/setup/x'), await browser.post('/setup/x', answers)]
    for (const reply of replies) {
      expect(reply.status).toBe(404)
      expect(await reply.text()).not.toContain(text.nl.overTitle)
    }
  })
})
