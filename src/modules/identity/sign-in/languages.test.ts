import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { languages } from '../../../platform/locale.ts'
import {
  askCode,
  givePassword,
  invitation,
  post,
  signInByPassword,
  turnOn,
} from '../testing/helpers.ts'
import { text } from '../text/index.ts'

const world = useWorld()
beforeAll(() => world.given.organisation({ languages: [...languages] }))

test.each(languages)('every page speaks %s', async (language) => {
  const t = text[language]
  const person = await world.given.person(`Marie ${language}`, { language, roles: ['owner'] })
  await givePassword(world, person)
  const visitor = await world.as()
  const desk = await world.as()
  const read = async (path: string, browser = visitor) =>
    (await browser.get(`${path}${path.includes('?') ? '&' : '?'}language=${language}`)).text()

  expect(await read('/sign-in')).toContain(`<h1>${t.signIn.title}</h1>`)
  expect(await read('/sign-in/password')).toContain(`<h1>${t.password.title}</h1>`)
  expect(await read('/sign-in/code')).toContain(`<h1>${t.code.noServerTitle}</h1>`)
  expect(await read('/link/weg')).toContain(`<h1>${t.linkOver.title}</h1>`)
  expect(await read(await invitation(world, person))).toContain(t.link.button)

  await signInByPassword(desk, person.email)
  expect(await read('/me/security', desk)).toContain(`<h1>${t.security.title}</h1>`)
  expect(await read('/me/security/password', desk)).toContain(`<h1>${t.security.change}</h1>`)
  expect(await read('/me/devices', desk)).toContain(`<h1>${t.devices.title}</h1>`)
  expect(await read('/me/security/second-step', desk)).toContain(`<h1>${t.setUp.title}</h1>`)
  await turnOn(desk, world)
  expect(await read('/me/security/second-step', desk)).toContain(`<h1>${t.turnOff.title}</h1>`)
  expect(await read('/me/security/recovery-codes', desk)).toContain(`<h1>${t.recovery.title}</h1>`)
  await signInByPassword(visitor, person.email)
  expect(await read('/sign-in/second-step')).toContain(`<h1>${t.secondStep.title}</h1>`)

  await askCode(visitor, person.email)
  const [letter] = await post(world)
  expect(letter?.text).toContain(t.mails.signIn.footnotes[0])
  expect(letter?.subject).toMatch(/^\d{6} /)
})
