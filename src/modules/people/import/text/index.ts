import type { InEveryLanguage, Language } from '../../../../platform/locale.ts'
import { faultSentence } from '../file/index.ts'
import type { DirectoryFault, ImportFault } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl, type Text } from './nl.ts'

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
export type { Text }

const isOfDirectory = (fault: ImportFault): fault is DirectoryFault => fault.key in nl.faults

/** What is wrong with a row and what to do, as a sentence. Faults may come back from JSON. */
export const sentenceOf = (fault: ImportFault, language: Language) =>
  isOfDirectory(fault)
    ? text[language].faults[fault.key](fault.params)
    : faultSentence(fault, language)
