import { describe } from 'vitest'
import { keyOf, ofForm, plant } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    [
      'a topic that nobody is asked about',
      (c) => (c.questions = c.questions.filter((q) => q.clause !== 15)),
      /^questions: asks nothing about clause 15/,
    ],
    ['too few questions', (c) => c.questions.splice(70), /has 70 items, fewer than 80/],
    [
      'a form of question that is not used',
      (c) => (c.questions = c.questions.filter((q) => q.form !== 'spot')),
      /^questions: has no spot/,
    ],
    ['a question in the wrong place', (c) => (ofForm(c, 'one').clause = 56), /is about clause 56/],
    [
      'a right answer that is none',
      (c) => (ofForm(c, 'one').right = 'none'),
      /the right answer none is not there/,
    ],
    [
      'a choice of several that are all right',
      (c) => {
        const q = ofForm(c, 'several')
        q.right = Object.keys(q.nl.answers)
      },
      /every answer is right/,
    ],
    [
      'one right answer that is told as two',
      (c) => {
        const q = ofForm(c, 'several')
        q.right = [keyOf(q.nl.answers), keyOf(q.nl.answers)]
      },
      /the right answer .* is there twice/,
    ],
    [
      'steps that stand in order already',
      (c) => {
        const q = ofForm(c, 'order')
        q.right = Object.keys(q.nl.steps)
      },
      /the steps stand in their right order/,
    ],
    [
      'a step that comes again',
      (c) => {
        const q = ofForm(c, 'order')
        q.right = [...q.right, keyOf(q.nl.steps)]
      },
      /step .* is there twice/,
    ],
    [
      'a post on a platform that has no card',
      (c) => (ofForm(c, 'judge').platform = 'myspace'),
      /platform myspace is not there/,
    ],
    [
      'posts of which none is fine',
      (c) => {
        for (const q of c.questions) if (q.form === 'judge') q.right = 'dont'
      },
      /no post is fine/,
    ],
    [
      'statements of which none is true',
      (c) => {
        for (const q of c.questions) if (q.form === 'true-false') q.right = false
      },
      /nothing is true/,
    ],
    [
      'a picture that is not there',
      (c) => (ofForm(c, 'spot').picture = 'moon'),
      /the picture moon is not there/,
    ],
    [
      'a danger that the picture does not show',
      (c) => (ofForm(c, 'spot').right = ['moon']),
      /the danger moon is not there/,
    ],
    [
      'a part of a picture without a word',
      (c) => {
        const q = ofForm(c, 'spot')
        delete q.nl.feedback[keyOf(q.nl.feedback)]
      },
      /area .* has no text/,
    ],
    [
      'the first answer is always right',
      (c) => {
        for (const q of c.questions) if (q.form === 'one') q.right = keyOf(q.nl.answers)
      },
      /the first answer is right in 100%/,
    ],
    [
      'the longest answer is always right',
      (c) => {
        for (const q of c.questions)
          if (q.form === 'one')
            q.right = Object.entries(q.nl.answers).reduce((a, b) =>
              b[1].text.length > a[1].text.length ? b : a,
            )[0]
      },
      /the longest answer is right in 100%/,
    ],
  ]))
