import { beforeAll, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../../test/world.ts'
import { modules } from '../../../app/modules.ts'
import type { AnyAction } from '../../../platform/action.ts'
import { MINUTE } from '../../../platform/calendar.ts'
import { ProofFirst } from '../../../platform/result.ts'
import { command, roles, type Who } from '../../../platform/who.ts'
import {
  appCode,
  askCode,
  codeIn,
  givePassword,
  otherThan,
  PASSWORD,
  post,
  signInByPassword,
  turnOn,
} from '../testing/helpers.ts'

const world = useWorld()
const { given } = world
beforeAll(() => given.organisation())

/** An owner who signed in a while ago, and went for coffee. */
async function awayFromDesk(name: string) {
  const person = await given.person(name, { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  world.clock.pass(16 * MINUTE)
  return { person, desk }
}

const hiddenIn = (page: string) =>
  [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name, value]) => `${name}=${value}`,
  )

test('giving a role asks for the password once more, in a page that keeps what was chosen', async () => {
  const { desk } = await awayFromDesk('Olga Owner')
  const tom = await given.person('Tom Claes')
  const address = `/people/${tom.id}/roles`
  const asked = await desk.post(address, { 'roles[]': ['hr', 'author'] })
  expect(asked.status).toBe(401)
  const page = await asked.text()
  expect(page).toContain('Ben jij het nog?')
  expect(page).toContain(`action="${address}"`)
  expect(hiddenIn(page)).toEqual(['roles[]=hr', 'roles[]=author'])

  const kept = { 'roles[]': ['hr', 'author'] }
  const wrong = await desk.post(address, { ...kept, proof: 'niet het goede' })
  expect(wrong.status).toBe(422)
  expect(hiddenIn(await wrong.text())).toEqual(['roles[]=hr', 'roles[]=author'])
  const before = desk.cookies.get('leidraad')
  const done = await desk.post(address, { ...kept, proof: PASSWORD })
  expect(done.headers.get('location')).toBe(`/people/${tom.id}?done=roles`)
  expect(desk.cookies.get('leidraad')).not.toBe(before)
  const given2 = await world.db
    .selectFrom('person_roles')
    .select('role')
    .where('person_id', '=', tom.id)
    .orderBy('role')
    .execute()
  expect(given2.map(({ role }) => role)).toEqual(['author', 'hr'])

  world.clock.pass(14 * MINUTE)
  expect((await desk.post(address, { 'roles[]': ['hr'] })).status).toBe(303)
})

test('a long text in several lines and with quotes comes back as it was', async () => {
  const { desk } = await awayFromDesk('Lies Lang')
  const typed = { 'summary-nl': 'Een "eerste" regel\n& een tweede <b>', material: 'yes' }
  const page = await (await desk.post('/publications/new/everyone', typed)).text()
  expect(page).toContain('value="Een &quot;eerste&quot; regel\n&amp; een tweede &lt;b&gt;"')
  expect(hiddenIn(page)).toContain('material=yes')
})

test('a page whose form asks for proof asks for it first, and leads back to itself', async () => {
  const { desk } = await awayFromDesk('Pia Pagina')
  const tom = await given.person('Tom Terug')
  for (const address of [
    `/people/${tom.id}/roles`,
    `/people/${tom.id}/details`,
    '/publications/new/everyone',
    '/signing/rounds/new?thing=x',
    '/me/security/second-step',
    '/people.csv?role=hr',
  ]) {
    const reply = await desk.get(address)
    expect(reply.headers.get('location')).toBe(`/sign-in/again?to=${encodeURIComponent(address)}`)
  }
  const to = `/people/${tom.id}/roles`
  const page = await (await desk.get(`/sign-in/again?to=${encodeURIComponent(to)}`)).text()
  expect(hiddenIn(page)).toEqual([`to=${to}`])
  expect((await desk.post('/sign-in/again', { to, proof: 'fout' })).status).toBe(422)
  const done = await desk.post('/sign-in/again', { to, proof: PASSWORD })
  expect(done.headers.get('location')).toBe(to)
  expect((await desk.get(to)).status).toBe(200)
  expect((await desk.get('/sign-in/again?to=//kwaad.test')).headers.get('location')).toBe('/')
})

test('whoever finds her screen moves nobody’s address to a mailbox of their own, hers least of all', async () => {
  const { person, desk } = await awayFromDesk('Vera Verlaten')
  const other = await given.person('Hilde Hart', { roles: ['hr'] })
  for (const { id, email, name } of [person, other]) {
    const moved = await desk.post(`/people/${id}/details`, {
      name,
      email: 'mailbox@kwaad.test',
      language: 'nl',
      contract: 'permanent',
    })
    expect(moved.status).toBe(401)
    const kept = await world.db
      .selectFrom('people')
      .select('email')
      .where('id', '=', id)
      .executeTakeFirst()
    expect(kept).toEqual({ email })
  }
})

test('who forgot the password that is asked for comes in by a code, and chooses another', async () => {
  const { person, desk } = await awayFromDesk('Vera Vergeet')
  const way = '/sign-in?to=%2Fme%2Fsecurity%2Fpassword'
  for (const asks of ['/sign-in/again?to=/people.csv', '/me/security/password'])
    expect(await (await desk.get(asks)).text()).toContain(`href="${way}"`)

  await askCode(desk, person.email, '/me/security/password')
  const code = codeIn((await post(world)).find(({ to }) => to === person.email))
  const inside = await desk.post('/sign-in/code', { code })
  expect(inside.headers.get('location')).toBe('/me/security/password')
  const another = 'vier andere losse woorden'
  await desk.post('/me/security/password', { password: another })
  world.clock.pass(16 * MINUTE)
  const done = await desk.post('/sign-in/again', { to: '/people.csv', proof: another })
  expect(done.headers.get('location')).toBe('/people.csv')
})

test('where the second step is on a code is asked for, and the password will not do', async () => {
  const person = await given.person('Tina Tweede', { roles: ['owner'] })
  await givePassword(world, person)
  const desk = await world.as()
  await signInByPassword(desk, person.email)
  const { secret } = await turnOn(desk, world)
  world.clock.pass(16 * MINUTE)
  const tom = await given.person('Tom Tweede')
  const address = `/people/${tom.id}/roles`
  const give = (proof: string) => desk.post(address, { 'roles[]': ['hr'], proof })
  expect(await (await desk.post(address)).text()).toContain('een code uit je app')
  expect((await give(PASSWORD)).status).toBe(422)
  expect((await give(otherThan(appCode(secret, world)))).status).toBe(422)
  expect((await give(appCode(secret, world))).status).toBe(303)
})

test('somebody else at her desk guesses ten times', async () => {
  const { desk } = await awayFromDesk('Gerda Gok')
  const tom = await given.person('Tom Gok')
  const replies: number[] = []
  for (let time = 0; time < 12; time++)
    replies.push((await desk.post(`/people/${tom.id}/roles`, { proof: 'fout' })).status)
  expect(replies).toEqual([...Array(10).fill(422), 429, 429])
})

test('a file cannot be held, so its page is led back to', async () => {
  const { desk } = await awayFromDesk('Fien File')
  const tom = await given.person('Tom File')
  const file = new File(['x'], 'x.txt')
  const reply = await desk.post(`/people/${tom.id}/roles`, { file })
  expect(reply.headers.get('location')).toMatch(/^\/sign-in\/again/)
})

const stale = (now: Date): Who => ({
  kind: 'person',
  id: '0198f000-0000-7000-8000-000000000000',
  name: 'Iemand',
  language: 'nl',
  roles: new Set(roles),
  session: { id: '', identifiedBy: 'password', identifiedAt: now, provedAt: new Date(0) },
})

const asking = modules
  .flatMap(({ actions = [] }): readonly AnyAction[] => actions)
  .filter(({ proof }) => proof)

test.each(asking.map((action) => [action.name, action] as const))(
  '%s is done by nobody whose proof is old, and by the command line without any',
  async (_, action) => {
    const perform = (who: Who) => world.services.perform(action, who, {}).catch((error) => error)
    expect(await perform(stale(world.clock.now()))).toBeInstanceOf(ProofFirst)
    if (action.who(command)) expect(await perform(command)).not.toBeInstanceOf(ProofFirst)
  },
)

test('what may change who gets in, what everybody gets to read, or what leaves the house asks for proof', () => {
  expect(asking.map(({ name }) => name).toSorted()).toEqual([
    'identity.begin-second-step',
    'identity.confirm-second-step',
    'identity.end-second-step-of',
    'identity.hand-way-in',
    'outbox.read-mail',
    'outbox.release-mails',
    'people.change-person',
    'people.change-roles',
    'people.confirm-import',
    'people.forget-leaver',
    'people.review-roles',
    'people.undo-import',
    'publications.publish',
    'signing.signature.ask-again',
    'signing.signature.change-date',
    'signing.signature.close-round',
    'signing.signature.exempt',
    'signing.signature.give-time',
    'signing.signature.hand-link',
    'signing.signature.make-letters',
    'signing.signature.open-round',
    'signing.signature.remind-now',
    'signing.signature.resend',
    'signing.signature.resume-round',
    'signing.signature.start-round',
  ])
  const reads = modules.flatMap(({ reads = [] }) => reads).filter(({ proof }) => proof)
  expect(reads.map(({ name }) => name).toSorted()).toEqual([
    'people.details',
    'people.import-lines-whole',
  ])
})

test('a key that was begun at one desk shows at no other', async () => {
  const person = await given.person('Bea Begint', { roles: ['owner'] })
  await givePassword(world, person)
  const [one, other] = [await world.as(), await world.as()]
  for (const desk of [one, other]) await signInByPassword(desk, person.email)
  const keyAt = async (desk: Browser) =>
    (await (await desk.get('/me/security/second-step')).text()).match(/<code>([A-Z2-7 ]+)</)?.[1]
  await one.post('/me/security/second-step')
  const key = await keyAt(one)
  expect(key).toBeDefined()
  expect(await keyAt(other)).toBeUndefined()
  const code = appCode(key?.replaceAll(' ', '') ?? '', world)
  const stolen = await other.post('/me/security/second-step/confirmation', { code })
  expect(stolen.status).toBe(422)

  world.clock.pass(16 * MINUTE)
  await one.post('/sign-in/again', { proof: PASSWORD })
  expect(await keyAt(one)).toBe(key)
})
