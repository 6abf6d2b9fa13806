import { z } from 'zod'
import type { Saving } from './action.ts'
import type { ReadDb, WriteTx } from './db/connect.ts'
import type { Language } from './locale.ts'

declare const told: unique symbol

/**
 * Something that happened: a past-tense name, the thing it happened to, and the facts of it. Only a kind makes one
 * (`event`), so that a name that nobody knows does not compile.
 */
export interface Event<Name extends string = string, Facts = object> {
  name: Name
  thing: { kind: string; id: string }
  facts: Facts
  /** The history does not keep it. */
  passing: boolean
  readonly [told]: true
}

/** What is known of a kind of event without making one. */
export interface KnownEvent {
  event: string
  /** What it happens to, such as `person`. */
  thing: string
  /** What its facts look like. */
  shape: z.ZodObject
  /** The history does not keep it. */
  passing: boolean
}

/** A kind of event: makes one of its kind, with its facts read by their shape. */
export interface EventKind<Name extends string = string, Facts = object> extends KnownEvent {
  (id: string, facts: Facts): Event<Name, Facts>
  event: Name
}

/**
 * A kind of thing that happens: its name, what it happens to, and the shape of its facts. The name stands in the
 * history for good, so it never changes. Facts are ids, words of our own, figures, moments, days, hashes and codes:
 * never a text that somebody typed.
 */
export const event = <const Name extends string, Shape extends z.ZodRawShape>(
  name: Name,
  thing: string,
  shape: Shape,
) => kindOf(name, thing, shape, false)

/**
 * The same for what a stranger can make happen as often as they like: whoever follows hears of it, and the history,
 * from which nothing ever goes, does not keep it.
 */
export const passingEvent = <const Name extends string, Shape extends z.ZodRawShape>(
  name: Name,
  thing: string,
  shape: Shape,
) => kindOf(name, thing, shape, true)

function kindOf<const Name extends string, Shape extends z.ZodRawShape>(
  name: Name,
  thing: string,
  shape: Shape,
  passing: boolean,
): EventKind<Name, z.output<z.ZodObject<Shape>>> {
  const facts = z.strictObject(shape)
  const happened = (id: string, given: z.output<z.ZodObject<Shape>>) =>
    ({ name, thing: { kind: thing, id }, facts: facts.parse(given), passing }) as Event<
      Name,
      z.output<z.ZodObject<Shape>>
    >
  return Object.assign(happened, { event: name, thing, shape: facts, passing })
}

/** What follows from an event in another module, in the same transaction. */
export interface Follow {
  on: string
  /** The name of what is done, for the table of consequences. */
  name: string
  follow: (tx: WriteTx, happened: Event, moment: Saving) => Promise<unknown>
}

/** What follows from an event; said by the module that follows. */
export const on = <Name extends string, Facts>(
  kind: EventKind<Name, Facts>,
  follow: (tx: WriteTx, happened: Event<Name, Facts>, moment: Saving) => Promise<unknown>,
): Follow => ({ on: kind.event, name: follow.name, follow: follow as Follow['follow'] })

/** What an act will bring about, in a sentence, for whoever looks before it is done. */
export interface Foretold {
  title: string
  text?: string
  /** Where those it is about can be seen. */
  href?: string
  /** Something ends with it that was under way. */
  ends?: boolean
}

/** What a module tells of an event before it happens; what then follows it says with `on`. */
export interface Foretell {
  of: string
  tell: (db: ReadDb, about: object, language: Language) => Promise<readonly Foretold[]>
}

/** What is known of an event beforehand: the id of what it will be about, and its facts as far as they are chosen. */
export interface Expected<Facts> {
  thing?: string
  facts?: Partial<Facts>
}

/** What will follow from an event, said by the module that follows. */
export const foretell = <Name extends string, Facts>(
  kind: EventKind<Name, Facts>,
  tell: (db: ReadDb, about: Expected<Facts>, language: Language) => Promise<readonly Foretold[]>,
): Foretell => ({ of: kind.event, tell: tell as Foretell['tell'] })
