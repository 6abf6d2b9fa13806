import type { Language } from '../../platform/locale.ts'
import type { Glossary } from '../parts/glossary.ts'
import { withoutSpeech } from './quotes.ts'

/** Words that the glossary replaces by another, in our own voice: what people are quoted as saying is theirs. */
export function glossaryFaults(glossary: Glossary, language: Language, text: string): string[] {
  const ours = withoutSpeech(text)
  return glossary.terms.flatMap((entry) => {
    const { term, not = [] } = entry[language]
    return not
      .filter((word) => wholeWord(word).test(ours))
      .map((word) => `says “${word}” for “${term}”`)
  })
}

const patterns = new Map<string, RegExp>()

/** Spaces may be of any kind; a hyphen binds, so that part of a compound is not the word itself. */
function wholeWord(word: string): RegExp {
  const known = patterns.get(word)
  if (known) return known

  const escaped = word.split(/\s+/).map((part) => RegExp.escape(part))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped.join('\\s+')}(?![\\p{L}\\p{N}-])`, 'iu')
  patterns.set(word, pattern)
  return pattern
}
