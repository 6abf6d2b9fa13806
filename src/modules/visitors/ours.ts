import { join } from 'node:path'
import { contentFolder } from '../../library/clauses/load.ts'
import { type HouseRules, HouseRulesFile } from '../../library/parts/house-rules.ts'
import { readYaml } from '../../library/read.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Reachable } from '../../ui/index.ts'
import { contactOf, profileOf } from '../organisation/index.ts'
import { answersInUse, chosenIn } from '../policies/index.ts'
import { areNeeded, asPlainText, type Rule, rulesFor } from './rules.ts'
import { text } from './text.ts'

let content: HouseRules | undefined
/** Read once and kept: it is part of the installation. */
const houseRulesContent = () => {
  content ??= readYaml(join(contentFolder, 'house-rules.yaml'), HouseRulesFile)
  return content
}

/** The house rules of this organisation in one language. */
export interface Ours {
  needed: boolean
  language: Language
  organisation: string
  title: string
  intro: string
  /** Why there are none, where there are none. */
  unneeded: string
  rules: Rule[]
  /** To whom a complaint goes. */
  contact: Reachable
  plain: string
}

/** From the answers as they are now: they change with them. Throws NotFound while nobody has claimed the place. */
export async function ours(db: ReadDb, language: Language): Promise<Ours> {
  const profile = await profileOf(db)
  if (!profile) throw new NotFound()
  const answers = await answersInUse(db)
  const file = houseRulesContent()
  const ground = {
    sector: profile.sector,
    chosen: (question: string) => chosenIn(answers, question),
  }
  const { title, intro, unneeded } = file[language]
  const rules = rulesFor(file, ground, language)
  const { name, email, phone } = await contactOf(db)
  const reach = [name, phone, email].filter(Boolean).join(', ')
  const last = reach && `${text[language].complaint}\n${reach}`
  return {
    needed: areNeeded(file, ground),
    language,
    organisation: profile.name,
    title,
    intro,
    unneeded,
    rules,
    contact: { name, email, phone },
    plain: asPlainText(title, intro, rules, last),
  }
}

/** The languages of the house, the first one first. */
export const languagesOfHouse = async (db: ReadDb) => (await profileOf(db))?.languages ?? []
