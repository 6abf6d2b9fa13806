import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readOut, unspaced } from '../../src/platform/pdf/testing/other-eyes.ts'
import { desktop, phone, type Visitor, withoutScript } from './driver.ts'
import { usePlace } from './place.ts'
import { wordsIn } from './words.ts'

const { asking, signing, tasks, letters } = wordsIn('nl')
const version = signing.version(signing.documents.everyone, 1)
const { subject } = asking.first({ title: signing.documents.everyone, name: version }, '')

/** The file that a button makes. */
async function makes(visitor: Visitor, button: string) {
  const way = visitor.page.getByRole('button', { name: button, exact: true })
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), way.click()])
  return readFile(await download.path())
}

describe.each([phone, withoutScript(desktop)])(
  'a round is looked at before it starts, on a $name',
  (device) => {
    const place = usePlace()

    test('who waits, a test, the start, letters on paper and mails once more', {
      timeout: 120_000,
    }, async () => {
      const { given, mailbox } = place
      await given.organisation({ languages: ['nl'] })
      const ine = await given.person('Ine Peeters', { roles: ['owner'] })
      const tom = await given.person('Tom Claes')
      const sanne = await given.person('Sanne de Wit')
      await given.person('Fatima Aziz', { email: null })
      await given.person('Amélie Lemaître', { language: 'fr' })
      await given.published({ languages: ['nl'] })
      const owner = await place.atDesk(device, ine)

      await owner.opens('/signing/rounds/new')
      await owner.presses(tasks.newRound.button)
      await owner.seesTitle(tasks.check.title)
      await owner.sees(asking.asked(5, '5'))
      await owner.sees(tasks.check.unread.title(1))
      await owner.presses(`${tasks.check.unread.wait}: Amélie Lemaître`)
      await owner.sees(asking.asked(4, '4'))
      expect(await owner.text()).not.toContain('Amélie')

      await owner.presses(tasks.check.test)
      await owner.sees(tasks.check.flash.tested)
      const tried = await mailbox.mailTo(ine.email ?? '')
      expect(tried.subject).toBe(letters.test.subject(subject))
      expect(mailbox.received).toHaveLength(1)

      await owner.followsFirst(`${tasks.check.who} 1 `)
      await owner.sees('Fatima Aziz')
      await owner.follows(tasks.check.title)
      await owner.presses(tasks.check.start(3, '3'))
      await owner.seesTitle(version)
      // The test was about the same, so the letter of whoever started it is told from it by coming after it.
      await expect.poll(() => mailbox.received.length, { timeout: 15_000 }).toBe(4)
      for (const { email } of [ine, tom, sanne])
        expect((await mailbox.mailTo(email ?? '', subject)).subject).toBe(subject)

      await owner.page.locator('summary', { hasText: tasks.round.letters.title }).click()
      const paper = await readOut(await makes(owner, tasks.round.letters.button))
      expect(paper).toContain(unspaced('Dag Fatima'))
      expect(paper).not.toContain('Tom')

      const before = mailbox.received.length
      await owner.follows(tasks.round.who)
      for (const name of ['Tom Claes', 'Sanne de Wit']) await owner.ticks(tasks.people.choose(name))
      await owner.presses(tasks.people.resend)
      await owner.sees(tasks.people.flash.resent)
      await expect.poll(() => mailbox.received.length, { timeout: 15_000 }).toBe(before + 2)
      const again = mailbox.received.slice(before).map(({ receiver }) => receiver)
      expect(again.toSorted()).toEqual(['sanne.de.wit@korenaar.test', 'tom.claes@korenaar.test'])
    })
  },
)
