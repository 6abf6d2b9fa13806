import type { InEveryLanguage } from '../../../../platform/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { DocumentText } from './shape.ts'

export const documentText: InEveryLanguage<DocumentText> = { nl, fr, en, de }
