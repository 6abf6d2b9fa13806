import { describe, test } from 'vitest'
import type { PersonRow } from '../../../src/modules/people/import/file/fields.ts'
import { type Device, withoutScript } from '../driver.ts'
import { tell } from '../effort.ts'
import { usePlace } from '../place.ts'
import { bakery } from '../scenes.ts'
import { wordsIn } from '../words.ts'
import { claims, introduces } from './found.ts'
import { bringsInPeople } from './people.ts'
import { publishes } from './publish.ts'
import { asksEverybody, everybodyGetsMail, seesWhoSigned } from './round.ts'
import { keepsTheProof, opensTheMail, readsToTheEnd, scannerLooks, signs } from './sign.ts'
import { answersTheInterview, readsTheDraft, rewordsAClause } from './write.ts'

const scene = bakery
const OWN_WORDS =
  'Vertel gerust dat je brood bakt. Het recept van het zuurdesem houden we voor onszelf.'

/** The main job, whole: from the link of a first start to a proof in somebody's hands, with script and without. */
export const tellsTheMainStory = (on: Device) =>
  describe.each([on, withoutScript(on)])('from first run to a receipt, on a $name', (device) => {
    const place = usePlace()

    test('an owner founds the house, and an employee signs', { timeout: 180_000 }, async () => {
      const owner = await place.visitor(device)
      await claims(owner, await place.setupLink(), scene)
      await introduces(owner, scene)
      await answersTheInterview(owner, scene)
      await readsTheDraft(owner, scene)
      await rewordsAClause(owner, scene, OWN_WORDS)
      await publishes(owner, scene)
      tell(`from nothing to published, with mishaps, on a ${device.name}`, owner.effort)
      const people = await bringsInPeople(owner, scene)
      await asksEverybody(owner, scene, people)
      await everybodyGetsMail(place, people)

      const signed: PersonRow[] = []
      for (const language of ['nl', 'fr'] as const) {
        const person = people.find((one) => one.email && one.language === language) as PersonRow
        const mail = await place.mailbox.mailTo(person.email as string)
        await scannerLooks(mail)
        const employee = await place.visitor(device)
        await opensTheMail(employee, mail, person)
        await readsToTheEnd(employee, language)
        await signs(employee, person)
        tell(`from mail to signature, with a mishap, on a ${device.name}`, employee.effort)
        const { documents, mails } = wordsIn(language).signing
        const subject = mails.receipt.subject(documents.everyone)
        const receipt = await place.mailbox.mailTo(person.email as string, subject)
        await keepsTheProof(employee, person, receipt)
        signed.push(person)
      }
      await seesWhoSigned(owner, scene, { signed, asked: people.length + 1 })
    })
  })
