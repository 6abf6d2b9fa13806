import { capitalised } from '../../../library/grammar/words.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, longDate, longTime } from '../../../platform/locale.ts'
import type { LetterParts } from '../../../platform/mail/letter.ts'
import type { TaskAbout, TaskKind } from '../../../platform/task-kind.ts'
import { text } from './text.ts'

/** One thing that waits, as a letter names it. */
export interface Item {
  id: string
  kind: TaskKind
  about: TaskAbout
  /** By when, in words. */
  due: string
  late: boolean
  again: boolean
  href: string
}

type Content = Pick<LetterParts, 'subject' | 'paragraphs' | 'items' | 'button' | 'footnotes'>

/** The letter about one thing, or about several; `all` leads to them all. What stands apart is not named in it. */
export function letterAbout(
  language: Language,
  items: readonly Item[],
  { all, contact }: { all: string; contact: string },
): Content {
  const t = text[language]
  const whom = contact ? [t.contact(contact)] : []
  const ends = [...whom, t.once, t.notYou]
  const [one, another] = items
  if (one && !another) {
    const apart = one.kind.letter === 'apart'
    const words = one.kind.words[language]
    const { subject, lines, button } = apart
      ? t.apart
      : (one.again ? words.again : words.first)(one.about, one.due)
    return {
      subject,
      paragraphs: lines,
      button: { label: button, href: one.href },
      footnotes: [t.personalLink, ...(apart ? [...whom, t.notYou] : ends)],
    }
  }
  const count = t.counts[items.length] ?? String(items.length)
  const minutes = items.map(({ about }) => about.minutes ?? 0)
  const together = minutes.every(Boolean)
    ? t.together(rounded(minutes.reduce((sum, some) => sum + some, 0)))
    : undefined
  const counted = capitalised(count)
  return {
    subject: t.several.subject(counted, together),
    paragraphs: [t.several.lead(counted, together)],
    items: items.map(({ kind, about, due, late, href }, at) => ({
      title: kind.words[language].ask(about.title),
      facts: [late ? t.late : t.due(due), about.minutes && t.minutes(about.minutes)]
        .filter(Boolean)
        .join(' · '),
      href,
      pressing: at === 0,
    })),
    button: { label: t.several.button(count), href: all },
    footnotes: [t.personalLinks, ...ends],
  }
}

/** Nobody plans their day to the minute. */
const rounded = (minutes: number) => (minutes <= 12 ? minutes : Math.round(minutes / 5) * 5)

/** What tasks of several kinds are about, each kind asked once for each language. */
export async function aboutOf(
  db: ReadDb,
  kinds: readonly TaskKind[],
  wanted: readonly { kind: string; thingId: string; language: Language }[],
): Promise<(task: { kind: string; thingId: string }, language: Language) => TaskAbout | undefined> {
  const found = new Map<string, Map<string, TaskAbout>>()
  const groups = Map.groupBy(wanted, ({ kind, language }) => `${kind} ${language}`)
  for (const [name, group] of groups) {
    const { kind: kindName = '', language = 'nl' } = group[0] ?? {}
    const kind = kinds.find((one) => one.name === kindName)
    const ids = [...new Set(group.map(({ thingId }) => thingId))]
    if (kind) found.set(name, await kind.about(db, ids, language))
  }
  return ({ kind, thingId }, language) => found.get(`${kind} ${language}`)?.get(thingId)
}

/** By when, in words; to the hour where that counts. */
export const dueIn = (task: { dueOn: string; dueAt: Date | null }, language: Language) =>
  task.dueAt ? longTime(task.dueAt, language) : longDate(task.dueOn, language)

export const isLate = (task: { dueOn: string; dueAt: Date | null }, now: Date) =>
  task.dueAt ? task.dueAt < now : task.dueOn < dayOf(now)

/** Whom somebody asks, with a way to do so. */
export const contactIn = ({
  name,
  email,
  phone,
}: {
  name: string
  email?: string | null
  phone?: string | null
}) => [name, phone, email].filter(Boolean).join(', ')
