import type { Module } from '../../../platform/module.ts'
import { hasShownPassword } from '../password/rules.ts'
import { hasSecondStep } from '../password/store.ts'
import { text } from './text.ts'

/** Whoever came in with a password alone would be safer with a second step. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  const isOn = !who.id || !hasShownPassword(who) || (await hasSecondStep(read, who.id))
  return isOn ? [] : [{ ...text[language], href: '/me/security', rank: 90 }]
}
