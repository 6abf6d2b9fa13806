import { offeredText } from '../../draft/rules.ts'
import { Reasons } from '../pages/reasons.tsx'
import { libraryClause } from '../rules/editing.ts'
import type { Visit } from './visit.ts'

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
  return <Reasons t={t} language={language} why={why} do={good} dont={dont} legal={legal} />
}
