import type { ReadDb } from './db/connect.ts'
import type { InEveryLanguage, Language } from './locale.ts'
import type { Proof, Who } from './who.ts'

/** When somebody is told of a task again. */
export type Clock =
  /** Due on a day: told so many days before it, and once a week after it; `most` times in all. */
  | { in: 'days'; before: readonly number[]; most: number }
  /** Due at an hour: told so many hours before it, and every so many after it; `most` times in all. */
  | { in: 'hours'; before: readonly number[]; every: number; most: number }

/** What a task is about, in the reader's language. */
export interface TaskAbout {
  /** As it stands in a sentence: `ons socialmediabeleid`. */
  title: string
  /** At the head of a line, with what tells it from others: `Ons socialmediabeleid, versie 2`. */
  name: string
  /** How long it takes. */
  minutes?: number
  /** In which languages it can be done; absent where it has no text. */
  languages?: readonly Language[]
  /** Where those who run it read it. */
  href?: string
}

/** Something that may be asked now. */
export interface Offer {
  thingId: string
  name: string
}

/** One letter about one task: its subject, what it says, and the button. */
export interface TaskLetter {
  subject: string
  lines: string[]
  button: string
}

/** How a kind of task reads, in one language. `done` and `open` are figures in words. */
export interface TaskWords {
  /** The page with its rounds. */
  rounds: string
  lead: string
  empty: string
  emptyText: string
  /** The line of the letter, and the card on somebody's own page: `Lees en onderteken ons socialmediabeleid`. */
  ask: (title: string) => string
  /** The letter, where nothing else waits: the first time, and after it. */
  first: (about: TaskAbout, due: string) => TaskLetter
  again: (about: TaskAbout, due: string) => TaskLetter
  /** What is chosen when a round is opened: `Wat laat je ondertekenen?` */
  what: string
  /** `Ondertekend: 412 van 486.` */
  progress: (done: string, asked: string) => string
  /** How many are asked, on the page before a round starts: `486 mensen lezen en ondertekenen` */
  asked: (count: number, said: string) => string
  /** Over the column: `Ondertekend`. */
  done: string
  doneOn: (day: string) => string
  notYet: string
  /** The list of everybody who was asked: `Wie heeft ondertekend`. */
  who: string
  /** Over the curve: `Ondertekend, per dag`. */
  perDay: string
  /** `Gaat het zo door, dan heeft op 4 december 80 % ondertekend.` */
  forecast: (percent: number, due: string) => string
  /** What ending a round means for whoever did not do it. */
  stopping: string
  /** What a link does that somebody hands over. */
  handed: string
  /** The files with who did it. */
  fileName: string
}

/** What may be asked of people, and how: a module says it of each kind of task that it has. */
export interface TaskKind {
  /** Stands with every task for good, such as `signing.signature`. */
  name: string
  words: InEveryLanguage<TaskWords>
  /** Where its rounds are run, such as `/signing`. */
  home: string
  /** Where one task is done. */
  href: (task: { id: string }) => string
  /** What these are about, in one query. */
  about: (
    db: ReadDb,
    thingIds: readonly string[],
    language: Language,
  ) => Promise<Map<string, TaskAbout>>
  /** What may be asked in a round now; without it there are no rounds of this kind. */
  offers?: (db: ReadDb, language: Language) => Promise<readonly Offer[]>
  clock: Clock
  /** `named` in the letter of the day with all that waits; `apart` gets letters of its own, without a title. */
  letter: 'named' | 'apart'
  /** Told at once (on a working day, at a decent hour, where it is due on a day), or in the morning after. */
  comes: 'at-once' | 'in-the-morning'
  may: {
    /** Whoever sees its rounds and lists. */
    see: (who: Who) => boolean
    /** Whoever asks. */
    ask: (who: Who) => boolean
  }
  /** Once a week a manager hears who of their people has it open after the last reminder. */
  managersHear: boolean
  /** Whoever is asked may let somebody else do it. */
  passedOn: boolean
  /** What shows that it was done: the module keeps that itself (`own`), a sentence of whoever did it, or nothing. */
  proof: 'own' | 'note' | 'none'
  /** What whoever does it has to show of themselves. */
  fresh?: Proof
  /** What may be asked of somebody who did it already: nothing more, or the same again, by hand or once a year. */
  again: 'never' | 'by-hand' | 'yearly'
}
