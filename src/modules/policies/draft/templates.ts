import { type Clause, type Country, textOf } from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, languages } from '../../../platform/locale.ts'
import { chosenIn } from '../interview/rules.ts'
import {
  type ClauseEdit,
  type DraftSource,
  type DraftText,
  type Profile,
  textParts,
} from './types.ts'

/** The country whose law a clause may follow: the one where everybody works, or none when people work in both. */
export function countryOf({
  establishments,
}: Pick<Profile, 'establishments'>): Country | undefined {
  const countries = new Set(establishments.map((e) => e.country))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** The texts of a clause with the variables still open: the library's, by answer and country, under somebody's edit. */
export function templatesOf(
  { clause, edit }: { clause?: Clause | undefined; edit?: ClauseEdit | undefined },
  source: Pick<DraftSource, 'organisation' | 'answers' | 'document'>,
): InEveryLanguage<DraftText> {
  const choice = clause && choiceFor(clause, source)
  const country = countryOf(source.organisation)
  return Object.fromEntries(
    languages.map((language) => {
      const own = clause ? edit?.texts[language] : ownTextIn(edit, language)
      const base =
        clause &&
        textOf(clause, language, {
          sector: source.organisation.sector,
          choice,
          country,
          document: source.document,
        })
      const words = textParts.map((part) => [part, own?.[part]?.trim() || base?.[part] || ''])
      return [language, Object.fromEntries(words)]
    }),
  ) as InEveryLanguage<DraftText>
}

function choiceFor({ choices }: Clause, { answers }: Pick<DraftSource, 'answers'>) {
  return choices && chosenIn(answers, choices.question)[0]
}

/** An own clause that is not translated yet is shown as it was written, so that nobody misses a rule. */
function ownTextIn(edit: ClauseEdit | undefined, language: (typeof languages)[number]) {
  const written = [language, ...languages].map((l) => edit?.texts[l])
  return Object.fromEntries(
    textParts.map((part) => [part, written.find((text) => text?.[part]?.trim())?.[part]]),
  ) as Partial<DraftText>
}

/** An own clause says something as soon as it has a title or a short text in any language. */
export const saysSomething = (edit: ClauseEdit) =>
  languages.some((l) => edit.texts[l]?.title?.trim() || edit.texts[l]?.short?.trim())
