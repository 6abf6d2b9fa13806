import { fillVariables } from '../../library/grammar/fill.ts'
import { addDays, type Day, dayOf } from '../../platform/calendar.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { type Language, longDate } from '../../platform/locale.ts'
import { policyInHand, valuesFor } from '../policies/index.ts'
import { currentPublication } from '../publications/index.ts'
import { signature } from '../signing/index.ts'
import { newestRound } from '../tasks/index.ts'
import type { Thing } from './kit.ts'
import type { Step, Words } from './rules.ts'

/** Two pages take somebody about so long. */
const MINUTES = 4
/** By when signatures are asked while no round says. */
const TWO_WEEKS = 14

/** What the kit says in a language, with the names of this house, its address and the date of its round. */
export async function filler(db: ReadDb, url: string, now: Date) {
  const { source } = await policyInHand(db, 'everyone')
  const current = await currentPublication(db, 'everyone')
  const round = current && (await newestRound(db, signature.name, current.id))
  const due: Day = round?.dueOn ?? addDays(dayOf(now), TWO_WEEKS)
  const link = `${url.replace(/\/$/, '')}/policy/everyone`
  const valuesIn = (language: Language) => ({
    ...valuesFor(source, language),
    link,
    minutes: String(MINUTES),
    date: longDate(due, language),
  })
  return {
    link,
    /** In own words where there are some, and else in those of the kit. */
    words(thing: Thing, step: Step | undefined, language: Language): Words & { button?: string } {
      const values = valuesIn(language)
      const fill = (text: string) => fillVariables(text, values, { language })
      const { title, text, button } = thing[language]
      const own = step?.texts[language]
      return {
        title: own?.title ?? fill(title),
        text: own?.text ?? fill(text),
        ...(button && { button: fill(button) }),
      }
    },
  }
}

/** Paragraphs and lists without their marks, for a mail, a box that takes none, and a file. */
export const asPlainText = (markdown: string) =>
  markdown.replaceAll(/\*\*|__/g, '').replaceAll(/^[ \t]*[-*] /gm, '• ')

export const paragraphsOf = (markdown: string) =>
  asPlainText(markdown)
    .split(/\n{2,}|\n(?=• )/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean)
