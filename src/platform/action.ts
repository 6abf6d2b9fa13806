import type { z } from 'zod'
import type { Db, WriteTx } from './db/connect.ts'
import { append, type Event } from './history.ts'
import { isRefusal, NotFound, type Refusal } from './result.ts'
import type { Who } from './who.ts'

/** What the rules know about the moment. */
export interface Moment {
  who: Who
  now: Date
}

/** Work for later; it starts when the change commits, and never when it does not. */
export type Later = <Data extends object>(
  job: { name: string; run: (data: Data, ...rest: any[]) => unknown },
  data: Data,
) => Promise<void>

/** What `save` and the reactions know as well. */
export interface Saving extends Moment {
  later: Later
}

/**
 * One change, whole: what comes in, what it is about, who may, what the rules say, what is kept.
 * Routes, the command line and jobs all perform actions; nothing else writes.
 */
export interface Action<Input extends z.ZodType, Thing, Happened extends Event, Saved> {
  name: string
  input: Input
  /** Reads and locks what the change is about; undefined means that it is not there. */
  load: (tx: WriteTx, input: z.output<Input>, moment: Moment) => Promise<Thing | undefined>
  may: (who: Who, thing: Thing, input: z.output<Input>) => boolean
  /** Pure: the event, or a refusal. */
  decide: (thing: Thing, input: z.output<Input>, moment: Moment) => Happened | Refusal
  /** Keeps it. A refusal here (a race lost in the WHERE) rolls everything back. */
  save: (
    tx: WriteTx,
    happened: Happened,
    given: { thing: Thing; input: z.output<Input> } & Saving,
  ) => Promise<Saved | Refusal>
}

export const action = <Input extends z.ZodType, Thing, Happened extends Event, Saved = void>(
  definition: Action<Input, Thing, Happened, Saved>,
) => definition

export type AnyAction = Action<z.ZodType, any, any, any>

/** A consequence of an event in another module, in the same transaction. */
export type Reaction<E extends Event = any> = (
  tx: WriteTx,
  event: E,
  moment: Saving,
) => Promise<unknown>
export type Reactions = Record<string, Reaction[]>

/** A field name to the text key of what is wrong with it. */
export type Faults = Record<string, string>

export type Outcome<Happened, Saved> =
  | { ok: true; event: Happened; saved: Saved }
  | { ok: false; faults: Faults }
  | ({ ok: false } & Refusal)

export interface Ground {
  db: Db
  now: () => Date
  reactions: Reactions
  /** Puts a job in the queue inside this transaction. */
  enqueue: (tx: WriteTx, job: string, data: object) => Promise<void>
}

class RolledBack extends Error {
  refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** The one write path. Throws NotFound where the thing is not there or not for this person. */
export async function perform<Input extends z.ZodType, Thing, Happened extends Event, Saved>(
  { db, now, reactions, enqueue }: Ground,
  action: Action<Input, Thing, Happened, Saved>,
  who: Who,
  raw: unknown,
): Promise<Outcome<Happened, Saved>> {
  const parsed = action.input.safeParse(raw)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error) }
  const input = parsed.data
  const moment = { who, now: now() }

  try {
    return await db.transaction().execute(async (plain) => {
      const tx = plain as unknown as WriteTx
      const saving: Saving = { ...moment, later: (job, data) => enqueue(tx, job.name, data) }
      const thing = await action.load(tx, input, moment)
      if (thing === undefined || !action.may(who, thing, input)) throw new NotFound(action.name)

      const happened = action.decide(thing, input, moment)
      if (isRefusal(happened)) throw new RolledBack(happened)
      const saved = await action.save(tx, happened, { thing, input, ...saving })
      if (isRefusal(saved)) throw new RolledBack(saved)

      await append(tx, happened, who, moment.now)
      for (const react of reactions[happened.name] ?? []) await react(tx, happened, saving)
      return { ok: true as const, event: happened, saved }
    })
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, ...error.refusal }
    throw error
  }
}

/** The first fault of each field, under the name that the form gave it. */
export function faultsOf(error: z.ZodError): Faults {
  const faults: Faults = {}
  for (const issue of error.issues) faults[issue.path.join('.')] ??= issue.message
  return faults
}

/**
 * A write that no person asked for and that changes no fact about the organisation: sessions seen, mails sent,
 * expired things forgotten. Everything else is an action.
 */
export const upkeep = <T>(db: Db, work: (tx: WriteTx) => Promise<T>) =>
  db.transaction().execute((plain) => work(plain as unknown as WriteTx))
