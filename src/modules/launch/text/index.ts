import type { InEveryLanguage } from '../../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl, type Text } from './nl.ts'

export type { Text }
export const text: InEveryLanguage<Text> = { nl, fr, en, de }
