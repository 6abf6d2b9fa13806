import type { FC } from 'hono/jsx'
import { type Language, monthAndYear } from '../../../../platform/locale.ts'
import { type ClauseKind, Example } from '../../../../ui/index.ts'
import { offeredText } from '../../draft/rules.ts'
import type { Visit } from '../routes/visit.ts'
import { libraryClause } from '../rules/editing.ts'
import type { Text } from '../text/index.ts'

export interface LegalNote {
  country: 'NL' | 'BE' | 'EU'
  text: string
  source: string
  /** `2026-11` */
  date: string
}

/** Why the library has this clause, what to do and not, and what the law says: information, not legal advice. */
export const Reasons: FC<{
  t: Text
  language: Language
  kind: ClauseKind
  why: string
  do: string
  dont: string
  legal: readonly LegalNote[]
}> = ({ t, language, kind, why, legal, ...example }) => (
  <section class="reasons">
    <h2>{t.library.reasons}</h2>
    <h3>{t.library.why}</h3>
    <p>{why}</p>
    <Example kind={kind} language={language} do={example.do} dont={example.dont} />
    {legal.length > 0 && (
      <>
        <h3>{t.library.legal}</h3>
        <ul class="legal-notes">
          {legal.map(({ country, text, source, date }) => (
            <li>
              <p>{text}</p>
              <p class="small muted">
                {country} · {source} · {t.library.checked(monthAndYear(date, language))}
              </p>
            </li>
          ))}
        </ul>
        <p class="small">{t.library.notAdvice}</p>
      </>
    )}
  </section>
)

/** What the library says about a clause, with the law of the countries where people work. */
export function reasonsOf({ editing, language, t }: Visit, key: string) {
  const clause = libraryClause(editing, key)
  if (!clause) return null
  const { why, do: good, dont } = offeredText(clause, editing.source)[language]
  const countries = new Set(editing.source.organisation.establishments.map((e) => e.country))
  const legal = clause.legal
    .filter(({ country }) => country === 'EU' || countries.size === 0 || countries.has(country))
    .map(({ id, country, source, date }) => ({
      country,
      source,
      date,
      text: clause.texts[language].legal[id] ?? '',
    }))
  return <Reasons {...{ t, language, why, dont, legal }} kind={clause.kind} do={good} />
}
