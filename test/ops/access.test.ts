import { beforeAll, expect, test, vi } from 'vitest'
import { accessCommand } from '../../src/app/commands/access.ts'
import { commands } from '../../src/app/commands/list.ts'
import {
  askCode,
  codeIn,
  givePassword,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
  waysIn,
} from '../../src/modules/identity/testing/helpers.ts'
import { logger } from '../../src/platform/log.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { type Browser, testSettings, useWorld } from '../world.ts'

const world = useWorld()
const empty = useWorld()
const { given } = world
const NEW_PASSWORD = 'zeven zachte zadels'

/** What the command says and answers, and what it leaves in the log. */
async function access(called: string, { owner = false, of = world } = {}) {
  const said: string[] = []
  const logged: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const settings: Settings = { ...testSettings, databaseUrl: of.url }
  const log = logger('debug', { write: (line: string) => void logged.push(line) })
  const code = await accessCommand(settings, log, { called, owner })
  spy.mockRestore()
  // Commands keep the time of the machine.
  of.clock.set(new Date())
  const words = said.join('\n')
  return { code, said: words, logged, link: /http\S+(\/link\/\S+)/.exec(words)?.[1] ?? '' }
}

/** Follows a link and chooses a password, as somebody does who comes back. */
async function comeBack(browser: Browser, link: string, password = NEW_PASSWORD) {
  const followed = await browser.post(link)
  expect(followed.headers.get('location')).toBe('/me/security/password?to=%2F')
  return browser.post('/me/security/password', { password, to: '/' })
}

const happened = (personId: string) =>
  world.db
    .selectFrom('history')
    .select(['name', 'actor_kind', 'facts'])
    .where('thing_id', '=', personId)
    .where('name', 'like', 'identity.%')
    .orderBy('id', 'desc')
    .execute()

beforeAll(async () => {
  world.clock.set(new Date())
  await given.organisation()
})

test('an owner who lost password, phone and codes comes back by a link from the server', async () => {
  const ine = await given.person('Ine Peeters', { roles: ['owner'] })
  await givePassword(world, ine)
  const phone = await world.as(ine)
  const { secret, codes } = await turnOn(phone, world)
  const waiting = await world.as()
  await signInByPassword(waiting, ine.email)
  await askCode(await world.as(), ine.email)

  const { code, said, link, logged } = await access('Ine.Peeters@korenaar.test')
  expect([code, logged]).toEqual([0, []])
  for (const words of ['Ine Peeters comes in', 'within half an hour', 'Owners: Ine Peeters'])
    expect(said).toContain(words)
  expect((await phone.get('/people')).headers.get('location')).toBe('/sign-in?to=%2Fpeople')
  const typed = await waiting.post('/sign-in/second-step', { code: codes[0] ?? '' })
  expect(typed.status).not.toBe(303)
  expect((await signInByPassword(await world.as(), ine.email)).status).toBe(422)

  const back = await world.as()
  expect(await (await back.get(link)).text()).toContain('Je kiest meteen een nieuw wachtwoord')
  const chosen = await comeBack(back, link)
  expect(chosen.headers.get('location')).toBe('/')
  expect((await back.get('/people')).status).toBe(200)
  expect(await (await back.get('/me/security')).text()).toContain('Staat uit')
  expect((await signInByPassword(await world.as(), ine.email, NEW_PASSWORD)).status).toBe(303)
  expect((await signInByPassword(await world.as(), ine.email, PASSWORD)).status).toBe(422)
  expect((await (await world.as()).get(link)).status).toBe(404)

  const lines = await happened(ine.id)
  const line = lines.find(({ name }) => name === 'identity.access-given')
  expect(line).toEqual({
    name: 'identity.access-given',
    actor_kind: 'command',
    facts: { hadPassword: true, hadSecondStep: true },
  })
  expect(JSON.stringify(lines)).not.toContain(secret)
  const kept = await world.db
    .selectFrom('credentials')
    .select('handed')
    .where('person_id', '=', ine.id)
    .executeTakeFirst()
  expect(kept).toEqual({ handed: true })
})

test('the person hears of it by mail, and a code that was under way opens nothing any more', async () => {
  const bo = await given.person('Bo Bos')
  const browser = await world.as()
  await askCode(browser, bo.email)
  const [letter] = await post(world)
  await askCode(await world.as(), bo.email)
  await access('bo.bos@korenaar.test')
  const answer = await browser.post('/sign-in/code', { code: codeIn(letter) })
  expect(answer.status).toBe(422)
  const [told, ...codes] = (await post(world)).filter(({ to }) => to === bo.email)
  expect(codes).toEqual([])
  expect(told?.subject).toBe('Je toegang is opnieuw ingesteld')
  expect(told?.text).toContain('Iemand met toegang tot de server')
  expect(told?.text).not.toContain('/link/')
})

