import { Secret, TOTP } from 'otpauth'
import { expect } from 'vitest'
import type { Browser, World } from '../../../../test/world.ts'
import { upkeep } from '../../../platform/action.ts'
import type { Letter } from '../../../platform/mail/letter.ts'
import { createSender } from '../../../platform/mail/sender.ts'
import { createCredentials, linkAddress, makeLinks } from '../index.ts'

export const PASSWORD = 'vier vrolijke fietsbellen'

/** Sends what is due and returns what went out, with the addresses. */
export async function post(world: World): Promise<(Letter & { to: string })[]> {
  const sent: (Letter & { to: string })[] = []
  const transport = {
    send: async (mail: { address: string }, letter: Letter) => {
      sent.push({ ...letter, to: mail.address })
    },
    close: () => {},
  }
  const senderName = async () => 'De Korenaar'
  await createSender(world.services, transport, { senderName }).flush()
  return sent
}

export const codeIn = (letter: Letter | undefined) =>
  letter?.text.match(/^(\d{6}|\d{4} \d{4} \d{4})$/m)?.[0] ?? ''
export const linkIn = (letter: Letter | undefined) =>
  letter?.text.match(/http\S+(\/link\/\S+)/)?.[1] ?? ''

/** Another code than this one. */
export const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')

export const askCode = (browser: Browser, email: string | null, to = '/') =>
  browser.post('/sign-in', { email: email ?? '', to })

export const signInByPassword = (browser: Browser, email: string | null, password = PASSWORD) =>
  browser.post('/sign-in/password', { email: email ?? '', password })

export const givePassword = (world: World, person: { id: string }) =>
  upkeep(world.db, (tx) => createCredentials(tx, person.id, PASSWORD, world.clock.now()))

/** A personal link as an invitation carries it; lasts an hour unless told. */
export async function invitation(
  world: World,
  person: { id: string },
  { path = '/me/devices', handed = false, lastsMs = 3_600_000 } = {},
) {
  const now = world.clock.now()
  const expiresAt = new Date(now.getTime() + lastsMs)
  const [token] = await upkeep(world.db, (tx) =>
    makeLinks(tx, [{ personId: person.id, purpose: 'invitation', path, handed, expiresAt }], now),
  )
  return new URL(linkAddress('http://leidraad.test', token as string)).pathname
}

/** How this person's sessions came about, the first one first. */
export async function waysIn(world: World, person: { id: string }) {
  const rows = await world.db
    .selectFrom('sessions')
    .select('identified_by')
    .where('person_id', '=', person.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.identified_by)
}

/** What an authenticator app with this key shows at the moment of the world's clock. */
export const appCode = (secret: string, world: World) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: world.clock.now().getTime(),
  })

/** Turns the second step on in this browser and returns the app's key and the recovery codes. */
export async function turnOn(browser: Browser, world: World) {
  await browser.post('/me/security/second-step')
  const page = await (await browser.get('/me/security/second-step')).text()
  const secret = page.match(/<code>([A-Z2-7 ]+)<\/code>/)?.[1]?.replaceAll(' ', '') ?? ''
  const reply = await browser.post('/me/security/second-step/confirmation', {
    code: appCode(secret, world),
  })
  expect(reply.status).toBe(200)
  const codes = [...(await reply.text()).matchAll(/<code>([a-z2-9-]{14})<\/code>/g)]
  return { secret, codes: codes.map((match) => match[1] as string) }
}
