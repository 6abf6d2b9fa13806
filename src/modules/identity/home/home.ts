import type { Module } from '../../../platform/module.ts'
import { opening } from '../../people/index.ts'
import { hasShownPassword } from '../password/rules.ts'
import { credentialsOf, hasSecondStep } from '../password/store.ts'
import { rolesInWords } from '../roles/names.ts'
import { nextStep, openingLater, stepAddress } from '../roles/rules.ts'
import { roleText } from '../roles/text.ts'
import { text } from './text.ts'

/** Whoever came in with a password alone would be safer with a second step; whose roles do not count yet is told. */
export const waits: Module['waits'] = async ({ read, now }, who, language) => {
  const later = openingLater(who, opening)
  if (who.id && later.length) {
    const kept = await credentialsOf(read, who.id)
    const step = nextStep(who, Boolean(kept?.passwordHash), now())
    const t = roleText[language]
    const said = { title: t.card.title(rolesInWords(later, language)), ...t.first.step[step] }
    return [{ ...said, href: stepAddress(step, '/'), rank: 8, asked: said }]
  }
  const isOn = !who.id || !hasShownPassword(who) || (await hasSecondStep(read, who.id))
  return isOn ? [] : [{ ...text[language], href: '/me/security', rank: 90 }]
}
