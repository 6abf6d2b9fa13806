import { makeSetupLink } from '../../../../src/modules/setup/index.ts'
import { answers, establishments, ownClause, owner, PASSWORDS, staff } from './cast.mjs'
import { HOME } from './stage.mjs'

/** September: the installation is claimed, the settings filled, the policies begun, the people brought in. */
export async function found({ house, clock, days, acts, kept }) {
  const { db } = house.services
  const greet = acts.browser()
  kept.setupToken = (await makeSetupLink(db, HOME, clock.now())).split('/').at(-1)
  clock.pass()
  await greet.send(`/setup/${kept.setupToken}?language=nl`, {
    ...owner,
    password: PASSWORDS.owner,
    organisation: 'Drukkerij De Linde',
    'languages[]': ['nl', 'fr'],
  })
  await fillSettings(greet, clock)
  const step = await acts.turnOnSecondStep(greet)
  kept.owner = { ...owner, password: PASSWORDS.owner, secret: step.secret, codes: step.codes }

  clock.to('2026-09-21', '14:00')
  for (const document of ['everyone', 'corporate']) await greet.send(`/policies/${document}`)
  for (const [question, typed] of Object.entries(answers)) {
    clock.pass()
    await greet.send(`/policies/interview/${question}`, typed)
  }
  await changeClauses(greet, clock)

  clock.to('2026-09-21', '15:00')
  await acts.bringIn(greet, staff)
  await giveRoles(greet, acts)
  await days.at('2026-09-22', '09:30')
  await comeInByCode(days, acts, kept)
}

async function changeClauses(greet, clock) {
  const list = '/policies/everyone/clauses'
  for (const [path, typed] of [
    [`${list}/15-confidentiality/place`, { way: 'up' }],
    [`${list}/15-confidentiality/kind`, { kind: 'guideline' }],
    [`${list}/04-rule-or-guideline/removal`, {}],
    [`${list}/own`, { kind: 'rule', block: '4', ...ownClause }],
  ]) {
    clock.pass()
    await greet.send(path, typed)
  }
}

async function fillSettings(greet, clock) {
  const pages = [
    [
      'organisation',
      { name: 'Drukkerij De Linde', sector: 'industry', 'languages[]': ['nl', 'fr'], first: 'nl' },
    ],
    ['look', { accent: '#2f5d3a' }],
    ['values', { nl: 'zorgvuldig\nopen', fr: 'soigneux\nouverts' }],
    ...establishments.map((one) => ['establishments/new', one]),
    ['contact', { name: owner.name, email: owner.email, phone: '+32 15 55 01 42' }],
    ['spokespersons/new', { name: owner.name, topic: 'De Linde', email: owner.email, phone: '' }],
  ]
  for (const [page, typed] of pages) {
    clock.pass()
    await greet.send(`/settings/${page}`, typed)
  }
}

async function giveRoles(greet, acts) {
  for (const [number, role] of [
    ['101', 'hr'],
    ['102', 'author'],
    ['114', 'auditor'],
  ]) {
    const { id } = await acts.personWith(number)
    await greet.send(`/people/${id}/roles`, { 'roles[]': [role] })
  }
}

/** HR and the author come in by a code from their mail and choose a password; she also takes a second step, for a week. */
async function comeInByCode(days, acts, kept) {
  const pieter = await acts.personWith('101')
  const an = await acts.personWith('102')
  const hr = await acts.signInByCode(pieter.email, days.flush)
  await hr.send('/me/security/password', { password: PASSWORDS.hr })
  kept.hr = { name: pieter.name, email: pieter.email, password: PASSWORDS.hr }
  const author = await acts.signInByCode(an.email, days.flush)
  await author.send('/me/security/password', { password: PASSWORDS.author })
  const { secret } = await acts.turnOnSecondStep(author)

  await days.at('2026-09-29', '11:00')
  const desk = await acts.signIn(an.email, PASSWORDS.author, secret)
  await acts.turnOffSecondStep(desk, secret)
  await desk.send('/session/end')
}
