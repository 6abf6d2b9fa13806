import { beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../src/platform/calendar.ts'
import { phone, type Visitor, withoutScript } from './driver.ts'
import { usePlace } from './place.ts'
import { readsToTheEnd } from './steps/sign.ts'
import { wordsIn } from './words.ts'

const place = usePlace()
const { signing, identity } = wordsIn('nl')
const publications: { id: string }[] = []

beforeAll(async () => {
  await place.given.organisation()
  publications.push(await place.given.published({ languages: ['nl'] }))
})

/** Somebody who was asked, with the text in front of them. */
async function asked(name: string, device = phone) {
  const person = await place.given.person(name)
  const [publication] = publications.slice(-1) as [{ id: string }]
  await place.given.round(publication, {
    audience: { kind: 'people', named: [person.email] },
    dueOn: new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10),
  })
  return { person, visitor: await place.invited(device, person) }
}

const signatures = (person: { id: string }) =>
  place.house.services.db
    .selectFrom('signatures')
    .select(['id', 'typed_name'])
    .where('person_id', '=', person.id)
    .execute()

const goesToSign = (visitor: Visitor) => readsToTheEnd(visitor, 'nl')
const types = (visitor: Visitor, name: string) => visitor.fills({ [signing.signing.name]: name })
const presses = (visitor: Visitor, status?: number) =>
  visitor.presses(signing.signing.button, status)

/** Up to what differs from one time to another. */
const beginningOf = (words: string) => words.split('…')[0] ?? ''

describe('what may go wrong while somebody signs', () => {
  test('two tabs sign at once: one signature, and thanks in both', async () => {
    const { person, visitor } = await asked('Fatima Aziz')
    await goesToSign(visitor)
    const other = await visitor.secondTab()
    await other.opens(visitor.page.url())
    await Promise.all([types(visitor, person.name), types(other, person.name)])
    await Promise.all([presses(visitor), presses(other)])
    await visitor.seesTitle(signing.done.title)
    await other.seesTitle(signing.done.title)
    expect(await signatures(person)).toHaveLength(1)
  })

  test('the button of the browser leads back to thanks, not to a form that asks again', async () => {
    const { person, visitor } = await asked('Tom Claes')
    await goesToSign(visitor)
    await types(visitor, person.name)
    await presses(visitor)
    await visitor.page.goBack({ waitUntil: 'load' })
    await visitor.sees(beginningOf(signing.reading.signedOn('…')))
    expect(await visitor.page.getByLabel(signing.signing.name).count()).toBe(0)
    expect(await signatures(person)).toHaveLength(1)
  })

  test('a newer version came meanwhile: a friendly word, and nothing signed', async () => {
    const { person, visitor } = await asked('Sanne de Wit')
    await goesToSign(visitor)
    publications.push(await place.given.published({ languages: ['nl'], material: true }))
    await types(visitor, person.name)
    await presses(visitor, 422)
    await visitor.sees(signing.refused.newerVersion ?? '')
    expect(await signatures(person)).toHaveLength(0)
  })

  test.each([phone, withoutScript(phone)])(
    'a day passes over a half-filled form: after signing in again the name still stands ($name)',
    async (device) => {
      const { person, visitor } = await asked(
        `Bram Jacobs ${device.script ? 'Een' : 'Twee'}`,
        device,
      )
      await goesToSign(visitor)
      await types(visitor, person.name.toLowerCase())
      place.pass(2 * DAY)
      await presses(visitor)

      await visitor.seesTitle(identity.signIn.title)
      await visitor.fills({ [identity.signIn.email]: person.email ?? '' })
      await visitor.presses(identity.signIn.button)
      const mail = await place.mailbox.mailTo(person.email ?? '', 'code')
      const [code = ''] = mail.text?.match(/\b\d{6}\b/) ?? []
      await visitor.fills({ [identity.code.code]: code })
      await visitor.presses(identity.code.button)
      await visitor.seesTitle(signing.signing.title)
      expect(await visitor.field(signing.signing.name).inputValue()).toBe(person.name.toLowerCase())
      await presses(visitor)
      await visitor.seesTitle(signing.done.title)
    },
  )
})
