import { fold, inForm, plain, spellings } from './fold.ts'
import {
  acutes,
  apostrophes,
  beforeApostrophe,
  beforeHyphen,
  firstNamesToo,
  particles,
  titles,
  unseen,
  wordBetween,
} from './table.ts'

/** More words than any name has: what a stranger types costs no more than this. */
const MOST_WORDS = 60
/** "van der" and "Mc Donald" may be typed as one word, or one word as several. */
const MOST_TOGETHER = 5

/**
 * Whether somebody who is known as `known` may sign with what they typed. People sign as they are called: with their
 * whole name, their first name or their family name, in any order, with initials, without accents, in one word or in
 * two. Every word must be of their name, and one of them must say who it is: an initial or a particle does not.
 * What equals the known name is always theirs, whatever its letters.
 */
export function isNameOf(typed: string, known: string): boolean {
  const whole = fold(known)
  if (typed === known || (whole && fold(typed) === whole)) return true
  const words = partsOf(typed)
  return words.length <= MOST_WORDS && saysWho(words, ownWays(known))
}

interface Part {
  /** As it is written, and in lower case. */
  word: string
  written: string
  particle: boolean
  /** "S", "S." or "Chr.": the beginning of a name that is not written out. */
  short: boolean
}

function partsOf(name: string): Part[] {
  const text = inForm(name.replace(acutes, "'"), 'NFKC').replace(unseen, '')
  const words = [...text.matchAll(wordBetween)]
  return words.map(([, word = '', behind = ''], at) => {
    const written = word.toLowerCase()
    const elides = behind.replace(apostrophes, '') !== behind
    // Nothing comes after it that it could lead in: somebody may be called Wei Du.
    const isLast = at === words.length - 1 && word !== written && !text.includes(',')
    const isFirst = at === 0 && firstNamesToo.has(written)
    return {
      word,
      written,
      particle:
        (particles.has(written) && !isLast && !isFirst) ||
        (elides && beforeApostrophe.has(written)) ||
        (behind === '-' && beforeHyphen.has(written)),
      short: !elides && isShort(word, behind),
    }
  })
}

/** A single sign of Chinese, Japanese or Korean is a name; a single letter of an alphabet is an initial. */
const isShort = (word: string, behind: string) =>
  behind === '.' ? word.length <= 4 : isLetter(word)
const isLetter = (word: string) =>
  [...plain(word)].length === 1 &&
  !/[\p{scx=Han}\p{scx=Hangul}\p{scx=Hira}\p{scx=Kana}]/u.test(word)

/** What the words of a known name may look like. */
interface Ways {
  /** Words, alone and together, and whether they say who it is. */
  whole: Map<string, boolean>
  /** Words that an initial may stand for; for a particle only one in lower case does, as in "v.d. Berg". */
  words: string[]
  particles: string[]
  /** Initials that stand for a word which we do not know. */
  initials: Set<string>
  /** Initials without a space or a full stop between them. */
  together: Set<string>
}

function ownWays(known: string): Ways {
  const all = partsOf(known).slice(0, MOST_WORDS)
  // Somebody may be called Le Van.
  const nothingElse = all.every(({ particle }) => particle)
  const counts = (part: Part) =>
    (nothingElse || !part.particle) && !saysLittle(part) && /\p{L}/u.test(part.written)
  const whole = new Map<string, boolean>()
  for (const run of runs(all))
    for (const way of waysOf(run)) whole.set(way, whole.get(way) || run.some(counts))
  const given = all.filter(({ particle }) => !particle).slice(0, -1)
  return {
    whole,
    words: all.flatMap(({ written, particle }) => (particle ? [] : spellings(written))),
    particles: all.flatMap(({ written, particle }) => (particle ? [plain(written)] : [])),
    initials: new Set(
      all.flatMap(({ short, written }) => (short && plain(written) ? [plain(written)] : [])),
    ),
    together: new Set(
      runs(given)
        .filter(({ length }) => length > 1)
        .map((run) => run.map(({ written }) => plain(written)[0]).join('')),
    ),
  }
}

/** "Dr." and "Chr." are of many; so is an initial, in a name that we know too. */
const saysLittle = ({ short, written }: Part) => short || isLetter(written) || titles.has(written)

const runs = (parts: Part[]) =>
  parts.flatMap((_, from) =>
    parts.slice(from, from + MOST_TOGETHER).map((_, more) => parts.slice(from, from + more + 1)),
  )

const waysOf = (run: Part[]) => spellings(run.map(({ written }) => written).join(''))

/** Goes through the typed words once; `reached` says how far, and whether what came before says who it is. */
function saysWho(typed: Part[], own: Ways): boolean {
  const reached = new Map([[0, false]])
  for (const [at, part] of typed.entries()) {
    const before = reached.get(at)
    if (before === undefined) continue
    const reach = (end: number, says: boolean) =>
      reached.set(end, says || reached.get(end) === true)

    if (part.particle || standsFor(part, own)) reach(at + 1, before)
    for (let end = at + 1; end <= Math.min(at + MOST_TOGETHER, typed.length); end++)
      for (const way of waysOf(typed.slice(at, end))) {
        const says = own.whole.get(way)
        if (says !== undefined) reach(end, before || says)
      }
  }
  return reached.get(typed.length) === true
}

/** An initial of a word that we know, or a word of which we know the initial. */
function standsFor({ word, written, short }: Part, own: Ways) {
  const letters = plain(word)
  const begins = (known: string) => known.startsWith(letters)
  if (short) return own.words.some(begins) || (word === written && own.particles.some(begins))
  if (word === word.toUpperCase() && own.together.has(letters)) return true
  return [...own.initials].some((initial) => letters.startsWith(initial))
}

/** What somebody is called by those who know them: the name up to its first space. */
export const firstNameOf = (name: string) => name.split(' ')[0] ?? name
