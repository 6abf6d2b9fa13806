import type { HouseRules } from '../../library/parts/house-rules.ts'
import type { Language } from '../../platform/locale.ts'
import { no } from '../../platform/result.ts'
import { has, type Who } from '../../platform/who.ts'
import { houseRulesPublished, houseRulesWithdrawn, OURS } from './events.ts'

export const may = {
  seeHouseRules: (who: Who) => has(who, 'owner', 'author', 'auditor'),
  publishHouseRules: (who: Who) => has(who, 'owner', 'author'),
}

/** What the house rules follow from. */
export interface Ground {
  sector: string
  /** The options that were chosen at a question of the interview; none where it was not asked. */
  chosen: (question: string) => readonly string[]
}

export interface Rule {
  id: string
  title: string
  text: string
}

/** Without pages of one's own nobody visits them. */
export const areNeeded = ({ unneeded }: HouseRules, ground: Ground) => !fits(unneeded, ground)

const fits = ({ question, chosen }: HouseRules['unneeded'], ground: Ground) =>
  ground.chosen(question).some((option) => chosen.includes(option))

/** Of every rule the first version that fits this house, in a language. */
export const rulesFor = ({ rules }: HouseRules, ground: Ground, language: Language): Rule[] =>
  rules.flatMap(({ id, versions }) => {
    const version = versions.find(
      ({ when, sectors }) =>
        (!when || fits(when, ground)) && (!sectors || sectors.includes(ground.sector)),
    )
    return version ? [{ id, ...version[language] }] : []
  })

/** For a box that takes no mark-up. */
export const asPlainText = (title: string, intro: string, rules: readonly Rule[], last: string) =>
  [title, intro, ...rules.map((rule) => `${rule.title}\n${rule.text}`), last]
    .filter(Boolean)
    .join('\n\n')

/** What is not needed is not published; taking it down is always possible. */
export function publish(
  { needed, published }: { needed: boolean; published: boolean },
  open: boolean,
) {
  if (open === published) return no('asItIs')
  if (!open) return houseRulesWithdrawn(OURS, {})
  return needed ? houseRulesPublished(OURS, {}) : no('unneeded')
}
