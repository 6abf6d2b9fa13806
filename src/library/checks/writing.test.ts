import { describe, expect, test } from 'vitest'
import { checkContent } from '../check.ts'
import { content, linesOf, ofForm, plant, the } from '../testing/planted.ts'
import { checkWriting } from './writing.ts'

const hard = 'Verantwoordelijkheidsbesef veronderstelt communicatievaardigheden.'

describe('a planted fault is found:', () =>
  plant(
    [
      [
        'an ending that one language has more',
        (c) => (the(c.whatIfs[0]).fr.endings.more = { text: 'Fin', why: 'Fin' }),
        /^what-ifs\/.*: fr: endings has/,
      ],
      [
        '“u” in a feedback',
        (c) => (ofForm(c, 'true-false').nl.feedback.true = 'Dat mag u.'),
        /^questions\/.*: nl feedback.true: says “u”/,
      ],
      [
        'a word that the glossary replaces',
        (c) => (the(c.platforms[0]).de.good = 'Für Social Media.'),
        /^platforms\/.*: de good: says “Social Media” for “soziale Medien”/,
      ],
      [
        'a sentence without an end',
        (c) => (the(c.launch[0]).en.text = `${'word '.repeat(26)}.`),
        /^launch\/.*: en text: sentence of 26 words/,
      ],
      [
        'a straight quotation mark',
        (c) => (the(c.crises[0]).en.aim = 'Say "sorry" first.'),
        /^crises\/.*: en aim: /,
      ],
      [
        'a straight quotation mark in what somebody posts',
        (c) => (the(c.examples[0]?.posts[0]).en.text = 'He said "no".'),
        /^examples\/.*: en posts.0.text: a straight quotation mark/,
      ],
      [
        'a post that is told twice',
        (c) => (the(c.examples[1]?.posts[0]).nl.text = the(c.examples[0]?.posts[0]).nl.text),
        /^examples\/.*: nl posts.0.text says what examples/,
      ],
      [
        'a short text that nobody reads in one go',
        (c) => (the(c.clauses[0]).texts.nl.short = hard),
        /^clauses\/.*: nl short text scores/,
      ],
      [
        'short texts that are hard all together',
        (c) => {
          for (const clause of c.clauses) clause.texts.nl.short = hard
        },
        /^clauses: nl short texts score/,
      ],
    ],
    checkContent,
  ))

test('what somebody writes in a post of their own is no fault', () => {
  const copy = structuredClone(content)
  the(copy.examples[0]?.posts[0]).de.text = 'Kommst du heute auch?'
  expect(linesOf(checkWriting(copy))).toEqual(linesOf(checkWriting(content)))
})
