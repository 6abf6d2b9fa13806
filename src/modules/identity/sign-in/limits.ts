import { DAY, later, MINUTE } from '../../../platform/calendar.ts'
import { networkOf } from '../../../platform/network.ts'
import { type Limit, withinLimit } from '../../../platform/rate-limit.ts'
import type { Services } from '../../../platform/services.ts'
import type { Request } from '../../../platform/web/env.ts'
import { subjectOf } from '../hashes.ts'

const quarter = 15 * MINUTE
const limit = (name: string, times: number, windowMs: number): Limit => ({
  name: `sign-in:${name}`,
  times,
  windowMs,
})

/** An office of hundreds shares one network address, so that limit is wide; the narrower ones do the work. */
const perAddress = (name: string) => limit(`${name}:address`, 300, quarter)

type Whose = 'device' | 'here' | 'address' | 'account'

/**
 * By what somebody does, the narrowest first. `device`: for one account from a browser in which its person came in
 * before; nothing else is counted there, so that what strangers try elsewhere keeps nobody out. From any other
 * browser `here`: for one account from one network address, `address`: from one network address, and `account`: for
 * one account from all of them. The first that refuses is the last that counts, so that one address never fills up
 * what is counted for all.
 *
 * What a stranger may guess of one account in a day: a password 2,400 times from all their addresses together (25 a
 * quarter), or 960 times (10 a quarter) with a browser of its person in hand; a code of the app 50 times, and only
 * with the right password; a code of six digits 25 times, 5 for each of the first 5 mails. Later mails of a day, and
 * those that several browsers wait for, have codes of twelve digits, with which nobody gets anywhere by guessing.
 */
const limits = {
  ask: {
    device: [limit('ask:device', 5, quarter)],
    here: [limit('ask', 5, quarter)],
    address: [perAddress('ask')],
    account: [],
  },
  code: {
    device: [limit('code:device', 30, quarter)],
    here: [limit('code', 30, quarter)],
    address: [perAddress('code')],
    account: [],
  },
  // Whoever holds a link opens it as often as they need, and fills no history with it. Never by its person, whom a link
  // that was passed on would then keep out.
  link: {
    device: [],
    here: [limit('link', 20, quarter)],
    address: [],
    account: [],
  },
  // The code of a receipt has eight signs, and its number is not to be guessed.
  receipt: {
    device: [],
    here: [limit('receipt', 10, quarter)],
    address: [perAddress('receipt')],
    account: [limit('receipt:account', 50, DAY)],
  },
  password: {
    device: [limit('password:device', 10, quarter)],
    here: [limit('password:here', 10, quarter)],
    address: [perAddress('password')],
    account: [limit('password', 25, quarter)],
  },
  'second-step': {
    device: [limit('second-step:device', 10, quarter), limit('second-step:device:day', 50, DAY)],
    here: [],
    address: [perAddress('second-step')],
    account: [limit('second-step', 10, quarter), limit('second-step:day', 50, DAY)],
  },
} satisfies Record<string, Record<Whose, Limit[]>>
export type Tried = keyof typeof limits

/**
 * Counts one try and says when the next one is welcome: undefined means that this one is.
 * @param account whom it is for; hashed here, so an email address will do
 * @param device by which this browser is known, where it is known for this account
 */
export async function tooOften(
  services: Services,
  c: Request,
  what: Tried,
  { account, device }: { account: string; device?: string },
): Promise<Date | undefined> {
  const { db, now } = services
  const at = now()
  const address = networkOf(c.var.address)
  const each = (whose: Whose, subject: string) =>
    limits[what][whose].map((limit: Limit): [Limit, string] => [limit, subject])
  const counted = device
    ? each('device', `${account} ${device}`)
    : [
        ...each('here', `${account} ${address}`),
        ...each('address', address),
        ...each('account', account),
      ]
  for (const [limit, subject] of counted)
    if (!(await withinLimit(db, limit, subjectOf(subject), at))) return endOfWindow(limit, at)
  return undefined
}

const endOfWindow = ({ windowMs }: Limit, at: Date) =>
  later(new Date(Math.floor(at.getTime() / windowMs) * windowMs), windowMs)
