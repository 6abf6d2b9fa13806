import type { z } from 'zod'
import type { Any } from './any.ts'
import type { ReadDb } from './db/connect.ts'
import type { Language } from './locale.ts'
import { NotFound, ProofFirst } from './result.ts'
import type { Services } from './services.ts'
import type { Request } from './web/env.ts'
import { admit } from './web/guard.ts'
import { isProven, type Proof, type Who } from './who.ts'

/** Through whose eyes something is read, and when. */
export interface Viewer {
  who: Who
  language: Language
  now: Date
}

/** What can be asked of a module: by a page, and by a program. */
export interface Read<Query extends z.ZodType, Found> {
  name: string
  /** Asked first: for whoever may not ask there is nothing here. */
  who: (who: Who) => boolean
  /** What nobody may take along from a screen that was left open. */
  proof?: Proof
  /** What may be asked, as an address says it. */
  query: Query
  read: (db: ReadDb, query: z.output<Query>, viewer: Viewer) => Promise<Found>
  /** For programs: what it answers, in a sentence. */
  summary?: string
}

export const read = <Query extends z.ZodType, Found>(definition: Read<Query, Found>) => definition

export type AnyRead = Read<Any, Any>

/**
 * Answers what a page asks. Throws SignInFirst for a visitor who may not ask, NotFound for anybody else who may not
 * and where what is asked makes no sense, ProofFirst for whoever may but has not shown for a while that it is them.
 */
export async function ask<Query extends z.ZodType, Found>(
  c: Request,
  services: Services,
  read: Read<Query, Found>,
  asked: unknown = c.req.query(),
): Promise<Found> {
  const who = admit(c, read.who)
  if (!isProven(who, read.proof, services.now())) throw new ProofFirst(read.name)
  const query = read.query.safeParse(asked)
  if (!query.success) throw new NotFound(read.name)
  return read.read(services.read, query.data, {
    who,
    language: c.var.language,
    now: services.now(),
  })
}
