import { describe } from 'vitest'
import type { Content } from '../content.ts'
import { plant, the } from '../testing/planted.ts'

const quiz = ({ launch }: Content) => the(launch.find(({ kind }) => kind === 'quiz'))
const asked = (c: Content) => the(quiz(c).questions)

describe('a planted fault is found:', () =>
  plant([
    ['no poster', (c) => (c.launch = c.launch.filter((l) => l.kind !== 'poster')), /has no poster/],
    ['a teaser that asks six', (c) => asked(c).push(the(c.questions[0]).key), /does not ask five/],
    [
      'a teaser that asks the same again',
      (c) => (asked(c)[0] = the(asked(c)[1])),
      /the question .* is there twice/,
    ],
    [
      'a teaser that asks what nobody wrote',
      (c) => (asked(c)[0] = 'moon'),
      /the question moon is not there/,
    ],
    [
      'a title that leaves open what nobody declared',
      (c) => (the(c.launch[0]).de.title = 'Gruß von {moon}'),
      /de: uses \{moon\} undeclared/,
    ],
    [
      'a term that has two entries',
      (c) => c.glossary.terms.push(the(c.glossary.terms[0])),
      /^glossary: the term .* is there twice/,
    ],
    [
      'a word for two things',
      (c) => (the(c.glossary.terms[0]).nl.term = the(c.glossary.terms[1]).nl.term),
      /^glossary: nl: the word .* is there twice/,
    ],
  ]))
