import { DAY, HOUR, later, MINUTE } from '../../../platform/calendar.ts'
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

/** An office of hundreds shares one network address, so that limit is wide; the one per account does the work. */
const perAddress = (name: string) => limit(`${name}:address`, 300, quarter)

/**
 * By what somebody does. `account`: for one account, from anywhere. `here`: for one account from one network
 * address, so that a stranger elsewhere does not lock the owner out.
 */
const limits = {
  ask: {
    address: [perAddress('ask')],
    account: [limit('ask', 5, quarter), limit('ask:day', 20, DAY)],
    here: [],
  },
  code: {
    address: [perAddress('code')],
    account: [limit('code', 30, quarter)],
    here: [],
  },
  password: {
    address: [perAddress('password')],
    account: [limit('password', 100, HOUR)],
    here: [limit('password:here', 10, quarter)],
  },
  'second-step': {
    address: [perAddress('second-step')],
    account: [limit('second-step', 10, quarter), limit('second-step:day', 50, DAY)],
    here: [],
  },
} satisfies Record<string, Record<'address' | 'account' | 'here', Limit[]>>
export type Tried = keyof typeof limits

/**
 * Counts one try and says when the next one is welcome: undefined means that this one is.
 * @param account whom it is for; hashed here, so an e-mail address will do
 */
export async function tooOften(
  services: Services,
  c: Request,
  what: Tried,
  account: string,
): Promise<Date | undefined> {
  const { db, now } = services
  const at = now()
  const address = networkOf(c.var.address)
  const counted: [Limit, string][] = [
    ...limits[what].address.map((limit): [Limit, string] => [limit, address]),
    ...limits[what].account.map((limit): [Limit, string] => [limit, account]),
    ...limits[what].here.map((limit): [Limit, string] => [limit, `${account} ${address}`]),
  ]
  let wait: Date | undefined
  for (const [limit, subject] of counted)
    if (!(await withinLimit(db, limit, subjectOf(subject), at))) wait = endOfWindow(limit, at)
  return wait
}

const endOfWindow = ({ windowMs }: Limit, at: Date) =>
  later(new Date(Math.floor(at.getTime() / windowMs) * windowMs), windowMs)
