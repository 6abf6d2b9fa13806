import { beforeAll, describe, expect, test } from 'vitest'
import { type Device, desktop, phone } from './driver.ts'
import { byKeyboard } from './keyboard.ts'
import { deskPagesOf, doorPages, portalPages } from './pages.ts'
import { usePlace } from './place.ts'
import { inTwoWeeks } from './steps/round.ts'
import { wordsIn } from './words.ts'

const place = usePlace()
const { identity, home, signing } = wordsIn('nl')
let round: { id: string }
let prepared: { id: string }
let publication: { id: string }
let people: Awaited<ReturnType<typeof place.given.person>>[]

beforeAll(async () => {
  const { given } = place
  await given.organisation()
  await given.establishment()
  people = [
    await given.person('Zoë d’Hondt', { roles: ['owner'] }),
    await given.person('Fatima Aziz'),
    await given.person('Tom Claes'),
    await given.person('Sanne de Wit'),
  ]
  await given.publicHouseRules()
  const published = await given.published({ languages: ['nl'] })
  publication = published
  round = (await given.round(published, { dueOn: inTwoWeeks() })) as { id: string }
  await given.person('Bart Maes')
  await given.person('Amélie Lemaître', { language: 'fr', email: null })
  prepared = await given.preparedRound(published, { by: personAt(0), dueOn: inTwoWeeks() })
})
const personAt = (at: number) => people[at] as (typeof people)[number]

const deskPages = async () =>
  deskPagesOf({
    person: personAt(1),
    round,
    prepared,
    publication,
    task: await place.given.requestOf(personAt(1)),
  })

const narrow: Device = { name: 'narrow', width: 320, script: true }
const dark = (device: Device): Device => ({ ...device, name: `${device.name}-dark`, dark: true })

describe('stays in its frame, and can be read', () => {
  test.each([narrow, dark(desktop)])('the desk: $name', { timeout: 90_000 }, async (device) => {
    const owner = await place.atDesk(device, personAt(0))
    for (const page of await deskPages()) await owner.opens(page)
  })

  test.each([narrow, dark(phone)])('the portal: $name', { timeout: 60_000 }, async (device) => {
    const passer = await place.visitor(device)
    for (const page of doorPages) await passer.opens(page)
    const employee = await place.invited(device, personAt(1))
    for (const page of portalPages) await employee.opens(page)
    await employee.opens('/nergens', { status: 404 })
  })
})

describe('without a mouse', () => {
  test('signing in', async () => {
    const visitor = await place.visitor(desktop)
    const keys = byKeyboard(visitor)
    const email = personAt(2).email ?? ''
    await visitor.opens('/sign-in')
    await keys.tabsTo(identity.signIn.email)
    await keys.types(email)
    await keys.tabsTo(identity.signIn.button)
    await keys.enters()
    const { text = '' } = await place.mailbox.mailTo(email, 'code')
    // The field for the code has the focus already.
    await keys.types(text.match(/\b\d{6}\b/)?.[0] ?? '')
    await keys.enters()
    await visitor.seesTitle(home.hello('Tom'))
  })

  test('reading to the end and signing', async () => {
    const person = personAt(3)
    const visitor = await place.invited(desktop, person)
    const keys = byKeyboard(visitor)
    await keys.press('End')
    await visitor.sees(signing.reading.finished)
    await keys.tabsTo(signing.reading.sign)
    await keys.press('Enter')
    await keys.tabsTo(signing.signing.name)
    await keys.types(person.name)
    await keys.enters()
    await visitor.seesTitle(signing.done.title)
  })
})

test('nothing moves for who asked for stillness', async () => {
  const visitor = await place.invited({ ...phone, stillness: true }, personAt(1))
  await visitor.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const moving = await visitor.page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((part) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(part)
        const lasts = (time: string) =>
          time.split(', ').some((one) => Number.parseFloat(one) > 0.01)
        return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
      })
      .map((part) => part.outerHTML.slice(0, 100)),
  )
  expect(moving).toEqual([])
})
