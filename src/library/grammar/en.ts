import type { Grammar, KindOfName } from './shape.ts'
import {
  bare,
  capitalised,
  isAcronym,
  lastWord,
  parted,
  small,
  startsSmall,
  wordSet,
} from './words.ts'

const determiners = wordSet('the a an your our my their his her its')

/** They open a thing that somebody describes, and are nobody’s name. */
const openers = wordSet(
  'addresses budgets changing codes complaints contracts customer data designs figures files financial illness images keys medical meeting names offices orders passwords patient pay personal photos plans prices quotes recipes reports results rooms rosters salaries schedules all any anything at by each every everything for from how in no on over some that through under via what when where which who with without',
)

/** Teams, bodies and posts: an English name of one ends in them, or goes on with "of". */
const ends = wordSet(
  'team department office desk board committee council management manager director officer unit secretariat chair chairman chairwoman coordinator spokesperson secretary president mayor headteacher principal head helpdesk reception union unions supervisor municipality town city school hospital university bakery bank club company foundation association editors webmaster portal intranet website list',
)

/** What a team or a post is for, which tells it from somebody’s name. */
const topics = wordSet(
  'communications communication marketing media press social works editorial executive management human people personnel staff support finance legal online digital web public general internal external customer safety compliance integrity parish town city school student parent members web audit crisis account deputy managing line duty on-call night weekend shift senior chief assistant regional national local central corporate group brand content community policy information data security protection privacy emergency incident response operations reporting whistleblowing ethics welfare health wellbeing events recruitment volunteer youth club ward nursing medical patient research',
)

const houses =
  /^(?:city|municipality|town|university|province|ministry|borough|county|port|diocese|commune) of /i

/** "Board of Directors" is written small. */
const bodies = /^(board|council) of (directors|trustees|governors|management)\b/i

function noun(phrase: string) {
  if (bodies.test(phrase)) return phrase.replace(bodies, (body) => body.toLowerCase())
  const words = phrase.split(' ')
  return words
    .map((word, n) =>
      (ends.has(bare(word)) && (n === 0 || n === words.length - 1)) || topics.has(bare(word))
        ? small(word)
        : word,
    )
    .join(' ')
}

/** So nobody is called, whatever stands in front: "Leeds communications team". */
const bodyEnds = wordSet('team department office desk committee council unit secretariat helpdesk')

function isPost(phrase: string) {
  const words = phrase.split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (ends.has(bare(first)) && (words.length === 1 || words[1] === 'of')) return true
  if (bodyEnds.has(bare(lastWord(phrase) ?? ''))) return true
  return (
    words.length < 5 &&
    ends.has(last.toLowerCase()) &&
    words.slice(0, -1).every((word) => topics.has(bare(word)) || isAcronym(word))
  )
}

function withDeterminer(determiner: string, phrase: string, kind: KindOfName) {
  const said = determiner.toLowerCase()
  if (kind === 'house') return houses.test(phrase) ? `${said} ${phrase}` : undefined
  return `${said} ${isPost(phrase) ? noun(phrase) : phrase}`
}

export const en: Grammar = {
  and: 'and',
  semicolon: '; ',
  joins: / and /,
  inSentence(typed, kind) {
    if (kind === 'brands') return typed
    const [head, rest] = parted(typed)
    const after = rest.trim()
    if (determiners.has(bare(head)) && after) return withDeterminer(head, after, kind) ?? typed
    if (houses.test(typed)) return `the ${typed}`
    if (kind === 'house') return typed
    if (kind === 'things' && openers.has(bare(head)) && (startsSmall(after) || !after))
      return small(typed)
    return isPost(typed) ? `the ${noun(typed)}` : typed
  },
  forms: {},
  atStart: capitalised,
}
