import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { NotFound } from '../../../platform/result.ts'
import type { TaskAbout, TaskKind } from '../../../platform/task-kind.ts'
import type { Request } from '../../../platform/web/env.ts'
import { isId } from '../../../platform/web/forms.ts'
import { admit } from '../../../platform/web/guard.ts'
import { namesIn } from '../audience/names-store.ts'
import type { Audience } from '../audience/rules.ts'
import { saidOf } from '../audience/words.ts'
import { text } from '../text/index.ts'
import { preparedWith } from './prepared-store.ts'
import { roundWith } from './store.ts'

/** The round of an address, for whoever may see rounds of this kind; anything else is not found. */
export async function roundSeen(c: Request, read: ReadDb, kind: TaskKind) {
  admit(c, kind.may.see)
  const id = c.req.param('id') ?? ''
  const round = isId(id) ? await roundWith(read, kind.name, id) : undefined
  if (!round) throw new NotFound()
  return round
}

/** The same of one that was put ready, for whoever may start it. */
export async function preparedSeen(c: Request, read: ReadDb, kind: TaskKind) {
  admit(c, kind.may.ask)
  const id = c.req.param('id') ?? ''
  const prepared = isId(id) ? await preparedWith(read, id) : undefined
  if (prepared?.kind !== kind.name) throw new NotFound()
  return prepared
}

/** What rounds are about, and for whom they are, in words. */
export async function toldOf(
  read: ReadDb,
  kind: TaskKind,
  rounds: readonly { thingId: string; audience: Audience }[],
  language: Language,
) {
  const ids = [...new Set(rounds.map(({ thingId }) => thingId))]
  const about = await kind.about(read, ids, language)
  const names = await namesIn(
    read,
    rounds.map(({ audience }) => audience),
  )
  return (round: { thingId: string; audience: Audience }) => ({
    about: about.get(round.thingId) ?? ({ title: '…', name: '…' } satisfies TaskAbout),
    whom: saidOf(round.audience, text[language], language, names),
  })
}
