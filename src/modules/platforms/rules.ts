import { has, type Who } from '../../platform/who.ts'
import { cardsChosen, OURS } from './events.ts'

export const may = {
  chooseCards: (who: Who) => has(who, 'owner', 'author', 'communications', 'hr'),
  seeChoice: (who: Who) => may.chooseCards(who) || has(who, 'auditor'),
}

/** Which cards stand by themselves, as the interview answered. */
export interface Ground {
  /** All there are. */
  cards: readonly string[]
  /** What the interview asks about; the others count everywhere. */
  asked: ReadonlySet<string>
  /** What it answered; nothing while nobody has. */
  answered: readonly string[]
}

/** Whether a card shows while nobody chose otherwise. */
export const showsByItself = ({ asked, answered }: Ground, card: string) =>
  answered.length === 0 || !asked.has(card) || answered.includes(card)

/** What somebody chose comes before what the interview says. */
export const shownOf = (ground: Ground, chosen: ReadonlyMap<string, boolean>) =>
  ground.cards.filter((card) => chosen.get(card) ?? showsByItself(ground, card))

/** Of a choice only what differs is kept, so that the others go on following the interview. */
export const differing = (ground: Ground, shown: readonly string[]) =>
  ground.cards.flatMap((platform) => {
    const wanted = shown.includes(platform)
    return wanted === showsByItself(ground, platform) ? [] : [{ platform, shown: wanted }]
  })

export const choose = (ground: Ground, shown: readonly string[]) =>
  cardsChosen(OURS, { shown: ground.cards.filter((card) => shown.includes(card)) })
