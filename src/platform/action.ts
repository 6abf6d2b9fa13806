import type { z } from 'zod'
import type { Any } from './any.ts'
import type { Db, WriteTx } from './db/connect.ts'
import type { Event, Follow } from './event.ts'
import { type Vouched, vouch } from './evidence/vouch.ts'
import { append } from './history.ts'
import type { Job } from './jobs.ts'
import { isNo, type No, NotFound, ProofFirst } from './result.ts'
import type { Services } from './services.ts'
import { isProven, type Proof, type Who } from './who.ts'

/** What the rules know about the moment. */
export interface Moment {
  who: Who
  now: Date
}

/** Work for later; it starts when the change commits, and never when it does not. */
export type Later = <Data extends object>(job: Job<Data>, data: Data) => Promise<void>

/** What `load` knows as well: what the database seals is opened there. */
export interface Loading extends Moment {
  services: Services
}

/** What `save` and whatever follows know as well. */
export interface Saving extends Loading {
  later: Later
  /** Puts what follows in the history as well, under the same hand and moment. */
  tell: (...events: Event[]) => Promise<void>
  /** The same for what others follow as well, as if it had been performed by itself. */
  also: (event: Event) => Promise<void>
}

/**
 * One change, whole: who may try, what comes in, what it is about, what the rules say, what is kept.
 * Routes, the command line and jobs all perform actions; nothing else writes.
 */
export interface Action<
  Input extends z.ZodType,
  Thing,
  Happened extends Event,
  Saved,
  Word extends string,
  Fault extends string,
> {
  name: string
  /** Asked first, before anything is read, parsed or locked: who may not even try finds nothing. */
  who: (who: Who) => boolean
  /** What nobody may do from a screen that was left open. */
  proof?: Proof
  /** Weighing it takes long, and a stranger may ask for it: few are performed at once, so that others go on. */
  costly?: true
  /** What is asked, as a program would say it: booleans, lists, null. */
  input: Input
  /** What the form of a page sends, read into the same; left out where the two are alike. */
  form?: z.ZodType<z.input<Input>>
  /** The words with which `input` and `form` find fault. */
  faults?: { readonly [F in Fault]: F }
  /** Reads and locks what the change is about; undefined means that it is not there. */
  load: (tx: WriteTx, input: z.output<Input>, moment: Loading) => Promise<Thing | undefined>
  /** Asked of the thing, where it depends on that. */
  may?: (who: Who, thing: Thing, services: Services) => boolean
  /** Pure: the event, or a refusal. */
  decide: (thing: Thing, input: z.output<Input>, moment: Moment) => Happened | No<Word>
  /** The words with which other modules may object (see `veto`), so that the texts have them. */
  objections?: readonly Word[]
  /** Keeps it. A refusal here (a race lost in the WHERE) rolls everything back. */
  save: (
    tx: WriteTx,
    happened: Happened,
    given: { thing: Thing; input: z.output<Input> } & Saving,
  ) => Promise<Saved | No<Word>>
  /** What was kept, whole: the line in the history vouches for it (its shape has a place for `evidence`). */
  evidence?: (
    tx: WriteTx,
    kept: { saved: Saved; happened: Happened; thing: Thing; input: z.output<Input> } & Moment,
  ) => Vouched | Promise<Vouched>
  /** For programs: what it does, in a sentence. */
  summary?: string
}

export const action = <
  Input extends z.ZodType,
  Thing,
  Happened extends Event,
  Saved = void,
  const Word extends string = never,
  const Fault extends string = never,
>(
  definition: Action<Input, Thing, Happened, Saved, Word, Fault>,
) => definition

export type AnyAction = Action<Any, Any, Any, Any, Any, Any>

/** Every word with which an action may refuse. */
export type Refusals<A> = A extends Action<Any, Any, Any, Any, infer Word, Any> ? Word : never

