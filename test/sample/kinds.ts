import type { ReadDb } from '../../src/platform/db/connect.ts'
import type { InEveryLanguage, Language } from '../../src/platform/locale.ts'
import type { TaskAbout, TaskKind, TaskWords } from '../../src/platform/task-kind.ts'
import { has, isHouse } from '../../src/platform/who.ts'

/* Two more things that may be asked: one that stands apart and is due at an hour, one that the letter of the day names. */

/** What anybody may be asked, by the ids of the sample's own things. */
export const VISIT = '0198f000-0000-7000-8000-0000000000a1'
export const READING = '0198f000-0000-7000-8000-0000000000b1'

const visits: InEveryLanguage = {
  nl: 'het bezoek van tante Zwaan',
  fr: 'la visite de tante Zwaan',
  en: 'the visit of aunt Zwaan',
  de: 'den Besuch von Tante Zwaan',
}
const readings: InEveryLanguage = {
  nl: 'het boek over brood',
  fr: 'le livre du pain',
  en: 'the book of bread',
  de: 'das Buch vom Brot',
}

const about =
  (titles: InEveryLanguage, minutes: number) =>
  async (_: ReadDb, ids: readonly string[], language: Language) =>
    new Map<string, TaskAbout>(
      ids.map((id) => [id, { title: titles[language], name: titles[language], minutes }]),
    )

const asking: InEveryLanguage<(title: string) => string> = {
  nl: (title) => `Denk aan ${title}`,
  fr: (title) => `Pensez à ${title}`,
  en: (title) => `Think of ${title}`,
  de: (title) => `Denken Sie an ${title}`,
}

const wordsIn = (language: Language): TaskWords => {
  const letter = ({ title }: TaskAbout, due: string) => ({
    subject: asking[language](title),
    lines: [due],
    button: asking[language](''),
  })
  const ask = asking[language]
  return {
    rounds: 'Lezen',
    lead: 'Wie leest.',
    empty: 'Er loopt niets',
    emptyText: 'Begin maar.',
    ask,
    first: letter,
    again: letter,
    what: 'Wat laat je lezen?',
    progress: (done, asked) => `${done} van ${asked} hebben gelezen.`,
    asked: (count, said) => (count === 1 ? '1 persoon leest' : `${said} mensen lezen`),
    done: 'Gelezen',
    doneOn: (day) => `gelezen op ${day}`,
    notYet: 'Nog niet gelezen',
    who: 'Wie heeft gelezen',
    perDay: 'Gelezen, per dag',
    forecast: (percent, due) => `Op ${due} heeft ${percent} % gelezen.`,
    stopping: 'Dan leest niemand meer.',
    handed: 'Er komt te staan dat een beheerder de link gaf.',
    fileName: 'lezen',
  }
}
const words: InEveryLanguage<TaskWords> = {
  nl: wordsIn('nl'),
  fr: wordsIn('fr'),
  en: wordsIn('en'),
  de: wordsIn('de'),
}

const runs = {
  see: (who: Parameters<typeof isHouse>[0]) => has(who, 'owner', 'hr') || isHouse(who),
  ask: (who: Parameters<typeof isHouse>[0]) => has(who, 'owner', 'hr') || isHouse(who),
}

/** To the hour, and nobody reads in a mail what it is about. */
export const visit: TaskKind = {
  name: 'sample.visit',
  words,
  home: '/visits',
  href: ({ id }) => `/tasks/${id}`,
  about: about(visits, 20),
  clock: { in: 'hours', before: [24, 2], every: 12, most: 4 },
  letter: 'apart',
  comes: 'at-once',
  may: runs,
  managersHear: false,
  passedOn: true,
  proof: 'note',
  fresh: 'fresh',
  again: 'never',
}

/** By a day, in rounds of its own, and named beside whatever else waits. */
export const reading: TaskKind = {
  name: 'sample.reading',
  words,
  home: '/readings',
  href: ({ id }) => `/tasks/${id}`,
  about: about(readings, 10),
  offers: async (_, language) => [{ thingId: READING, name: readings[language] }],
  clock: { in: 'days', before: [7, 0], most: 4 },
  letter: 'named',
  comes: 'at-once',
  may: runs,
  managersHear: true,
  passedOn: false,
  proof: 'none',
  again: 'yearly',
}
