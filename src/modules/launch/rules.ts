import type { Day } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Role, type Who } from '../../platform/who.ts'
import { stepChanged, stepSent } from './events.ts'
import type { Thing } from './kit.ts'

/** Whoever has one of these may be the one who does a thing of the kit. */
const preparers = ['owner', 'author', 'communications', 'hr'] as const satisfies readonly Role[]
export const prepares = (roles: readonly Role[]) => preparers.some((role) => roles.includes(role))

export const may = {
  seeLaunch: (who: Who) => has(who, 'owner', 'author', 'communications', 'hr', 'auditor'),
  prepareLaunch: (who: Who) => has(who, ...preparers),
  /** Everybody hears of it: who speaks for the house decides that. */
  sendToAll: (who: Who) => has(who, 'owner', 'communications'),
}

export interface Words {
  title: string
  text: string
}

/** What somebody made of a thing of the kit; nothing where nobody touched it. */
export interface Step {
  id: string
  key: string
  plannedOn: Day | null
  /** Who does it; whoever prepares the launch while nobody is named. */
  personId: string | null
  doneAt: Date | null
  doneBy: string | null
  /** Own words, by language; of a language that is missing those of the kit stand. */
  texts: Partial<Record<Language, Words>>
  sentAt: Date | null
}

export const TITLE = 120
export const TEXT = 4_000

/** How far the launch is. */
export const progressOf = (steps: readonly Pick<Step, 'doneAt'>[], all: number) => ({
  done: steps.filter(({ doneAt }) => doneAt !== null).length,
  all,
})

export const change = (thing: Thing, what: 'plan' | 'done' | 'open' | 'words') =>
  stepChanged(thing.key, { key: thing.key, what })

/** Whoever does it works here, and may. */
export const plan = (
  thing: Thing,
  person: { roles: readonly Role[] } | undefined,
  named: boolean,
) => (named && !(person && prepares(person.roles)) ? no('personUnfit') : change(thing, 'plan'))

/** What is somebody's waits for them alone. */
export const waitsFor = ({ personId }: Pick<Step, 'personId'>, who: Who) =>
  personId === null || personId === who.id

/** Who has not signed yet is reminded by the round itself: that mail is a text to copy. */
const toEverybody: ReadonlySet<string> = new Set(['heads-up', 'announcement', 'thank-you'])
export const goesToAll = ({ kind, key }: Pick<Thing, 'kind' | 'key'>) =>
  kind === 'mail' && toEverybody.has(key)

/** What is handed out or hung up is a sheet as well. */
export const onPaper = ({ kind }: Pick<Thing, 'kind'>) => kind === 'poster' || kind === 'quiz'

/** A mail goes to everybody once, and only where its button leads somewhere; after that it is done. */
export function send(thing: Thing, step: Step | undefined, published: boolean) {
  if (!goesToAll(thing)) return no('noMail')
  if (!published) return no('nothingPublished')
  if (step?.sentAt) return no('alreadySent')
  return stepSent(thing.key, { key: thing.key })
}
