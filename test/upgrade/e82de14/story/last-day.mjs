import { giveAccess } from '../../../../src/modules/identity/access/actions.ts'
import { command } from '../../../../src/platform/who.ts'
import { joiners, onTheirWay, owner, PASSWORDS } from './cast.mjs'
import { away, tokenIn } from './stage.mjs'

/** The moment at which the data stops. */
export const END = ['2026-11-24', '10:30']

/** Tuesday 24 November: the mail server does not answer since the morning, so that a mail of every kind waits. */
export async function lastDay(stage) {
  const { house, clock, days, acts, kept, server } = stage
  await days.at('2026-11-23', '15:00')
  const chloe = await acts.personWith('205')
  keepSession(kept, chloe, 'mail-code', await acts.signInByCode(chloe.email, days.flush))
  clock.pass()
  await days.flush()
  server.refuses = away
  await days.morning('2026-11-24')

  clock.to('2026-11-24', '09:40')
  await acts.browser().post('/sign-in/password', { ...owner, password: 'acht oude drukpersen' })
  const greet = await acts.signIn(owner.email, PASSWORDS.owner, kept.owner.secret)
  await lookAtOutbox(stage, greet)
  const an = await acts.personWith('102')
  const author = await acts.signIn(an.email, PASSWORDS.author)
  const { secret } = await acts.turnOnSecondStep(author)

  clock.to('2026-11-24', '10:00')
  const hr = await acts.signIn(kept.hr.email, PASSWORDS.hr)
  await hr.send('/people', { ...joiners.mael, contract: 'permanent' })
  const benoit = kept.links.findLast(({ person }) => person === 'Benoît Dupont')
  const { phone: tablet } = await acts.open(benoit.token)
  keepSession(kept, { name: benoit.person }, 'handed-link', tablet)
  await acts.turnOffSecondStep(author, secret)
  clock.to('2026-11-24', '10:05')
  await helpOthers(stage, { greet, hr, author })
  // Whoever proves who they are goes on in a session with a new token.
  keepSession(kept, owner, 'password-totp', greet)

  clock.to('2026-11-24', '10:15')
  const elke = await acts.personWith('114')
  const phone = await acts.signFromMail(elke, 'signing.reminder')
  await phone.send(`/link/${tokenIn(acts.letterTo(elke.email, 'signing.reminder').text)}`)
  keepSession(kept, elke, 'mail-link', phone)

  clock.to('2026-11-24', '10:20')
  kept.hr.password = `${PASSWORDS.hr} erbij`
  await hr.send('/me/security/password', { current: PASSWORDS.hr, password: kept.hr.password })
  keepSession(kept, kept.hr, 'password', hr)

  // The queue has just stopped; what is said yes to now is done after the next start.
  clock.to('2026-11-24', '10:25')
  await house.jobs.stop()
  const path = await acts.upload(hr, onTheirWay)
  await hr.send(`${path}/confirmation`, {})
  kept.waitingImport = { path, people: onTheirWay.map(([name]) => name) }

  clock.to('2026-11-24', '10:28')
  const francois = await acts.personWith('202')
  const elsewhere = acts.browser()
  await elsewhere.send('/sign-in', { email: francois.email, to: '/proofs' })
  kept.attempt = {
    person: francois.name,
    email: francois.email,
    cookies: Object.fromEntries(elsewhere.cookies),
    leadsTo: '/proofs',
  }
  clock.to(...END)
}

/** What HR and the owner do for others, of which these are told. */
async function helpOthers({ house, acts }, { greet, hr, author }) {
  const person = async (number) => (await acts.personWith(number)).id
  await greet.send(`/people/${await person('105')}/roles`, { 'roles[]': ['auditor'] })
  await greet.send(`/people/${await person('114')}/roles`, {})
  await acts.turnOnSecondStep(author)
  await greet.send(`/people/${await person('102')}/second-step/removal`)
  const handed = await greet.post(`/people/${await person('203')}/way-in`)
  if (!tokenIn(await handed.text())) throw new Error('no way in was handed')
  await acts.changeAddress(hr, await acts.personWith('108'), 'lotte.wouters@delinde.example')
  const given = { personId: await person('104') }
  const outcome = await house.services.perform(giveAccess, command, given)
  if (!outcome.ok) throw new Error('no access was given')
  const forwarded = tokenIn(acts.letterTo('fatima@delinde.example', 'signing.invitation').text)
  const reply = await acts.browser().post(`/link/${forwarded}`, { notMine: 'yes', sure: 'yes' })
  if (!reply.ok) throw new Error('the link was not disowned')
}

/** She tries once more what did not arrive, and reads a mail that waits: its link then counts as handed over. */
async function lookAtOutbox({ house, clock, kept }, greet) {
  const mails = await house.services.read
    .selectFrom('mails')
    .innerJoin('people', 'people.id', 'mails.person_id')
    .select(['mails.id', 'mails.state', 'people.name'])
    .where('mails.kind', '=', 'signing.reminder')
    .where('mails.state', 'in', ['waiting', 'failed'])
    .orderBy('mails.id')
    .execute()
  const failed = mails.find(({ state }) => state === 'failed')
  await greet.send(`/outbox/${failed.id}/retry`)
  const waiting = mails.find(({ state, name }) => state === 'waiting' && name === 'Loïc Hubert')
  const page = await (await greet.post(`/outbox/${waiting.id}/reading`)).text()
  kept.links.push({
    token: tokenIn(page),
    person: waiting.name,
    how: 'outbox',
    at: clock.now().toISOString(),
  })
}

const keepSession = (kept, { name }, by, browser) =>
  kept.sessions.push({ person: name, by, token: browser.cookies.get('leidraad') })
