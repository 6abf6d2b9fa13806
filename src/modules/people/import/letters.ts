import { isCodePage } from '../../../platform/sheets/decode.ts'
import type { CheckedFile } from './compare.ts'
import type { Preview } from './import.ts'

const SHOWN = 3
const WITH_ACCENT = /[^\p{ASCII}]/u

/** What a person has to look at where a file does not say how its letters are written: a guess may be wrong. */
export function lettersOf({ reading, check }: CheckedFile): Preview['letters'] {
  const { encoding } = reading
  if (!isCodePage(encoding)) return
  const words = new Set<string>()
  for (const { name, department, establishment } of check.people) {
    for (const word of [name, department, establishment])
      if (word && WITH_ACCENT.test(word)) words.add(word)
    if (words.size >= SHOWN) break
  }
  return words.size ? { page: encoding, words: [...words].slice(0, SHOWN) } : undefined
}
