import { articles, isPlural, weakened } from './de-nouns.ts'
import { bare } from './words.ts'

export type Case = 'dat' | 'acc'
type Gender = 'der' | 'die' | 'das' | 'plural'

const definite: Record<Case, Record<Gender, string>> = {
  dat: { der: 'dem', das: 'dem', die: 'der', plural: 'den' },
  acc: { der: 'den', das: 'das', die: 'die', plural: 'die' },
}
const endings: Record<Case, Record<Gender, string>> = {
  dat: { der: 'em', das: 'em', die: 'er', plural: 'en' },
  acc: { der: 'en', das: '', die: 'e', plural: 'e' },
}

/** "der Vorstand oder Ihre Führungskraft": each side that begins with an article or a possessive. */
export const declined = (said: string, form: Case): string =>
  said
    .split(/ (?=(?:und|oder) (?:der|die|das|ein|eine|unser|unsere|Ihr|Ihre) )/)
    .map((part, n) => {
      if (n === 0) return phrase(part, form)
      const [join = ''] = part.split(' ', 1)
      return `${join} ${phrase(part.slice(join.length + 1), form)}`
    })
    .join(' ')

function phrase(said: string, form: Case) {
  const words = said.split(' ')
  const [first = ''] = words
  if (first === 'Herr') return ['Herrn', ...words.slice(1)].join(' ')
  const named = words.findIndex((word, n) => n > 0 && /^\p{Lu}/u.test(word))
  const at = named === -1 && words.length === 2 ? 1 : named
  const noun = at === -1 ? '' : (words[at] ?? '')
  const own = /^(unser|mein|ihr|euer|dein|sein|kein|ein)(e?)$/i.exec(first)
  if (!(own || /^(?:der|die|das)$/.test(first)) || !noun) return said
  const gender = genderOf(first, own?.[2] === 'e', noun, form)
  if (!gender) return said
  const article = own ? `${stem(own[1] ?? '', endings[form][gender])}` : definite[form][gender]
  const changes = form === 'dat' || gender === 'der'
  const between = words
    .slice(1, at)
    .map((word) => (changes ? adjective(word, form, gender, Boolean(own)) : word))
  return [article, ...between, inCase(noun, form, gender), ...words.slice(at + 1)].join(' ')
}

/** "unser" alone does not tell "der" from "das": in the dative they are one, and else the noun may tell. */
function genderOf(first: string, feminine: boolean, noun: string, form: Case): Gender | undefined {
  if (first === 'der' || first === 'das') return first
  if (first === 'die' || feminine) return isPlural(bare(noun)) ? 'plural' : 'die'
  if (form === 'dat') return 'das'
  return articles(noun, 'people') === 'der' ? 'der' : undefined
}

const stem = (word: string, ending: string) =>
  /^euer$/i.test(word) && ending ? `${word.slice(0, -2)}r${ending}` : word + ending

/** "der interne Dienst" is "dem internen Dienst"; "unser neues Team" is "unserem neuen Team". */
function adjective(word: string, form: Case, gender: Gender, own: boolean) {
  if (!/^\p{Ll}.*(?:e|er|es)$/u.test(word)) return word
  if (own && form === 'acc' && gender === 'das') return word
  return word.replace(/e[rs]?$/, 'en')
}

function inCase(noun: string, form: Case, gender: Gender) {
  if (gender === 'der') return weakened(noun)
  return gender === 'plural' && form === 'dat' && !/[ns]$/.test(noun) ? `${noun}n` : noun
}
