import type { ReadDb } from '../../../platform/db/connect.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Request } from '../../../platform/web/env.ts'
import { isId } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { may } from '../rules.ts'
import { roundById } from '../store/rounds.ts'

/** The round of an address, for whoever may see rounds; anything else is not found. */
export async function roundSeen(c: Request, read: ReadDb) {
  admit(c, may.seeRounds)
  const id = c.req.param('id') ?? ''
  const round = isId(id) ? await roundById(read, id) : undefined
  if (!round) throw new NotFound()
  return round
}
