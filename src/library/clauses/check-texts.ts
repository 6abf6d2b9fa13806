import { languages } from '../../platform/locale.ts'
import { wordsIn } from '../language/words.ts'
import type { Clause, ClauseText, Variant } from './rules.ts'

const SHORT_WORDS = 40
const FULLER_WORDS = { least: 60, most: 160 }
const TITLE_WORDS = { least: 2, most: 10 }
const LINE_WORDS = 16
const ORDER_WORDS = { least: 3, most: 8 }

export function checkTexts(clause: Clause): string[] {
  return languages.flatMap((language) =>
    checkLengths(clause.texts[language]).map((fault) => `${language}: ${fault}`),
  )
}

function checkLengths(text: ClauseText) {
  const faults: string[] = []
  for (const title of [text.title, ...variants(text).flatMap((v) => v.title ?? [])]) {
    const words = wordsIn(title)
    if (words < TITLE_WORDS.least || words > TITLE_WORDS.most || title.endsWith('.'))
      faults.push(`title has ${words} words or a full stop`)
  }
  for (const line of [text.line, ...variants(text).flatMap((v) => v.line ?? [])])
    faults.push(...lineFaults(line))
  for (const short of [text.short, ...variants(text).flatMap((v) => v.short ?? [])]) {
    if (wordsIn(short) > SHORT_WORDS)
      faults.push(`short text has ${wordsIn(short)} words: ${short}`)
  }
  for (const fuller of [text.fuller, ...variants(text).flatMap((v) => v.fuller ?? [])]) {
    const words = wordsIn(fuller)
    if (words < FULLER_WORDS.least || words > FULLER_WORDS.most)
      faults.push(`fuller text has ${words} words`)
  }
  return faults
}

/** It stands alone on a page that hangs on a wall: short, with its order in one piece, and whole. */
function lineFaults(line: string) {
  const orders = [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, order = '']) => wordsIn(order))
  const [order = 0] = orders
  return [
    ...(wordsIn(line) > LINE_WORDS ? [`line has ${wordsIn(line)} words: ${line}`] : []),
    ...(orders.length !== 1 || order < ORDER_WORDS.least || order > ORDER_WORDS.most
      ? [`line has orders of ${orders.join(', ') || 'no'} words: ${line}`]
      : []),
    ...(/[.!]$/.test(line) ? [] : [`line has no end: ${line}`]),
  ]
}

const variants = (text: ClauseText): Variant[] => [
  ...Object.values(text.sectors).flatMap(({ choices = {}, ...sector }) => [
    sector,
    ...Object.values(choices),
  ]),
  ...Object.values(text.choices),
  ...(text.unpaid ? [text.unpaid] : []),
  ...(text.accounts ? [text.accounts] : []),
  ...Object.values(text.countries).flatMap(({ choices = {}, accounts = {}, ...country }) => [
    country,
    accounts,
    ...Object.values(choices),
  ]),
]

/** Every word of a clause that a person may read. */
export const everyText = (text: ClauseText) => [
  text.title,
  text.line,
  text.short,
  text.fuller,
  text.why,
  text.do,
  text.dont,
  ...variants(text).flatMap((variant) => Object.values(variant)),
  ...Object.values(text.legal),
]
