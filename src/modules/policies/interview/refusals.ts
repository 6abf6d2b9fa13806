import type { Text } from '../text/index.ts'
import { LINE_LENGTH, NAMES, OWN_WORDS, TEXT_LENGTH } from './rules.ts'

/** What is said of everything that may be wrong with an answer. */
export function refusalsIn({ interview }: Text) {
  const { 'too-long': tooLong, 'too-many': tooMany, ...faults } = interview.faults
  return {
    ...faults,
    'line-too-long': tooLong(LINE_LENGTH),
    'text-too-long': tooLong(TEXT_LENGTH),
    'too-many-words': tooMany(OWN_WORDS),
    'too-many-names': tooMany(NAMES),
  }
}
