import type { Content } from '../content.ts'
import { at, type Fault } from '../fault.ts'
import { type Item, itemsOf, type Part } from '../items.ts'
import { textsOf } from '../language/texts.ts'
import { wordsIn } from '../language/words.ts'

/** How many words a text has at least and at most, by where it stands. Clauses have their own measure. */
type Lengths = readonly (readonly [path: RegExp, least: number, most: number])[]

/** What is read on a phone is short; what is read out in a tense hour is shorter. */
export const lengths: Partial<Record<Part, Lengths>> = {
  platforms: [
    [/^(good|visible|close|access)$/, 15, 45],
    [/^dangers\./, 6, 25],
  ],
  examples: [
    [/\.author$/, 1, 15],
    [/\.text$/, 10, 50],
    [/\.why$/, 6, 25],
    [/\.picture$/, 4, 25],
  ],
  questions: [
    [/^(question|statement|post)$/, 5, 45],
    [/^answers\..*\.text$/, 1, 20],
    [/^steps\./, 2, 20],
    [/feedback/, 5, 38],
  ],
  'what-ifs': [
    [/^title$/, 2, 10],
    [/^situation$/, 25, 60],
    [/^decisions\.[^.]+\.text$/, 12, 45],
    [/\.options\./, 3, 25],
    [/^endings\..*\.text$/, 12, 45],
    [/^endings\..*\.why$/, 15, 45],
  ],
  pictures: [[/^alt$/, 10, 70]],
  reactions: [
    [/^questions\..*\.help$/, 15, 50],
    [/^endings\..*\.text$/, 20, 60],
    [/^replies\..*\.text$/, 20, 60],
  ],
  crises: [
    [/^(signs|aim)$/, 15, 45],
    [/^(roles\..*\.does|firstHour\.)/, 6, 32],
    [/^calls\./, 4, 25],
    [/^statements\..*\.text$/, 25, 80],
    [/^drill\.injects\./, 6, 45],
    [/^drill\.good\./, 6, 38],
  ],
  consequences: [
    [/^body$/, 120, 260],
    [/^checks\..*\.question$/, 3, 22],
    [/^checks\..*\.help$/, 12, 48],
  ],
  launch: [
    [/^title$/, 2, 10],
    [/^text$/, 20, 200],
  ],
}

export const checkLengths = (content: Content): Fault[] =>
  itemsOf(content).flatMap((item) => at(item.where, lengthFaults(item)))

function lengthFaults({ part, item }: Item) {
  const measures = lengths[part] ?? []
  return textsOf(item).flatMap(({ language, path, text }) => {
    const [, least = 0, most = Number.POSITIVE_INFINITY] =
      measures.find(([where]) => where.test(path)) ?? []
    const words = wordsIn(text)
    return words < least || words > most
      ? [`${language} ${path}: ${words} words, not ${least} to ${most}`]
      : []
  })
}