test('the link is over after half an hour, and a newer one ends it', async () => {
  const { email } = await given.person('Tine Traag')
  const first = await access(email ?? '')
  const second = await access(email ?? '')
  expect((await (await world.as()).get(first.link)).status).toBe(404)
  expect((await (await world.as()).get(second.link)).status).toBe(200)
  world.clock.pass(31 * 60_000)
  expect((await (await world.as()).get(second.link)).status).toBe(404)
  world.clock.set(new Date())
})

test('looking at the link uses nothing up, also for who came by a mail meanwhile', async () => {
  const person = await given.person('Mia Mail')
  const { link } = await access(person.email ?? '')
  const byMail = await world.as(person, 'mail-link')
  expect((await byMail.get(link)).status).toBe(200)
  expect((await byMail.get(link)).status).toBe(200)
  expect((await comeBack(byMail, link)).headers.get('location')).toBe('/')
  expect(await waysIn(world, person)).toEqual(['password'])
})

test('somebody becomes the owner of an installation whose owner has gone', async () => {
  const [griet, hans] = [
    await given.person('Griet Gone'),
    await given.person('Hans HR', { number: 'H1' }),
  ]
  await world.db.deleteFrom('person_roles').where('role', '=', 'owner').execute()
  await world.db
    .insertInto('person_roles')
    .values([
      { person_id: griet.id, role: 'owner' },
      { person_id: hans.id, role: 'hr' },
    ])
    .execute()
  await world.db
    .updateTable('people')
    .set({ left_at: world.clock.now() })
    .where('id', '=', griet.id)
    .execute()

  const left = await access('griet.gone@korenaar.test')
  expect(left).toMatchObject({ code: 1, link: '' })
  expect(left.said).toContain('has left, and cannot come in')
  expect((await access('h1')).said).toContain('No owner can come in')

  const { code, said, link } = await access('h1', { owner: true })
  expect(code).toBe(0)
  expect(said).toContain('Now an owner')
  expect(said).toContain('Owners: Hans HR (hans.hr@korenaar.test)')
  const browser = await world.as()
  await comeBack(browser, link)
  expect(await (await browser.get('/people/roles')).text()).toContain('Eigenaar, HR')
  expect((await access('h1', { owner: true })).said).not.toContain('Now an owner')
})

test('no way back for whoever has an end date that has passed, also where no job has let go of them', async () => {
  await given.person('Ed Einde', { endsOn: '2020-01-31' })
  const { code, said, link } = await access('ed.einde@korenaar.test')
  expect({ code, link }).toEqual({ code: 1, link: '' })
  expect(said).toContain('Ed Einde has left, and cannot come in')
})

test('an owner without an address comes in all the same, and is told to fill one in', async () => {
  const noa = await given.person('Noa Niks', { number: 'N1', email: null })
  const { said, link } = await access('N1', { owner: true })
  expect(said).toContain('Without an email address nobody signs in again')
  const mails = world.db.selectFrom('mails').select('kind').where('person_id', '=', noa.id)
  expect(await mails.execute()).toEqual([])
  const browser = await world.as()
  await comeBack(browser, link)
  const filled = { name: 'Noa Niks', number: 'N1', contract: 'permanent', language: 'nl' }
  const kept = await browser.post(`/people/${noa.id}/details`, {
    ...filled,
    email: 'noa@korenaar.test',
  })
  expect(kept.status).toBe(303)
  expect((await signInByPassword(await world.as(), 'noa@korenaar.test', NEW_PASSWORD)).status).toBe(
    303,
  )
})

test('whose address leads to a mailbox that nobody has comes back by the link as well', async () => {
  const person = await given.person('Wim Weg', { roles: ['owner'], email: 'wim@nergens.test' })
  const browser = await world.as()
  await comeBack(browser, (await access('wim@nergens.test')).link)
  expect((await browser.get('/people')).status).toBe(200)
  expect((await access('wim@tikfout.test')).said).toContain('Wim Weg (wim@nergens.test)')
  expect(await waysIn(world, person)).toEqual(['password'])
})

test('who is not there, or there twice, is said in a line', async () => {
  expect(await access('wie@dit.is')).toMatchObject({ code: 1, link: '' })
  expect((await access('wie@dit.is')).said).toContain(
    'Nobody here has the email address or number “wie@dit.is”.',
  )
  await given.person('Twee Een', { number: 'x7' })
  await given.person('Twee Twee', { number: 'X7' })
  const twice = await access('X7')
  expect(twice).toMatchObject({ code: 1, link: '' })
  expect(twice.said).toContain('More than one person here has the email address or number “X7”.')
})

test('before anybody has set it up, the command points to the first link', async () => {
  const { code, said } = await access('ine@korenaar.test', { of: empty })
  expect(code).toBe(1)
  expect(said).toBe(
    'Nobody has set up this Leidraad yet: start it, and open the link that it shows then.',
  )
})

test('it stands in the list of commands', () => {
  expect(commands.map(({ name, usage }) => `${name} ${usage}`)).toContain(
    'access EMAIL|NUMBER [--owner]',
  )
})
