import { articles } from './de-nouns.ts'
import { declined } from './declined.ts'
import type { Grammar, KindOfName } from './shape.ts'
import { bare, capitalised, lastWord, parted, small, startsSmall, wordSet } from './words.ts'

const determiners = wordSet(
  'der die das ein eine mein meine unser unsere ihr ihre euer eure sein seine dein deine',
)

/** They open a thing that somebody describes; nouns keep their capital. */
const openers = wordSet(
  'alle alles andere auf aus bei das der die für im in jede jeder jedes kein keine mit nach ohne unter über von vor was wer wie wo zu zum zur',
)

/** The case that a word asks; where it may ask two, the one of our texts. */
const cases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'aus außer bei gegenüber mit nach samt seit von zu in vor unter neben hinter zwischen'
      .split(' ')
      .map((word) => [word, 'dat']),
  ),
  ...Object.fromEntries(
    'durch für gegen ohne um bis an auf über'.split(' ').map((word) => [word, 'acc']),
  ),
}

const together: Readonly<Record<string, string>> = {
  'zu dem': 'zum',
  'zu der': 'zur',
  'bei dem': 'beim',
  'von dem': 'vom',
  'an dem': 'am',
  'in dem': 'im',
}

export const de: Grammar = {
  and: 'und',
  semicolon: '; ',
  joins: / (?:und|sowie) /,
  inSentence(typed, kind) {
    if (kind === 'brands') return typed
    const [head, rest] = parted(typed)
    const after = rest.trim()
    const word = bare(head)
    if (determiners.has(word) && after) {
      if (kind === 'house' && !articles(parted(after)[0], kind)) return typed
      return word.startsWith('ihr') ? capitalised(typed) : small(typed)
    }
    if (kind === 'things' && openers.has(word)) return small(typed)
    const article = articles(head, kind) ?? articleByLast(typed, kind)
    return article && !namesHolder(typed) ? `${article} ${typed}` : typed
  },
  forms: {
    dat: (said) => declined(said, 'dat'),
    acc: (said) => declined(said, 'acc'),
  },
  front: {
    asks: (word) => cases[word.toLowerCase()],
    meets(word, gap, said) {
      const [article, rest] = parted(said)
      const one = together[`${word.toLowerCase()} ${article}`]
      if (!one || !rest) return [word + gap, said]
      return [`${/^\p{Lu}/u.test(word) ? capitalised(one) : one}${gap}`, rest.trimStart()]
    },
  },
  atStart: capitalised,
}

const held = wordSet(
  'direktor präsident bürgermeister landrat bürgermeisterin direktorin präsidentin leiter leiterin geschäftsführer geschäftsführerin pressesprecher pressesprecherin sprecher sprecherin rektor rektorin',
)
const topics = wordSet('kommunikation marketing personal presse hr it pr medien der des')

/** So nobody is called. */
const surely = /(?:team|abteilung|redaktion|kommission|sekretariat|direktion|desk|pressestelle)$/

/** "Communications team" is "das Communications team"; before a noun, an adjective would have to change with it. */
function articleByLast(typed: string, kind: KindOfName) {
  const last = lastWord(typed)
  const sure = last && (startsSmall(last) || surely.test(bare(last)))
  if (kind !== 'people' || !sure || /\p{Ll}(?:e|e[rs])\s/u.test(typed)) return undefined
  return articles(capitalised(last), kind)
}

/** "Direktorin Müller" is somebody’s name. */
function namesHolder(typed: string) {
  const [head, rest] = parted(typed)
  return held.has(bare(head)) && rest !== '' && !topics.has(bare(parted(rest.trim())[0]))
}
