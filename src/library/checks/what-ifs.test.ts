import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    ['a story too few', (c) => c.whatIfs.pop(), /has 23 stories, fewer than 24/],
    [
      'a number that is taken',
      (c) => (the(c.whatIfs[0]).number = the(c.whatIfs[1]).number),
      /^what-ifs: number \d+ is there twice/,
    ],
    [
      'a choice that leads nowhere',
      (c) => (the(c.whatIfs[0]?.decisions[0]?.options[0]).to = 'nowhere'),
      /leads to nowhere, which is not there/,
    ],
    [
      'a story that goes round',
      (c) => {
        const [start, next] = the(c.whatIfs[0]).decisions
        the(next?.options[0]).to = the(start).id
      },
      /leads back to itself/,
    ],
    [
      'a story that ends after one choice',
      (c) => {
        const { decisions, endings } = the(c.whatIfs[0])
        the(decisions[0]).options.push({ id: 'out', to: the(endings[0]).id })
        for (const l of ['nl', 'fr', 'en', 'de'] as const)
          the(the(c.whatIfs[0])[l].decisions[the(decisions[0]).id]).options.out = 'Out.'
      },
      /takes 1 to \d decisions in a row/,
    ],
    [
      'a story that cannot go wrong',
      (c) => {
        for (const ending of the(c.whatIfs[0]).endings) ending.outcome = 'good'
      },
      /cannot go wrong/,
    ],
    [
      'a story that cannot go right',
      (c) => {
        for (const ending of the(c.whatIfs[0]).endings) ending.outcome = 'poor'
      },
      /has no good ending/,
    ],
    [
      'a choice of which one option stands twice',
      (c) => {
        const { options } = the(c.whatIfs[0]?.decisions[0])
        options.push(the(options[0]))
      },
      /option of .* is there twice/,
    ],
    [
      'a decision without its words',
      (c) => {
        const { decisions, nl } = the(c.whatIfs[0])
        delete nl.decisions[the(decisions[0]).id]
      },
      /decision .* has no text/,
    ],
    [
      'an ending without its words',
      (c) => {
        const { endings, nl } = the(c.whatIfs[0])
        delete nl.endings[the(endings[0]).id]
      },
      /ending .* has no text/,
    ],
  ]))
