import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    [
      'a drawing for a clause that is not there',
      (c) => (c.poster.icons['99-moon'] = 'heart'),
      /^poster: the clause 99-moon is not there/,
    ],
    [
      'a line on the wall in one language only',
      (c) => (c.poster.nl.lines['50-contact-point'] = 'Vraag het gerust'),
      /^poster: de: line 50-contact-point has no text/,
    ],
    [
      'a line that nobody reads while walking by',
      (c) => (c.poster.en.lines['08-who-speaks'] = 'Speak for yourself and never ever for us'),
      /^poster: en: line 08-who-speaks has more than 6 words/,
    ],
    [
      'a house rule by an answer that is not there',
      (c) =>
        (the(the(c.houseRules.rules[1]).versions[0]).when = {
          question: 'reactions',
          chosen: ['moon'],
        }),
      /^house-rules: the answer to reactions moon is not there/,
    ],
    [
      'a version that nobody would ever read',
      (c) => the(c.houseRules.rules[1]).versions.reverse(),
      /^house-rules: rule reply has a version behind one that always fits/,
    ],
  ]))
