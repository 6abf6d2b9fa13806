import type { InEveryLanguage } from '../../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl, type Text } from './nl.ts'

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
export { offeredTo, opening, roleHints } from './roles.ts'
export type { Text }
