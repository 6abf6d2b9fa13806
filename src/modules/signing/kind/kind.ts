import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import type { TaskAbout, TaskKind } from '../../../platform/task-kind.ts'
import {
  currentPublications,
  publicationsById,
  publishedLanguages,
} from '../../publications/index.ts'
import { may } from '../rules.ts'
import { documentNames, text } from '../text/index.ts'
import { kindWords } from './text.ts'

/** Two pages take somebody about so long. */
const MINUTES = 4

async function about(db: ReadDb, ids: readonly string[], language: Language) {
  const told = new Map<string, TaskAbout>()
  for (const { id, document, number } of await publicationsById(db, ids)) {
    const title = documentNames[language][document]
    told.set(id, {
      title,
      name: text[language].version(title, number),
      minutes: MINUTES,
      languages: await publishedLanguages(db, id),
      href: `/policy/${document}`,
    })
  }
  return told
}

/** A version is read and signed, by whoever was asked and nobody else. */
export const signature: TaskKind = {
  name: 'signing.signature',
  words: kindWords,
  home: '/signing',
  href: ({ id }) => `/sign/${id}`,
  about,
  offers: async (db, language) =>
    (await currentPublications(db)).map(({ id, document, number }) => ({
      thingId: id,
      name: text[language].version(documentNames[language][document], number),
    })),
  clock: { in: 'days', before: [14, 7, 1, 0], most: 10 },
  letter: 'named',
  comes: 'at-once',
  may: { see: may.seeRounds, ask: may.openRound },
  managersHear: true,
  passedOn: false,
  proof: 'own',
  again: 'yearly',
}
