import { join } from 'node:path'
import { contentFolder } from '../../library/clauses/load.ts'
import { type Platform, PlatformFile } from '../../library/parts/platforms.ts'
import { type Kept, readFolder } from '../../library/read.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { answersInUse, chosenIn } from '../policies/index.ts'

export type Card = Kept<Platform>

let all: readonly Card[] | undefined
/** Read once and kept: they are part of the installation. */
export const allCards = () => {
  all ??= readFolder(join(contentFolder, 'platforms'), PlatformFile)
  return all
}

/** The question at which an organisation says which platforms count. */
const QUESTION = 'platforms'

/** The cards that count here, in the order of their names; all of them while nobody has said which. */
export async function cardsHere(db: ReadDb): Promise<Card[]> {
  const chosen = chosenIn(await answersInUse(db), QUESTION)
  return allCards()
    .filter(({ key }) => chosen.length === 0 || chosen.includes(key))
    .toSorted((a, b) => a.nl.name.localeCompare(b.nl.name, 'nl'))
}
