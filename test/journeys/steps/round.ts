import { expect } from 'vitest'
import type { RealisticFile } from '../../realistic-people.ts'
import type { Visitor } from '../driver.ts'
import { linksIn, type Mailbox, wordsOfHtml, wordsOfText } from '../mailbox.ts'
import type { Place } from '../place.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

/** Asks everybody to read and sign; gives how many were asked. */
export async function asksEverybody(owner: Visitor, { language }: Scene) {
  const { publications, signing } = wordsIn(language)
  await owner.goesTo(publications.list.title)
  await owner.follows(publications.list.startRound)
  await owner.seesTitle(signing.newRound.title)
  await owner.fills({ [signing.newRound.dueOn]: '2020-01-01' })
  await owner.presses(signing.newRound.button, 422)
  await owner.sees(signing.newRound.faults.dueOnPassed)
  await owner.fills({ [signing.newRound.dueOn]: inTwoWeeks() })
  await owner.presses(signing.newRound.button)
  await owner.seesTitle(signing.rounds.name(signing.documents.everyone, 1))
}

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

/** Everybody with a mailbox is asked once, in their own language, and the two parts of the mail agree. */
export async function everybodyGetsMail(
  { mailbox, address }: Place,
  people: RealisticFile['people'],
) {
  const reachable = people.filter((person) => person.email)
  for (const { email, language } of reachable) {
    const { signing } = wordsIn(language)
    const mail = await mailbox.mailTo(email as string)
    expect(mail.subject).toBe(signing.mails.invitation.subject(signing.documents.everyone))
    expect(mail.html).toContain(`lang="${language}"`)
    expect(mail.html).not.toMatch(/<img|url\(|<link|<script/i)
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
  const { home, signing, signingHome } = wordsIn(language)
  const count = String(signed.length)
  await owner.goesTo(home.overview.title)
  await owner.sees(signingHome.signedOf(count, String(asked)))
  await owner.follows(signingHome.details)
  await owner.follows(signing.rounds.who)
  await owner.selects(signing.rounds.show, signing.rounds.done)
  await owner.presses(signing.rounds.filter)
  for (const { name } of signed) await owner.sees(name)

  const csv = (await owner.downloads('CSV')).toString('utf8')
  for (const { name } of signed) expect(csv).toContain(name)
  expect(csv.trim().split('\r\n')).toHaveLength(1 + signed.length)
  const xlsx = await owner.downloads('Excel')
  expect(xlsx.subarray(0, 2).toString()).toBe('PK')
}
