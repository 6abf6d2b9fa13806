import { type Language, listed } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { profileOf } from '../profile/store.ts'
import { may } from '../rules.ts'
import { pathOf, type Step } from '../steps.ts'
import { text as words } from '../text/index.ts'
import { text } from './text.ts'

/** For whoever may fill it in: what the policy cannot do without, and nobody has said yet. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  const profile = may.changeOrganisation(who) ? await profileOf(read) : undefined
  if (!profile) return []
  const empty: Step[] = []
  if (profile.establishments.length === 0) empty.push('establishments')
  if (!profile.contactName) empty.push('contact')
  const [first] = empty
  if (!first) return []
  const t = text[language]
  const parts = empty.map((step) => inSentence(words[language][step].title, language))
  return [{ title: t.title, text: t.open(listed(parts, language)), href: pathOf(first), rank: 25 }]
}

/** German nouns keep their capital. */
const inSentence = (title: string, language: Language) =>
  language === 'de' ? title : title.charAt(0).toLowerCase() + title.slice(1)
