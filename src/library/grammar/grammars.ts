import type { InEveryLanguage } from '../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Grammar } from './shape.ts'

export const grammars: InEveryLanguage<Grammar> = { nl, fr, en, de }
