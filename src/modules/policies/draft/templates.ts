import {
  type Clause,
  type ClauseText,
  type Country,
  textOf,
} from '../../../library/clauses/rules.ts'
import { type InEveryLanguage, type Language, languages } from '../../../platform/locale.ts'
import { type Answers, chosenIn, known } from '../interview/rules.ts'
import { inBoth } from './in-both.ts'
import {
  type ClauseEdit,
  type DraftSource,
  type DraftText,
  type Profile,
  textParts,
} from './types.ts'

/** The countries whose law counts, each once; none while nobody said where people work. */
const countriesOf = ({ establishments }: Pick<Profile, 'establishments'>) =>
  (['NL', 'BE'] as const).filter((country) => establishments.some((e) => e.country === country))

/** Volunteers and members alone: nobody whom an employer or a union is for. */
const isUnpaid = (answers: Answers) => {
  const chosen = chosenIn(answers, known.forWhom)
  return chosen.length > 0 && !chosen.some((option) => paid.has(option))
}
const paid: ReadonlySet<string> = new Set(['permanent', 'temporary', 'agency'])

/** What a clause of the library says to this organisation, in each country’s words where people work in both. */
export function libraryText(
  clause: Clause,
  language: Language,
  { organisation, answers, document }: Ground,
  choice = choiceFor(clause, answers),
): ClauseText {
  const { sector } = organisation
  const inLaw = (country?: Country) =>
    textOf(clause, language, { sector, choice, country, unpaid: isUnpaid(answers), document })
  const [country, other] = countriesOf(organisation)
  if (!country || !other) return inLaw(country)
  const there = { NL: inLaw('NL'), BE: inLaw('BE') }
  const both = inLaw()
  const words = (part: 'line' | 'short' | 'fuller') =>
    inBoth(there.NL[part], there.BE[part], language)
  return { ...both, line: words('line'), short: words('short'), fuller: words('fuller') }
}

type Ground = Pick<DraftSource, 'organisation' | 'answers' | 'document'>

/** The texts of a clause with the variables still open: the library's, by answer and country, under somebody's edit. */
export function templatesOf(
  { clause, edit }: { clause?: Clause | undefined; edit?: ClauseEdit | undefined },
  source: Ground,
): InEveryLanguage<DraftText> {
  return Object.fromEntries(
    languages.map((language) => {
      const own = clause ? edit?.texts[language] : ownTextIn(edit, language)
      const base = clause && libraryText(clause, language, source)
      const words = textParts.map((part) => [part, own?.[part]?.trim() || base?.[part] || ''])
      return [language, Object.fromEntries(words)]
    }),
  ) as InEveryLanguage<DraftText>
}

const choiceFor = ({ choices }: Clause, answers: Answers) =>
  choices && chosenIn(answers, choices.question)[0]

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
