import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InEveryLanguage, Language } from '../src/platform/locale.ts'
import { root } from '../src/platform/root.ts'

const guide = join(root, 'docs/guide')
/** One guide in four languages, part for part. */
export const guides: Record<'first steps' | 'administration', InEveryLanguage<string>> = {
  'first steps': {
    nl: 'eerste-stappen',
    fr: 'premiers-pas',
    en: 'first-steps',
    de: 'erste-schritte',
  },
  administration: {
    nl: 'beheer',
    fr: 'administration',
    en: 'administration',
    de: 'verwaltung',
  },
}
export type Guide = keyof typeof guides

export const pathOf = (name: Guide, language: Language) =>
  join(guide, language, `${guides[name][language]}.md`)

export interface Block {
  language: string
  text: string
}

/** A guide, as far as it can be held beside one in another language. */
export function readGuide(name: Guide, language: Language) {
  const text = readFileSync(pathOf(name, language), 'utf8')
  const blocks: Block[] = [...text.matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gm)].map(
    ([, language = '', text = '']) => ({ language, text }),
  )
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '')
  const all = (found: RegExp) => [...prose.matchAll(found)].map(([, one = '']) => one)
  return {
    text,
    blocks,
    prose: prose.split('\n'),
    /** How deep each heading is, in order. */
    headings: all(/^(#+) /gm).map(({ length }) => length),
    /** What a setting, an option or a program is called, however often it stands in a paragraph. */
    settings: new Set(all(/`([A-Z][A-Z_]{3,})(?:=[^`]*)?`/g)),
    options: new Set(all(/`[^`]*?(--[a-z-]+)[^`]*`/g)),
    /** The words of the program, which are English in every language. */
    messages: all(/^\| \*([^*]+)\* \|/gm),
    rows: all(/^\| (`[A-Z_]+`) \|/gm),
    links: all(/\]\(([^)]+)\)/g),
  }
}

/** What there is to spell in a line: a sign stands for code, for a path and for what the program says. */
export const wordsOf = (line: string) =>
  line
    .replaceAll(
      /`[^`]*`|\[deploy\/[^\]]*\]\([^)]*\)|\bNode\.js\b|(?<!\*)\*(?!\*)[^*]+\*(?!\*)/g,
      'x',
    )
    .replaceAll(/\]\([^)]*\)|\*\*|^#+ |^\d+\. |^- |^\| | \|$|\[/g, '')
    .replaceAll(/\|?(-{3}\|)+|\|/g, '–')
