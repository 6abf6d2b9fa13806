import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../platform/locale.ts'
import { readText } from '../read.ts'

/** `content/words/nl.txt`: names, places, platforms and terms that no dictionary has, one on a line. */
export function ownWords(language: Language, contentFolder: string): Set<string> {
  const file = join(contentFolder, 'words', `${language}.txt`)
  return new Set(existsSync(file) ? linesOf(readText(file)) : [])
}

/** A list is in the order of its language, so that a word is found and never stands in it twice. */
export function listFaults(language: Language, text: string): string[] {
  const lines = linesOf(text)
  const { compare } = new Intl.Collator(language)
  return lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (before === line) return [`${line} stands in it twice`]
    return before !== undefined && compare(before, line) > 0
      ? [`${line} stands after ${before}`]
      : []
  })
}

const linesOf = (text: string) => text.split('\n').filter(Boolean)
