import type { Language } from '../../../platform/locale.ts'
import type { Waiting } from '../../../platform/module.ts'
import type { Services } from '../../../platform/services.ts'
import type { Who } from '../../../platform/who.ts'
import { hasShownPassword } from '../password/rules.ts'
import { hasSecondStep } from '../password/store.ts'
import { text } from '../text/index.ts'

/** Whoever came in with a password alone would be safer with a second step. */
export async function secondStepWaits(
  { read }: Services,
  who: Who,
  language: Language,
): Promise<Waiting[]> {
  const isOn = !who.id || !hasShownPassword(who) || (await hasSecondStep(read, who.id))
  return isOn ? [] : [{ ...text[language].secondStepWaits, href: '/me/security', rank: 90 }]
}
