import { expect } from 'vitest'
import { figure } from '../../../src/platform/locale.ts'
import type { RealisticFile } from '../../realistic-people.ts'
import type { Visitor } from '../driver.ts'
import { linksIn, type Mailbox, wordsOfHtml, wordsOfText } from '../mailbox.ts'
import type { Place } from '../place.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

/** Asks everybody to read and sign: these people, and the owner. How many get a mail is said before one leaves. */
export async function asksEverybody(
  owner: Visitor,
  { language }: Scene,
  people: RealisticFile['people'],
) {
  const { publications, signing, asking, tasks } = wordsIn(language)
  const asked = people.length + 1
  const mails = people.filter(({ email }) => email).length + 1
  const said = (count: number) => figure(count, language)
  await owner.goesTo(publications.list.title)
  await owner.follows(publications.list.startRound)
  await owner.seesTitle(tasks.newRound.title)
  await owner.fills({ [tasks.newRound.dueOn]: '2020-01-01' })
  await owner.presses(tasks.newRound.button, 422)
  await owner.sees(tasks.refused.dueOnPassed)
  await owner.fills({ [tasks.newRound.dueOn]: inTwoWeeks() })
  await owner.presses(tasks.newRound.button)
  await owner.seesTitle(tasks.check.title)
  await owner.sees(asking.asked(asked, said(asked)))
  await owner.presses(tasks.check.start(mails, said(mails)))
  await owner.seesTitle(signing.version(signing.documents.everyone, 1))
  await owner.sees(tasks.round.started(said(asked), said(mails)))
}

export const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

/** Everybody with a mailbox is asked once, in their own language, and the two parts of the mail agree. */
export async function everybodyGetsMail(
  { mailbox, address }: Place,
  people: RealisticFile['people'],
) {
  const reachable = people.filter((person) => person.email)
  for (const { email, language } of reachable) {
    const { signing, asking } = wordsIn(language)
    const title = signing.documents.everyone
    const mail = await mailbox.mailTo(email as string)
    expect(mail.subject).toBe(asking.first({ title, name: title }, '').subject)
    expect(mail.html).toContain(`lang="${language}"`)
    expect(mail.html).not.toMatch(/<img(?! src="cid:mark")|url\(|<link|<script/i)
    expect(wordsOfText(mail).toSorted()).toEqual(wordsOfHtml(mail).toSorted())
    expect(linksIn(mail).every((href) => href.startsWith(`${address}/link/`))).toBe(true)
  }
  expect(sentTo(mailbox, reachable)).toBe(reachable.length)
}

const sentTo = ({ received }: Mailbox, people: RealisticFile['people']) =>
  received.filter(({ receiver }) => people.some(({ email }) => email?.toLowerCase() === receiver))
    .length

/** How far it has come, as a picture, as a list and as files. */
export async function seesWhoSigned(
  owner: Visitor,
  { language }: Scene,
  { signed, asked }: { signed: RealisticFile['people']; asked: number },
) {
  const { home, signingHome, tasks } = wordsIn(language)
  const count = String(signed.length)
  await owner.goesTo(home.overview.title)
  await owner.sees(signingHome.signedOf(count, String(asked)))
  await owner.follows(signingHome.details)
  await owner.follows(tasks.round.who)
  await owner.selects(tasks.people.state, tasks.people.done)
  await owner.presses(tasks.people.filter)
  for (const { name } of signed) await owner.sees(name)

  const csv = (await owner.downloads('CSV')).toString('utf8')
  for (const { name } of signed) expect(csv).toContain(name)
  expect(csv.trim().split('\r\n')).toHaveLength(1 + signed.length)
  const xlsx = await owner.downloads('Excel')
  expect(xlsx.subarray(0, 2).toString()).toBe('PK')
}
