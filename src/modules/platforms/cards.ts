import { join } from 'node:path'
import { contentFolder, loadLibrary } from '../../library/clauses/load.ts'
import { questionIn } from '../../library/interview/rules.ts'
import { type Platform, PlatformFile } from '../../library/parts/platforms.ts'
import { type Kept, readFolder } from '../../library/read.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import { answersInUse, chosenIn } from '../policies/index.ts'
import { currentPublication, publishedTextFor, publishedWords } from '../publications/index.ts'
import { type Ground, shownOf } from './rules.ts'
import { chosenCards } from './store.ts'

export type Card = Kept<Platform>

let all: readonly Card[] | undefined
/** Read once and kept, in the order of their names: they are part of the installation. */
export const allCards = () => {
  all ??= readFolder(join(contentFolder, 'platforms'), PlatformFile).toSorted((a, b) =>
    a.nl.name.localeCompare(b.nl.name, 'nl'),
  )
  return all
}

/** The question at which an organisation says which platforms count. */
const QUESTION = 'platforms'

/** What decides which cards show while nobody chose otherwise. */
export async function groundOf(db: ReadDb): Promise<Ground> {
  const { options = [] } = questionIn(loadLibrary().interview, QUESTION) ?? {}
  return {
    cards: allCards().map(({ key }) => key),
    asked: new Set(options.map(({ id }) => id)),
    answered: chosenIn(await answersInUse(db), QUESTION),
  }
}

/** The cards that count here. */
export async function cardsHere(db: ReadDb): Promise<Card[]> {
  const shown = new Set(shownOf(await groundOf(db), await chosenCards(db)))
  return allCards().filter(({ key }) => shown.has(key))
}

/** What the policy in force says that a card is about, in the reader's language or in one that there is. */
export async function clausesAbout(db: ReadDb, card: Card, language: Language) {
  const current = await currentPublication(db, 'everyone')
  const text = current && (await publishedTextFor(db, current.id, language))
  const words = text && (await publishedWords(db, current.id)).get(text.language)
  const about = new Set(card.clauses)
  return (words?.blocks ?? [])
    .flatMap(({ clauses }) => clauses)
    .filter(({ key }) => about.has(Number.parseInt(key, 10)))
    .map(({ key, title }) => ({ key, title, language: text?.language ?? language }))
}
