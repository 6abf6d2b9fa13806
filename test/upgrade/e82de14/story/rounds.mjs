import { joiners, mistaken, owner, PASSWORDS } from './cast.mjs'
import { mailboxFull, noSuchMailbox } from './stage.mjs'

/** October and November: versions and rounds, people who come, go and sign, and a file too many. */
export async function rounds(stage) {
  await stoppedRound(stage)
  await longRound(stage)
  await secondDocument(stage)
  await comeAndGo(stage)
  await materialChange(stage)
  await shortRound(stage)
  await laterInNovember(stage)
}

const ownerAtDesk = ({ acts, kept }) => acts.signIn(owner.email, PASSWORDS.owner, kept.owner.secret)
const hrAtDesk = ({ acts, kept }) => acts.signIn(kept.hr.email, PASSWORDS.hr)

/** Opened with the wrong date, and stopped; one had signed already. */
async function stoppedRound(stage) {
  const { days, acts, kept } = stage
  await days.at('2026-09-30', '10:00')
  await acts.publish(await ownerAtDesk(stage), 'everyone', {
    material: 'yes',
    nl: 'Ons eerste beleid.',
    fr: 'Notre première charte.',
  })
  await days.at('2026-10-01', '09:00')
  const hr = await hrAtDesk(stage)
  kept.rounds.stopped = await acts.openRound(hr, {
    publicationId: (await acts.current('everyone')).id,
    audience: 'department',
    'departments[]': ['Drukzaal'],
    dueOn: '2026-10-23',
  })
  await acts.handLink(hr, kept.rounds.stopped, await acts.personWith('106'))
  await days.at('2026-10-01', '11:00')
  await acts.signFromMail(await acts.personWith('103'))
  await days.at('2026-10-05', '09:15')
  await (await hrAtDesk(stage)).send(`/signing/rounds/${kept.rounds.stopped}/closure`)
}

/** For everybody; small improvements come while it runs, and its date has passed since. */
async function longRound(stage) {
  const { days, acts, kept, server } = stage
  await days.at('2026-10-06', '09:00')
  const hr = await hrAtDesk(stage)
  server.refuses = ({ address }) => (address.startsWith('ayse@') ? noSuchMailbox() : undefined)
  kept.rounds.overdue = await acts.openRound(hr, {
    publicationId: (await acts.current('everyone')).id,
    audience: 'all',
    dueOn: '2026-11-03',
  })
  for (const number of ['106', '204'])
    await acts.handLink(hr, kept.rounds.overdue, await acts.personWith(number))
  const bilal = await acts.personWith('107')
  const { phone, path } = await acts.open(await acts.handLink(hr, kept.rounds.overdue, bilal))
  await acts.sign(phone, path, bilal.name)
  await days.at('2026-10-06', '10:30')
  for (const number of ['104', '102', '201']) await acts.signFromMail(await acts.personWith(number))
  await days.at('2026-10-08', '16:00')
  for (const number of ['101', '202']) await acts.signFromMail(await acts.personWith(number))
}

/** The policy for the channels of the organisation, signed by those who use them. */
const CHANNELS = ['pieter', 'an', 'lotte', 'amelie', 'chloe', 'jerome']
const listOf = (names) => names.map((name) => `${name}@delinde.example`).join('\n')

async function secondDocument(stage) {
  const { days, acts, kept } = stage
  await days.at('2026-10-12', '10:00')
  await acts.publish(await ownerAtDesk(stage), 'corporate', {
    material: 'yes',
    nl: 'Afspraken over onze kanalen.',
  })
  await days.at('2026-10-13', '09:00')
  kept.rounds.superseded = await acts.openRound(await hrAtDesk(stage), {
    publicationId: (await acts.current('corporate')).id,
    audience: 'people',
    people: listOf(CHANNELS),
    dueOn: '2026-11-13',
  })
  await days.at('2026-10-13', '12:00')
  for (const number of ['101', '201']) await acts.signFromMail(await acts.personWith(number))
}

async function comeAndGo(stage) {
  const { days, acts } = stage
  await days.at('2026-10-15', '09:00')
  const wout = await acts.personWith('111')
  const hilde = await acts.personWith('112')
  for (const { id } of [wout, hilde]) await (await hrAtDesk(stage)).send(`/people/${id}/departure`)

  await days.at('2026-10-20', '14:00')
  const greet = await ownerAtDesk(stage)
  await greet.send('/policies/interview/photos', { chosen: 'no-clients' })
  await acts.publish(greet, 'everyone', {
    material: 'no',
    nl: 'Kortere zinnen.',
    fr: 'Des phrases plus courtes.',
  })
  await days.at('2026-10-22', '12:10')
  for (const number of ['108', '203'])
    await acts.signFromMail(await acts.personWith(number), 'signing.reminder')

  await days.at('2026-11-02', '09:00')
  await (await hrAtDesk(stage)).send(`/people/${hilde.id}/return`)
  await days.at('2026-11-05', '09:00')
  const stijn = await acts.personWith('109')
  await acts.changeAddress(await hrAtDesk(stage), stijn, 'stijn.lemmens@delinde.example')
}

/** What is asked changes: the older round asks nothing any more, and a new one begins. */
async function materialChange(stage) {
  const { days, acts, kept } = stage
  await days.at('2026-11-09', '10:00')
  await acts.signFromMail(await acts.personWith('105'), 'signing.reminder')
  await acts.publish(await ownerAtDesk(stage), 'corporate', {
    material: 'yes',
    nl: 'Twee mensen kijken mee voor een bericht.',
  })
  await days.at('2026-11-10', '09:00')
  const hr = await hrAtDesk(stage)
  kept.rounds.running = await acts.openRound(hr, {
    publicationId: (await acts.current('corporate')).id,
    audience: 'people',
    people: `${listOf([...CHANNELS, 'fatima', 'zoe'])}\n204`,
    dueOn: '2026-12-04',
  })
  await acts.handLink(hr, kept.rounds.running, await acts.personWith('204'))
  await days.at('2026-11-10', '13:00')
  await acts.signFromMail(await acts.personWith('102'))
}

async function laterInNovember(stage) {
  const { days, acts, server } = stage
  await days.at('2026-11-12', '10:00')
  const hr = await hrAtDesk(stage)
  const path = await acts.bringIn(hr, mistaken)
  await days.at('2026-11-12', '10:20')
  await hr.send(`${path}/reversal`)

  await days.at('2026-11-16', '09:00')
  const desk = await hrAtDesk(stage)
  for (const joiner of [joiners.nora, joiners.milan, joiners.lena])
    await desk.send('/people', { contract: 'permanent', ...joiner })
  await days.at('2026-11-18', '16:00')
  server.refuses = ({ address }) =>
    address.startsWith('ayse@')
      ? noSuchMailbox()
      : address.startsWith('stijn.lemmens@')
        ? mailboxFull()
        : undefined
}

/** On the same version as another one that runs, and short: its reminders follow each other closely. */
async function shortRound(stage) {
  const { days, acts, kept } = stage
  await days.at('2026-11-11', '09:00')
  kept.rounds.short = await acts.openRound(await hrAtDesk(stage), {
    publicationId: (await acts.current('corporate')).id,
    audience: 'people',
    people: listOf(['tom', 'stijn.lemmens']),
    dueOn: '2026-11-20',
  })
}
