import { test } from 'vitest'
import type { PersonRow } from '../../src/modules/people/import/file/fields.ts'
import { type Device, desktop, phone } from './driver.ts'
import { usePlace } from './place.ts'
import { hospital } from './scenes.ts'
import { claims, introduces } from './steps/found.ts'
import { bringsInPeople } from './steps/people.ts'
import { publishes } from './steps/publish.ts'
import { asksEverybody } from './steps/round.ts'
import { opensTheMail, readsToTheEnd, signs } from './steps/sign.ts'
import { answersTheInterview, readsTheDraft } from './steps/write.ts'

/** Words that no French page needs (“onze” is a number there), and no name or department of the people in it. */
const DUTCH =
  /(?<!\p{L})(jullie|je kunt|niet|een|wordt|voor|naar|deze|geen|jouw|ons|Bewaren|Verder|Terug|Afspraak|Advies)(?!\p{L})/u

const inFrench = (device: Device): Device => ({
  ...device,
  name: `${device.name}-fr`,
  locale: 'fr-BE',
  language: 'fr',
  never: DUTCH,
  stillness: true, // This is about words; the Dutch stories see pages move.
})

const place = usePlace()

test('an organisation that speaks French meets no word of Dutch', {
  timeout: 180_000,
}, async () => {
  const owner = await place.visitor(inFrench(desktop))
  await claims(owner, await place.setupLink(), hospital)
  await introduces(owner, hospital)
  await answersTheInterview(owner, hospital)
  await readsTheDraft(owner, hospital)
  await publishes(owner, hospital)
  const people = await bringsInPeople(owner, hospital)
  await asksEverybody(owner, hospital, people)

  const person = people.find(({ email, language }) => email && language === 'fr') as PersonRow
  const employee = await place.visitor(inFrench(phone))
  await opensTheMail(employee, await place.mailbox.mailTo(person.email ?? ''), person)
  await readsToTheEnd(employee, 'fr')
  await signs(employee, person)
})
