import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { AnyAction, Veto } from './action.ts'
import type { Day } from './calendar.ts'
import type { ReadDb, WriteTx } from './db/connect.ts'
import type { Follow, Foretell, KnownEvent } from './event.ts'
import type { Finding } from './finding.ts'
import type { Appointment, Job } from './jobs.ts'
import type { Keyring } from './keyring.ts'
import type { InEveryLanguage, Language } from './locale.ts'
import type { MailWriter } from './mail/letter.ts'
import type { AnyRead } from './read.ts'
import type { Services } from './services.ts'
import type { TaskKind } from './task-kind.ts'
import type { Env } from './web/env.ts'
import type { Who } from './who.ts'

/** The parts of the menu, in the order in which an organisation lives; `apart` stands below them. */
export const stationGroups = ['start', 'make', 'share', 'help', 'see', 'apart'] as const

/** A place in the menu of those who run it. */
export interface Station {
  href: string
  words: InEveryLanguage
  /** Whoever may open the page; the module's own rule, so that menu and page cannot differ. */
  may: (who: Who) => boolean
  group: (typeof stationGroups)[number]
  /** Within its group the list gives the order; what has a rank stands behind it. */
  rank?: number
}

/** A door on everybody's own page. */
export interface PortalDoor {
  href: string
  icon: string
  words: InEveryLanguage<{ title: string; text: string }>
  /** What is needed most stands highest: 10 before 20. */
  rank: number
  /** Left out where there is nothing behind it yet. */
  shown?: (db: ReadDb) => Promise<boolean>
}

/** Where personal links lead, and what is said of it before somebody follows one. */
export interface LinkedPage {
  /** How its addresses begin, such as `/sign/`. */
  href: string
  words: InEveryLanguage
  /** The same of the very thing that stands there; undefined where there is nothing more to say. */
  told?: (services: Services, path: string, language: Language) => Promise<string | undefined>
}

/** By when something is to be done. */
export interface Due {
  day: Day
  /** Where the hour counts. */
  at?: Date | undefined
  /** Said once the date has passed, where nobody is to be told that they are late. */
  kindly?: string
}

/** Something that waits for whoever looks. */
export interface Waiting {
  title: string
  href: string
  text?: string
  due?: Due
  /** What is most pressing stands highest: 10 before 20. What is late stands before all that is not. */
  rank: number
  /** What is asked of everybody, and not only of those who run something: a card on their own page. */
  asked?: { title: string; text: string; button: string }
}

/** Something that may be done for one person, on their page among the people: a sentence, and where it is done. */
export interface PersonRow {
  title: string
  text: string
  href: string
  button: string
}

/** A station on the line of the policy's life; the first that is not done is where the policy stands now. */
export interface LifeStation {
  label: string
  done: boolean
  /** In the order of life: 10 before 20. */
  rank: number
  /** One figure or date, in words. */
  figure?: string
  href?: string
  /** What the overview begins with while this is where the policy stands. */
  lead?: string
}

/** A picture of how things go, for the overview of those who run it; or what there is to know of one person. */
export interface Panel {
  title: string
  content: Child
  /** To the whole of it. */
  more?: { href: string; label: string }
}

/** What was held against its hashes, in a sentence, and each thing that does not agree. */
export interface Verification {
  checked: string
  wrong: string[]
  /** What has to be known beside it, such as what cannot be weighed here. */
  besides?: string[]
  /** Some of it cannot be weighed here. */
  unknown?: boolean
}

/** What a module keeps sealed with the key that stands outside the database. */
export interface Sealed {
  /** Seals what earlier versions kept otherwise. It may be done again, and by several nodes at once. */
  seal: (tx: WriteTx, keyring: Keyring) => Promise<unknown>
  /** Where the key of this id is lost: lets go of what it sealed, and says of what, in a sentence. */
  lose: (tx: WriteTx, keyringId: string, now: Date) => Promise<string>
}

/** A backup that was put back, as of when it was made. */
export interface Restored {
  id: string
  keyring: Keyring
  backupMadeAt: Date
  now: Date
}

/** What a module keeps about one person, in their language. */
export interface Kept {
  what: string
  lines: string[]
}

/** A document of an evidence pack. */
export interface PackedFile {
  name: string
  content: Uint8Array
}

/** Where a module tells its part of the demo: the installation, and who owns it. */
export interface DemoStage {
  services: Services
  owner: Who
}

/** What a module says of itself. The list of them (app/modules.ts) is the only place that knows them all. */
export interface Module {
  /** Its folder is called the same, and tests find its builders there (`testing/given.ts`). */
  name: string
  /** `house` is the whole list, for the few pages that are made from it. */
  routes?: readonly ((services: Services, house: readonly Module[]) => Hono<Env>)[]
  /** The routes that are everybody's, signed in or not, as they stand in `routes`. */
  open?: readonly string[]
  /** The addresses that take a file; at any other only a form comes in. */
  uploads?: readonly string[]
  actions?: readonly AnyAction[]
  reads?: readonly AnyRead[]
  events?: readonly KnownEvent[]
  follows?: readonly Follow[]
  /** What it will do when something happens, for the page that looks before it does. */
  foretells?: readonly Foretell[]
  vetoes?: readonly Veto[]
  /** The kinds of task that it asks of people; the module `tasks` runs their rounds, letters, lists and figures. */
  asks?: readonly TaskKind[]
  mails?: readonly MailWriter[]
  jobs?: readonly Job[]
  /** What runs by itself; its jobs are not named again in `jobs`. */
  timetable?: readonly Appointment[]
  stations?: readonly Station[]
  doors?: readonly PortalDoor[]
  links?: readonly LinkedPage[]
  waits?: (services: Services, who: Who, language: Language) => Promise<readonly Waiting[]>
  /** What whoever looks may do for this person. */
  person?: (
    services: Services,
    who: Who,
    personId: string,
    language: Language,
  ) => Promise<readonly PersonRow[]>
  /** What whoever looks may know of this person, beside what the directory says. */
  personPanel?: (
    services: Services,
    who: Who,
    personId: string,
    language: Language,
  ) => Promise<Panel | undefined>
  life?: (services: Services, language: Language) => Promise<readonly LifeStation[]>
  panel?: (services: Services, who: Who, language: Language) => Promise<Panel | undefined>
  /** Only the owner of a table writes it. What is for good nobody changes or deletes, the application least of all. */
  tables?: { owns: readonly string[]; forGood?: readonly string[] }
  sealed?: Sealed
  /** What a release makes ready before anybody comes in. It may be done again, and by several nodes at once. */
  ready?: (tx: WriteTx, now: Date) => Promise<unknown>
  /** Ends what a backup brings back and must not, such as who was signed in. */
  restored?: (tx: WriteTx, restored: Restored) => Promise<unknown>
  verify?: (db: ReadDb, keyring: Keyring) => Promise<Verification | readonly Verification[]>
  doctor?: (db: ReadDb) => Promise<readonly Finding[]>
  /** What is kept about this person (GDPR, article 15). */
  about?: (
    db: ReadDb,
    personId: string,
    language: Language,
    kinds: readonly TaskKind[],
  ) => Promise<readonly Kept[]>
  /** Lets go of what need not be kept about this person (GDPR, article 17); what is for good stays. */
  forget?: (tx: WriteTx, personId: string, now: Date) => Promise<unknown>
  /** The documents that say how things stood for this person on that day. */
  pack?: (services: Services, personId: string, on: Day) => Promise<readonly PackedFile[]>
  /** Its part of the demo's story, told in the order of the list, on an organisation that lives. */
  demo?: (stage: DemoStage) => Promise<unknown>
}
