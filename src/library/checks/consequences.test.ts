import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

const note = { id: 'moon', country: 'NL', source: 'BW', date: '2026-11' } as const

describe('a planted fault is found:', () =>
  plant([
    [
      'a level that is left out',
      (c) => (the(c.consequences.matrix.levels[3]).level = 5),
      /the levels are not 1 to 4/,
    ],
    [
      'a repeat that leads to no level',
      (c) => (the(c.consequences.matrix.levels[0]).repeat = 'moon'),
      /matrix: the level moon is not there/,
    ],
    [
      'an example without its words',
      (c) => the(c.consequences.matrix.levels[0]).examples.push({ id: 'moon', clause: 1 }),
      /example of .* moon has no text/,
    ],
    [
      'a factor without its words',
      (c) => c.consequences.matrix.factors.push({ id: 'moon', weighs: 'either' }),
      /factor moon has no text/,
    ],
    [
      'a step without its words',
      (c) => (the(c.consequences.ladder.steps[0]).id = 'moon'),
      /ladder: step moon has no text/,
    ],
    [
      'a step with a letter that is not there',
      (c) => (the(c.consequences.ladder.steps[0]).letters = ['moon']),
      /the letter moon is not there/,
    ],
    [
      'a step from heavy to light',
      (c) => (the(c.consequences.ladder.steps[0]).levels = [3, 1]),
      /fits no level/,
    ],
    [
      'a note on the law without its words',
      (c) => c.consequences.ladder.legal.push(note),
      /ladder: legal note moon has no text/,
    ],
    [
      'a letter with a note on the law without its words',
      (c) => the(c.consequences.letters[0]).legal.push(note),
      /letters\/.*: legal note moon has no text/,
    ],
    [
      'a letter that leaves open what nobody declared',
      (c) => (the(c.consequences.letters[0]).fr.subject = 'Pour {moon}'),
      /fr: uses \{moon\} undeclared/,
    ],
    [
      'a country without a letter',
      (c) => (c.consequences.letters = c.consequences.letters.filter((l) => l.kind !== 'warning')),
      /0 letters of warning for employee in BE/,
    ],
    [
      'a letter twice',
      (c) => c.consequences.letters.push(the(c.consequences.letters[0])),
      /2 letters of/,
    ],
    [
      'a check without its question',
      (c) => {
        const { checks, nl } = c.consequences.checks
        delete nl.checks[the(checks[0]).id]
      },
      /check .* has no text/,
    ],
    [
      'a check that stands there twice',
      (c) => c.consequences.checks.checks.push(the(c.consequences.checks.checks[0])),
      /checks: check .* is there twice/,
    ],
  ]))
