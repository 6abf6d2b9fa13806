import { fold, oneLine } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import type { Values } from './fill.ts'
import { grammars } from './grammars.ts'
import type { KindOfName } from './shape.ts'
import { slot } from './slots.ts'

/** Names as somebody typed them, as they stand in the middle of a sentence. */
export const inSentence = (typed: readonly string[], kind: KindOfName, language: Language) =>
  typed
    .map((name) => grammars[language].inSentence(tidy(name, kind), kind))
    .filter((said) => said !== '')

/** What a variable says in a language, in every form that a text may ask. */
export function said(
  name: string,
  items: readonly string[],
  kind: KindOfName,
  language: Language,
): Values {
  const each = once(items, kind)
  const forms = Object.entries(grammars[language].forms).map(([form, make]) => {
    const all = each.map((item) => make(item, kind))
    return [`${name}|${form}`, joined(all, kind, language)]
  })
  return {
    [name]: joined(each, kind, language),
    ...Object.fromEntries(forms),
    ...(each.length > 1 && { [`${name}|several`]: 'yes' }),
  }
}

/** The name of the house as it is written, in every language: no article, no case. */
const IN_FULL = 'name'

/** What a text asks of a name that the language does not have; two words are for one and for several. */
export const unknownForms = (text: string, language: Language) =>
  [...text.matchAll(slot)]
    .flatMap(([, , form]) => form ?? [])
    .filter(
      (form) =>
        !/^[^|]+\|[^|]+$/.test(form) &&
        form !== IN_FULL &&
        !Object.hasOwn(grammars[language].forms, form),
    )

/** "a, b en c"; where an item has an "en" or a comma of its own, they are told apart. */
function joined(all: readonly string[], kind: KindOfName, language: Language): string {
  const { and, semicolon, joins } = grammars[language]
  const last = all.at(-1) ?? ''
  if (all.length < 2) return last
  const ownJoin = all.some((item) => joins.test(item))
  if (all.some((item) => item.includes(', ')) || (ownJoin && kind === 'things'))
    return all.join(semicolon)
  return `${all.slice(0, -1).join(', ')}${ownJoin ? ',' : ''} ${and} ${last}`
}

/** Things that mean the same are said once; of people only who has the very same name, as Jan de Wit is not Jan Wit. */
function once(items: readonly string[], kind: KindOfName) {
  if (items.length < 2) return items
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = kind === 'things' ? sameKey(item) : item
    return !seen.has(key) && seen.add(key)
  })
}

const articles = /(?<!\p{L})(?:de|het|een|les?|la|une?|the|an?|der|die|das|l[’'])(?!\p{L})/giu

/** Under which two phrases are one: "Codes et sécurité" is "les codes et la sécurité". */
export const sameKey = (text: string) => fold(text.replace(articles, ' ')) || text

/** A line that somebody typed, without a bullet in front and a full stop behind; "e.V." and "Co." keep theirs. */
function tidy(typed: string, kind: KindOfName) {
  const line = oneLine(typed).replace(/^[-–•*]+ /, '')
  if (!/[\p{L}\p{N}\p{So}]/u.test(line)) return ''
  if (kind === 'house') return line
  return line.replace(/[\s,;:]+$/, '').replace(/(?<=[\p{Ll}\d)]{3})\.$/u, '')
}
