import { MINUTE } from '../../../../src/platform/calendar.ts'
import { sheetOf } from './cast.mjs'
import { appCode, Browser, codeIn, tokenIn } from './stage.mjs'

/** What people do on the pages. `kept` takes in what opens doors later: tokens, keys, cookies. */
export function actsOf({ house, clock, server, kept }) {
  const { app, services } = house
  const { read } = services
  const browser = () => new Browser(app)

  const personWith = (number) =>
    read.selectFrom('people').selectAll().where('number', '=', number).executeTakeFirstOrThrow()

  /** The newest letter of a kind to somebody. */
  function letterTo(email, kind) {
    const letter = server.letters.findLast((one) => one.to === email && one.kind === kind)
    if (!letter) throw new Error(`no ${kind} to ${email}`)
    return letter
  }

  /** A code works once. */
  function freshCode(secret) {
    clock.pass()
    return appCode(secret, clock.now())
  }

  async function signIn(email, password, secret) {
    const desk = browser()
    desk.password = password
    desk.proof = () => (secret ? freshCode(secret) : password)
    const next = await desk.send('/sign-in/password', { email, password })
    if (next.endsWith('second-step')) {
      await desk.send(next, { code: appCode(secret, clock.now()) })
      clock.pass() // a code works once
    }
    return desk
  }

  async function turnOnSecondStep(desk) {
    await desk.send('/me/security/second-step')
    const page = await (await desk.get('/me/security/second-step')).text()
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
    const reply = await desk.post('/me/security/second-step/confirmation', {
      code: appCode(secret, clock.now()),
    })
    const codes = [...(await reply.text()).matchAll(/<code>([a-z2-9-]{14})<\/code>/g)]
    if (codes.length !== 10) throw new Error('no recovery codes')
    desk.proof = () => freshCode(secret)
    return { secret, codes: codes.map(([, code]) => code) }
  }

  async function turnOffSecondStep(desk, secret) {
    await desk.send('/me/security/second-step/removal', { code: appCode(secret, clock.now()) })
    desk.proof = () => desk.password
  }

  /** Asks a code and types it from the mail; the mails go out in between. */
  async function signInByCode(email, flush) {
    const phone = browser()
    await phone.send('/sign-in', { email, to: '/' })
    clock.pass()
    await flush()
    await phone.send('/sign-in/code', { code: codeIn(letterTo(email, 'identity.sign-in').text) })
    return phone
  }

  /** Opens the link from a mail or from paper; answers the browser and where it came. */
  async function open(token) {
    const phone = browser()
    const path = await phone.send(`/link/${token}`)
    return { phone, path }
  }

  async function sign(phone, path, typedName) {
    const page = await (await phone.get(`${path}/signature`)).text()
    const [, seenSha256] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(page) ?? []
    const [, language] = /name="language" value="([a-z]{2})"/.exec(page) ?? []
    await phone.send(`${path}/signature`, { typedName, language, seenSha256 })
  }

  /** Signs from the newest mail that asks. */
  async function signFromMail(person, kind = 'signing.invitation') {
    const { phone, path } = await open(tokenIn(letterTo(person.email, kind).text))
    clock.pass(2 * MINUTE)
    await sign(phone, path, person.name)
    return phone
  }

  /** A link on paper for somebody without a mailbox. */
  async function handLink(desk, roundId, person) {
    const { id } = await read
      .selectFrom('signature_requests')
      .select('id')
      .where('round_id', '=', roundId)
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow()
    const page = await desk.post(`/signing/rounds/${roundId}/people/${id}/link`)
    const token = tokenIn(await page.text())
    if (!token) throw new Error(`no link for ${person.name}`)
    kept.links.push({ token, person: person.name, how: 'paper', at: clock.now().toISOString() })
    return token
  }

  async function openRound(desk, fields) {
    const path = await desk.send('/signing/rounds', { joinerDays: '14', ...fields })
    return /rounds\/([0-9a-f-]{36})/.exec(path)?.[1]
  }

  async function changeAddress(hr, person, email) {
    const page = await (await hr.get(`/people/${person.id}/details`)).text()
    const typed = { name: person.name, number: person.number, language: person.language }
    const [, establishmentId = ''] = /value="([0-9a-f-]{36})" selected/.exec(page) ?? []
    await hr.send(`/people/${person.id}/details`, {
      ...typed,
      email,
      establishmentId,
      department: person.department,
      contract: person.contract,
      manager: '',
    })
  }

  const current = (document) =>
    read
      .selectFrom('publications')
      .select(['id', 'number'])
      .where('document', '=', document)
      .where('superseded_at', 'is', null)
      .executeTakeFirstOrThrow()

  async function publish(desk, document, { material, nl, fr }) {
    await desk.send(`/publications/new/${document}`, {
      'languages[]': fr ? ['nl', 'fr'] : ['nl'],
      material,
      summary_nl: nl,
      ...(fr && { summary_fr: fr }),
    })
    return current(document)
  }

  /** Brings a file as far as the question whether it may go in. */
  async function upload(desk, rows) {
    const file = new File([sheetOf(rows)], 'personeel.csv', { type: 'text/csv' })
    return desk.send('/people/import', { file })
  }

  async function bringIn(desk, rows) {
    const path = await upload(desk, rows)
    await desk.send(`${path}/confirmation`, {})
    await settled(desk, path)
    return path
  }

  return {
    browser,
    personWith,
    letterTo,
    signIn,
    turnOnSecondStep,
    turnOffSecondStep,
    signInByCode,
    open,
    sign,
    signFromMail,
    handLink,
    openRound,
    changeAddress,
    current,
    publish,
    upload,
    bringIn,
  }
}

/** Until nothing of an import runs any more; its work is done outside the request. */
export async function settled(desk, path) {
  for (let tries = 0; tries < 400; tries++) {
    const page = await (await desk.get(path)).text()
    if (!page.includes('data-state="running"')) return page
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the import did not come to an end')
}
