import { expect, test } from 'vitest'
import { afterUpgrade } from './old-house.ts'
import { type Dates, failedMails, peopleWithDates, sentMails } from './sql.ts'

const sorted = (lines: string[]) => [...lines].sort()
/** What somebody is asked comes in one letter by now: of several that waited for them, the newest. */
function asLetters<Mail extends { kind: string; to: string }>(mails: readonly Mail[]): Mail[] {
  const named = mails.map((mail) =>
    ['signing.invitation', 'signing.reminder'].includes(mail.kind)
      ? { ...mail, kind: 'tasks.letter' }
      : mail,
  )
  const isNewest = ({ kind, to }: Mail, at: number) =>
    kind !== 'tasks.letter' ||
    !named.slice(at + 1).some((later) => later.kind === kind && later.to === to)
  return named.filter(isNewest)
}
/** A letter names all that waits, and reminds nobody of what never arrived. */
const READS_NOW: Record<string, string> = {
  'chloe@delinde.example': 'Deux choses à faire, 8 minutes en tout',
  'jerome@delinde.example': 'Deux choses à faire, 8 minutes en tout',
  'lotte.wouters@delinde.example': 'Twee dingen wachten op je, samen 8 minuten',
  'ayse@delinde.example': 'Lees en onderteken ons socialmediabeleid',
}
/** What is said otherwise since, whoever gets it. */
const SAID_NOW: Record<string, string> = {
  'Je mailadres is gewijzigd': 'Je e-mailadres is gewijzigd',
}
/** The day before Nora’s date is a Sunday: what came on the Monday, with that of the date itself, comes on the Friday. */
const SOONER = ['2026-11-27 nora@delinde.example']
/** End and start dates act by now: nobody is written to after the one, or before the other. */
const isHereOn = (day: string, dates: readonly Dates[]) => (mail: { to: string }) =>
  !dates.some(
    ({ email, starts, ends }) =>
      email === mail.to && ((starts !== null && starts > day) || (ends !== null && ends < day)),
  )
const codeless = (subject: string) => subject.replace(/\d{6}/, '…')

afterUpgrade(({ facts, open }) => {
  test('every mail that waited goes out, and can be read', async () => {
    const { url, post } = await open()
    const isHere = isHereOn(facts.clock.slice(0, 10), await peopleWithDates(url))
    const waiting = asLetters(facts.waiting).filter(isHere)
    const sent = await post()
    expect(sorted(sent.map(({ to, kind }) => `${kind} ${to}`))).toEqual(
      sorted(waiting.map(({ to, kind }) => `${kind} ${to}`)),
    )
    const subjectNow = ({ to, subject }: { to: string; subject: string }) =>
      READS_NOW[to] ?? SAID_NOW[subject] ?? codeless(subject)
    expect(sorted(sent.map(({ subject }) => codeless(subject)))).toEqual(
      sorted(waiting.map(subjectNow)),
    )
    for (const { text } of sent) expect(text).not.toMatch(/undefined|null|\[object|\{\w+\}/)
    expect(await post()).toEqual([])
  })

  test('everybody gets what they would have got from then on, and nothing twice', async () => {
    const { url, post, goOn, mornings } = await open()
    const before = await sentMails(url)
    await post()
    await goOn()
    // Of that morning nothing is sent again: only those are invited who come in with the import that waited.
    expect(await post()).toHaveLength(facts.waitingImport.people.length)

    const joined = facts.waitingImport.people.length
    const dates = await peopleWithDates(url)
    const ahead = facts.ahead.slice(joined).filter((mail) => isHereOn(mail.day, dates)(mail))
    const sent = await mornings({ from: 1, to: 14 })
    expect(sorted(sent)).toEqual(sorted([...ahead.map(({ day, to }) => `${day} ${to}`), ...SOONER]))
    expect(new Set(sent).size).toBe(sent.length)
    const after = new Set(await sentMails(url))
    // Those with a code are of no use after a month, and go.
    const kept = before.filter((name) => !name.startsWith('identity.sign-in:'))
    expect(kept.filter((name) => !after.has(name))).toEqual([])
  })

  test('no step that was sent is sent again, also when its morning comes once more', async () => {
    const { mornings } = await open()
    expect(await mornings({ from: -14, to: -1 })).toEqual([])
  })

  test('what was sent is known as sent, and what did not arrive can be tried again', async () => {
    const { url, browserOf, post } = await open()
    expect(await sentMails(url)).toEqual(facts.onceKeys)
    expect(await failedMails(url)).toEqual(facts.failed.map(({ to }) => to))
    await post()
    const owner = browserOf('password-totp')
    const list = await (await owner.get('/outbox?state=failed')).text()
    const [, id] = /\/outbox\/([0-9a-f-]{36})\/retry/.exec(list) ?? []
    expect((await owner.post(`/outbox/${id}/retry`)).status).toBe(303)
    expect((await post()).map(({ to }) => to)).toEqual([facts.failed[0]?.to])
  })

  test('the code in a mail that waited works in the browser that asked for it', async () => {
    const { post, browser } = await open()
    const { email, cookies, leadsTo } = facts.attempt
    const mail = (await post()).find(({ to, text }) => to === email && /^\d{6}$/m.test(text))
    const code = /^\d{6}$/m.exec(mail?.text ?? '')?.[0] ?? ''
    const phone = browser(cookies)
    const reply = await phone.post('/sign-in/code', { code })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, leadsTo])
    expect((await phone.get(leadsTo)).status).toBe(200)
  })
})
