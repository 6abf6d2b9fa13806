import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, differing, type Fault, missing, twice } from '../fault.ts'

/** An order on a wall is read while walking by. */
const MOST_WORDS = 6

export const checkPoster = ({ poster, clauses }: Content): Fault[] => {
  const keys = clauses.map((clause) => clause.key)
  return at('poster', [
    ...twice('the clause', poster.passes),
    ...missing('the clause', [...poster.passes, ...Object.keys(poster.icons)], keys),
    ...missing('the clause', Object.keys(poster.nl.lines), keys),
    ...languages.flatMap((language) => [
      ...differing('line', Object.keys(poster.nl.lines), poster[language].lines).map(
        (fault) => `${language}: ${fault}`,
      ),
      ...Object.entries(poster[language].lines)
        .filter(([, line]) => line.split(/\s+/).length > MOST_WORDS)
        .map(([key]) => `${language}: line ${key} has more than ${MOST_WORDS} words`),
    ]),
  ])
}
