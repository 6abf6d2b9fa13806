import type { Services } from '../../../platform/services.ts'
import type { Request } from '../../../platform/web/env.ts'
import { type Identification, system } from '../../../platform/who.ts'
import { broughtBy, keep } from '../browser.ts'
import { openSessionFor } from './actions.ts'

/** Opens a session for this person in this browser, for a page that has just made sure who it is. */
export async function signInAs(
  c: Request,
  services: Services,
  personId: string,
  by: Identification,
): Promise<void> {
  const outcome = await services.perform(openSessionFor, system, {
    personId,
    by,
    ...broughtBy(c, services),
  })
  if (!outcome.ok) throw new Error('the house may always open a session')
  keep(c, services, outcome.saved)
}
