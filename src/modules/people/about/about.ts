import type { ReadDb } from '../../../platform/db/connect.ts'
import { type Language, languageNames, longDate, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { happenedTo } from '../person/history-store.ts'
import { roleNames } from '../role-names.ts'
import { text as words } from '../text/index.ts'
import { filesOf, personBefore, type WholePerson, wholePerson } from './store.ts'
import { text } from './text.ts'

/** What the directory says of this person, how that was before, and what happened to them in it. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const { person } = words[language]
  const [now, before, files, happened] = await Promise.all([
    wholePerson(db, personId),
    personBefore(db, personId),
    filesOf(db, personId),
    happenedTo(db, personId, null),
  ])
  const kept = [
    { what: t.details, lines: linesOf(now, language) },
    { what: t.before, lines: linesOf(before, language) },
    {
      what: t.files,
      lines: files.map(({ file, at, how }) => t.file[how](file, longTime(at, language))),
    },
    {
      what: person.history,
      lines: happened.map(({ name, at }) => t.line(longTime(at, language), person.events[name])),
    },
  ]
  return kept.filter(({ lines }) => lines.length > 0)
}

/** A line for each thing that is filled in. */
function linesOf(person: WholePerson | undefined, language: Language): string[] {
  if (!person) return []
  const t = words[language]
  const day = (at: string | Date | null) => at && longDate(at, language)
  const said: [string, string | null][] = [
    [t.fields.name, person.name],
    [t.fields.email, person.email],
    [t.fields.number, person.number],
    [t.fields.establishment, person.establishment],
    [t.fields.department, person.department],
    [t.fields.manager, person.manager],
    [t.fields.contract, t.contracts[person.contract]],
    [t.fields.language, languageNames[person.language]],
    [t.fields.startsOn, day(person.startsOn)],
    [t.fields.endsOn, day(person.endsOn)],
    [t.fields.left, day(person.leftAt)],
    [t.person.roles, person.roles.map((role) => roleNames[language][role]).join(', ')],
  ]
  return said.flatMap(([label, value]) => (value ? [text[language].line(label, value)] : []))
}
