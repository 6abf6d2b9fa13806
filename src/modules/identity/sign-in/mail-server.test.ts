import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { languages } from '../../../platform/locale.ts'
import { askCode, codeIn, post } from '../testing/helpers.ts'
import { browserAt } from '../testing/strangers.ts'
import { text } from '../text/index.ts'

describe('without a mail server', () => {
  const world = useWorld()
  beforeAll(() => world.given.organisation({ languages: [...languages] }))

  test.each(languages)(
    'no page in %s promises a mail; it says what to do instead',
    async (language) => {
      const person = await world.given.person(`Zonder Mail ${language}`, { language })
      const browser = await world.as()
      const t = text[language]
      const ask = await (await browser.get(`/sign-in?language=${language}`)).text()
      expect(ask).toContain(t.signIn.leadNoServer)
      expect(ask).not.toContain(t.signIn.lead)
      await askCode(browser, person.email)
      const page = await (await browser.get('/sign-in/code')).text()
      expect(page).toContain(`<h1>${t.code.noServerTitle}</h1>`)
      expect(page).toContain(t.code.noServer)
      expect(page).toContain('<code>./leidraad access EMAIL</code>')
      for (const promise of [t.code.title, t.code.lead, t.code.later(1), t.code.later(5)])
        expect(page).not.toContain(promise)
    },
  )

  test('what was asked then is no mail later, when there is a server', async () => {
    const person = await world.given.person('Oude Vraag')
    await askCode(await world.as(), person.email)
    for (const minutes of [15, 60, 24 * 60]) {
      world.clock.pass(minutes * MINUTE)
      expect((await post(world)).filter(({ to }) => to === person.email)).toEqual([])
    }
  })
})

describe('with one', () => {
  const world = useWorld({ settings: { smtpUrl: 'smtp://mail.leidraad.test' } })
  beforeAll(() => world.given.organisation())

  test('the page says that a mail is on its way, or how long it still waits', async () => {
    const person = await world.given.person('Met Mail')
    const [first, second] = [await world.as(), browserAt(world, '203.0.113.8')]
    await askCode(first, person.email)
    const page = await (await first.get('/sign-in/code')).text()
    expect(page).toContain(text.nl.code.lead)
    expect(page).not.toContain('leidraad access')
    expect(await (await first.get('/sign-in')).text()).toContain(text.nl.signIn.lead)

    await askCode(second, person.email)
    expect(await (await second.get('/sign-in/code')).text()).toContain(text.nl.code.later(1))
    world.clock.pass(MINUTE)
    expect(await (await second.get('/sign-in/code')).text()).toContain(text.nl.code.lead)
    const letters = (await post(world)).filter(({ to }) => to === person.email)
    expect(letters).toHaveLength(2)
    const replies = await Promise.all(
      letters.map((letter) => second.post('/sign-in/code', { code: codeIn(letter) })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })

  test('an address that nobody has waits just as long', async () => {
    const person = await world.given.person('Even Lang')
    const pages: string[] = []
    for (const email of [person.email, 'niemand@elders.test']) {
      await askCode(await world.as(), email)
      const browser = await world.as()
      await askCode(browser, email)
      const page = await (await browser.get('/sign-in/code')).text()
      pages.push(page.replaceAll(/nonce="[^"]+"/g, ''))
    }
    expect(pages[0]).toBe(pages[1])
    expect(pages[0]).toContain(text.nl.code.later(1))
  })
})
