import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    ['a clause without examples', (c) => c.examples.pop(), /^examples: clause .* has no text/],
    [
      'examples of no clause',
      (c) => (the(c.examples[0]).key = '57-weather'),
      /^examples: clause 57-weather has a text and is not there/,
    ],
    [
      'examples without a good one',
      (c) => {
        for (const post of the(c.examples[0]).posts) post.verdict = 'bad'
      },
      /^examples\/.*: has no good post/,
    ],
    [
      'examples without a bad one',
      (c) => {
        for (const post of the(c.examples[0]).posts) post.verdict = 'good'
      },
      /^examples\/.*: has no bad post/,
    ],
    [
      'a post on a platform that has no card',
      (c) => (the(c.examples[0]?.posts[0]).platform = 'myspace'),
      /platform myspace is not there/,
    ],
    [
      'a card that names a clause twice',
      (c) => (the(c.platforms[0]).clauses = [9, 9]),
      /^platforms\/.*: clause 9 is there twice/,
    ],
    [
      'a card that is unsure of a thing twice',
      (c) => (the(c.platforms[0]).toCheck = ['close', 'close']),
      /^platforms\/.*: to check close is there twice/,
    ],
  ]))
