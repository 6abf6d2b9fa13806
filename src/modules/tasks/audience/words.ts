import { eitherOf, type Language, languageNames, longDate } from '../../../platform/locale.ts'
import { roleNames } from '../../people/index.ts'
import type { Text } from '../text/index.ts'
import type { Audience, Trait } from './rules.ts'

/** More names than these say nothing to anybody. */
const MOST = 4

/** Whom a rule means, in words. */
export function saidOf(
  audience: Audience,
  text: Text,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const { audience: t, contracts } = text
  const some = (words: readonly string[]) =>
    eitherOf(words.length > MOST ? [...words.slice(0, MOST), '…'] : words, language)
  const called = (ids: readonly string[]) => some(ids.map((id) => names.get(id) ?? '…'))

  const traitIn = (trait: Trait): string => {
    switch (trait.kind) {
      case 'all':
        return t.all
      case 'establishment':
        return t.establishment(called(trait.ids))
      case 'department':
        return t.department(some(trait.names))
      case 'contract':
        return t.contract(some(trait.contracts.map((one) => contracts[one])))
      case 'role':
        return t.role(some(trait.roles.map((role) => roleNames[language][role])))
      case 'manager':
        return t.manager(called(trait.ids))
      case 'language':
        return t.language(some(trait.languages.map((one) => languageNames[one])))
      case 'started':
        return [
          trait.from && t.startedFrom(longDate(trait.from, language)),
          trait.to && t.startedTo(longDate(trait.to, language)),
        ]
          .filter(Boolean)
          .join(t.and)
      case 'people':
        return t.people(trait.ids.length)
    }
  }

  const inWords = (one: Audience): string => {
    switch (one.kind) {
      case 'and': {
        const wanted = one.of.filter(({ kind }) => kind !== 'not').map(inWords)
        const not = one.of.filter(({ kind }) => kind === 'not').map(inWords)
        return [wanted.join(t.and) || t.all, ...not].join(t.but)
      }
      case 'or':
        return one.of.map(inWords).join(t.or)
      case 'not':
        return t.not(inWords(one.of))
      default:
        return traitIn(one)
    }
  }
  return inWords(audience)
}
