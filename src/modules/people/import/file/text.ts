import type { InEveryLanguage, Language } from '../../../../platform/locale.ts'
import type { Fault, FaultText, FileRefusal } from './faults.ts'
import { de } from './text/de.ts'
import { en } from './text/en.ts'
import { fr } from './text/fr.ts'
import { nl } from './text/nl.ts'

export const text: InEveryLanguage<FaultText> = { nl, fr, en, de }

/** What is wrong with a row and what to do, as a sentence. Faults may come back from JSON. */
export const faultSentence = ({ key, params }: Fault, language: Language) =>
  (text[language].rows[key] as (p: unknown) => string)(params)

/** Why a file or a choice of columns is refused, as a sentence. */
export const fileSentence = ({ refused, facts }: FileRefusal, language: Language) =>
  (text[language].file[refused] as (p: unknown) => string)(facts)