/** The words of a form's faults, each under its own name, so that a misspelt one does not compile. */
export const faultWords = <const Fault extends string>(...words: Fault[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { [F in Fault]: F }

/** What another module has against an action; asked after the rules have agreed and before anything is kept. */
export interface Veto {
  of: string
  object: (tx: WriteTx, thing: Any, moment: Moment) => Promise<No | undefined>
}

/** Stops an action of an earlier module, with a word that this action says it may be stopped with. */
export const veto = <Thing, Word extends string>(
  action: Action<Any, Thing, Any, Any, Word, Any>,
  object: (tx: WriteTx, thing: Thing, moment: Moment) => Promise<No<NoInfer<Word>> | undefined>,
): Veto => ({ of: action.name, object })

/** A field to the word of what is wrong with it; `invalid` where the form has no word of its own. */
export type Faults<Fault extends string = string> = Record<string, Fault | 'invalid'>

export type Outcome<Happened, Saved, Word extends string = string, Fault extends string = string> =
  | { ok: true; event: Happened; saved: Saved }
  | { ok: false; faults: Faults<Fault> }
  | ({ ok: false } & No<Word>)

export interface Ground {
  db: Db
  now: () => Date
  follows: readonly Follow[]
  vetoes: readonly Veto[]
  services: Services
  /** Puts a job in the queue inside this transaction. */
  enqueue: (tx: WriteTx, job: string, data: object) => Promise<void>
}

class RolledBack extends Error {
  refusal: No
  constructor(refusal: No) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/**
 * The one write path. Throws NotFound where the thing is not there or not for this person, and ProofFirst where this
 * person may but has not shown for a while that it is them.
 */
export async function perform<
  Input extends z.ZodType,
  Thing,
  Happened extends Event,
  Saved,
  Word extends string,
  Fault extends string,
>(
  { db, now, follows, vetoes, services, enqueue }: Ground,
  action: Action<Input, Thing, Happened, Saved, Word, Fault>,
  who: Who,
  raw: unknown,
): Promise<Outcome<Happened, Saved, Word, Fault>> {
  if (!action.who(who)) throw new NotFound(action.name)
  if (!isProven(who, action.proof, now())) throw new ProofFirst(action.name)
  const parsed = action.input.safeParse(raw)
  if (!parsed.success) return { ok: false, faults: faultsOf(action, parsed.error) }
  const input = parsed.data
  const moment = { who, now: now() }

  try {
    return await db.transaction().execute(async (plain) => {
      const tx = plain as unknown as WriteTx
      const later: Later = (job, data) => enqueue(tx, job.name, data)
      const tell = (...events: Event[]) => append(tx, services.keyring, events, who, moment.now)
      const followed = async (event: Event) => {
        for (const { on, follow } of follows) if (on === event.name) await follow(tx, event, saving)
      }
      const also = async (event: Event) => {
        await tell(event)
        await followed(event)
      }
      const saving: Saving = { ...moment, later, tell, also, services }
      const thing = await action.load(tx, input, saving)
      if (thing === undefined || action.may?.(who, thing, services) === false)
        throw new NotFound(action.name)

      const happened = action.decide(thing, input, moment)
      if (isNo(happened)) throw new RolledBack(happened)
      for (const { of, object } of vetoes) {
        const objection = of === action.name ? await object(tx, thing, moment) : undefined
        if (objection) throw new RolledBack(objection)
      }
      const saved = await action.save(tx, happened, { thing, input, ...saving })
      if (isNo(saved)) throw new RolledBack(saved)

      if (!happened.passing) {
        const kept = { saved, happened, thing, input, ...moment }
        const evidence = await action.evidence?.(tx, kept)
        await tell(evidence ? vouching(happened, vouch(services.keyring, evidence)) : happened)
      }
      await followed(happened)
      return { ok: true as const, event: happened, saved }
    })
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, ...(error.refusal as No<Word>) }
    throw error
  }
}

const vouching = (happened: Event, evidence: string): Event => ({
  ...happened,
  facts: { ...happened.facts, evidence },
})

/** The first fault of each field, under the name that the form gave it. */
export function faultsOf<Fault extends string>(
  { faults: words }: Pick<Action<Any, Any, Any, Any, Any, Fault>, 'faults'>,
  error: z.ZodError,
): Faults<Fault> {
  const faults: Faults<Fault> = {}
  for (const { path, message } of error.issues)
    faults[path.join('.')] ??=
      words && Object.hasOwn(words, message) ? (message as Fault) : 'invalid'
  return faults
}

/**
 * A write that no person asked for and that changes no fact about the organisation: sessions seen, mails sent,
 * expired things forgotten. Everything else is an action.
 */
export const upkeep = <T>(db: Db, work: (tx: WriteTx) => Promise<T>) =>
  db.transaction().execute((plain) => work(plain as unknown as WriteTx))
