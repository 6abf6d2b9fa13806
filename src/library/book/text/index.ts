import type { InEveryLanguage } from '../../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { BookText } from './shape.ts'

export const bookText: InEveryLanguage<BookText> = { nl, fr, en, de }
