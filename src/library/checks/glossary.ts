import { languages } from '../../platform/locale.ts'
import type { Content } from '../content.ts'
import { at, type Fault, twice } from '../fault.ts'

/** A word for two things would leave a writer without an answer. */
export const checkGlossary = ({ glossary: { terms } }: Content): Fault[] =>
  at('glossary', [
    ...twice(
      'the term',
      terms.map(({ id }) => id),
    ),
    ...languages.flatMap((language) =>
      twice(
        `${language}: the word`,
        terms.map((term) => term[language].term),
      ),
    ),
  ])
