import { expect } from 'vitest'
import type { PersonRow } from '../../../src/modules/people/import/file/fields.ts'
import type { Language } from '../../../src/platform/locale.ts'
import type { Visitor } from '../driver.ts'
import { linkIn, type Received } from '../mailbox.ts'
import { expectProof } from '../proof.ts'
import { wordsIn } from '../words.ts'

/** Mail scanners look at every link before its reader does. */
export async function scannerLooks(mail: Received) {
  for (let time = 0; time < 5; time++) {
    const reply = await fetch(linkIn(mail), { redirect: 'manual' })
    expect(reply.status).toBe(200)
    // A sign that the browser keeps cookies, and nothing that opens a door.
    expect(reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual(['kept=yes'])
  }
}

/** From the mail to the text: one button, and no password. */
export async function opensTheMail(employee: Visitor, mail: Received, person: PersonRow) {
  const { identity, signing } = wordsIn(person.language)
  await employee.opens(linkIn(mail))
  await employee.presses(identity.link.button)
  await employee.page.getByRole('link', { name: signing.reading.sign }).waitFor()
}

/** With script the way to sign opens at the end of the text; without, it simply stands there. */
export async function readsToTheEnd(employee: Visitor, language: Language) {
  const { signing } = wordsIn(language)
  const sign = employee.page.getByRole('link', { name: signing.reading.sign })
  if (employee.device.script) {
    expect(await sign.getAttribute('aria-disabled')).toBe('true')
    await employee.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await employee.sees(signing.reading.finished)
  }
  expect(await sign.getAttribute('aria-disabled')).toBe(null)
}

export async function signs(employee: Visitor, { name, language }: PersonRow) {
  const { signing } = wordsIn(language)
  await employee.fills({ [signing.signing.name]: 'Iemand Anders' })
  await employee.presses(signing.signing.button, 422)
  await employee.seesTitle(signing.signing.title)
  await employee.sees(signing.refused.nameDiffers ?? '')
  await employee.fills({ [signing.signing.name]: name })
  await employee.presses(signing.signing.button)
  await employee.seesTitle(signing.done.title)
}

/** The proof comes with the thanks, by mail, and stays among one's own. */
export async function keepsTheProof(
  employee: Visitor,
  { name, language }: PersonRow,
  mail: Received,
) {
  const { home, signing, doors } = wordsIn(language)
  const attached = mail.attachments.find(({ mimeType }) => mimeType === 'application/pdf')
  expectProof(Buffer.from(attached?.content as ArrayBuffer), name)
  expectProof(await employee.downloads(signing.done.download), name)

  await employee.follows(signing.done.home)
  await employee.sees(home.home.waits(0))
  await employee.page.getByRole('link', { name: doors('/proofs') }).click()
  await employee.seesTitle(signing.proofs.title)
  await employee.looks()
  expectProof(await employee.downloads(signing.proofs.receipt), name)
}
