import { describe, expect, test } from 'vitest'
import { optionsOf } from '../modules/policies/interview/questions.ts'
import { checkContent, checkParts } from './check.ts'
import { checkWriting } from './checks/writing.ts'
import { type Content, loadContent } from './content.ts'
import type { Fault } from './fault.ts'

const content = loadContent()
const linesOf = (faults: Fault[]) => faults.map(({ where, fault }) => `${where}: ${fault}`)

test('the library can be relied on as it is', () => {
  expect(checkContent(content, optionsOf).map(({ where, fault }) => `${where}: ${fault}`)).toEqual(
    [],
  )
})

/** The item of that key, or of that form. */
const first = <T extends { key: string }>(items: readonly T[], is: (item: T) => boolean): T => {
  const found = items.find(is)
  if (!found) throw new Error('nothing to spoil')
  return found
}
const ofForm = <F extends Content['questions'][number]['form']>(c: Content, form: F) =>
  first(c.questions, (q) => q.form === form) as Extract<Content['questions'][number], { form: F }>
const drawnInto = (shape: string) => (c: Content) =>
  Object.assign(c.pictures[0] ?? {}, { svg: `${c.pictures[0]?.svg}${shape}` })
const keyOf = (record: object) => Object.keys(record)[0] ?? ''

describe('a planted fault is found:', () => {
  const faults: [what: string, spoil: (copy: Content) => unknown, found: RegExp][] = [
    ['a clause without examples', (c) => c.examples.pop(), /^examples: clause .* has no text/],
    [
      'examples without a good one',
      (c) => {
        for (const post of c.examples[0]?.posts ?? []) post.verdict = 'bad'
      },
      /^examples\/.*: has no good post/,
    ],
    [
      'a post on a platform that has no card',
      (c) => Object.assign(c.examples[0]?.posts[0] ?? {}, { platform: 'myspace' }),
      /platform myspace is not there/,
    ],
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
    [
      'a question in the wrong place',
      (c) => Object.assign(ofForm(c, 'one'), { clause: 56 }),
      /is about clause 56/,
    ],
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
      'steps that stand in order already',
      (c) => {
        const q = ofForm(c, 'order')
        q.right = Object.keys(q.nl.steps)
      },
      /the steps stand in their right order/,
    ],
    [
      'a picture that is not there',
      (c) => (ofForm(c, 'spot').picture = 'moon'),
      /the picture moon is not there/,
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
    ['a story too few', (c) => c.whatIfs.pop(), /has 23 stories, fewer than 24/],
    [
      'a choice that leads nowhere',
      (c) => Object.assign(c.whatIfs[0]?.decisions[0]?.options[0] ?? {}, { to: 'nowhere' }),
      /leads to nowhere, which is not there/,
    ],
    [
      'a story that goes round',
      (c) => {
        const [start, next] = c.whatIfs[0]?.decisions ?? []
        Object.assign(next?.options[0] ?? {}, { to: start?.id })
      },
      /leads back to itself/,
    ],
    [
      'a story that cannot go wrong',
      (c) => {
        for (const ending of c.whatIfs[0]?.endings ?? []) ending.outcome = 'good'
      },
      /cannot go wrong/,
    ],
    [
      'an ending without its words',
      (c) => c.whatIfs[0] && delete c.whatIfs[0].nl.endings[c.whatIfs[0].endings[0]?.id ?? ''],
      /ending .* has no text/,
    ],
    ['a picture too few', (c) => c.pictures.splice(11), /has 11, fewer than 12/],
    ['words in a drawing', drawnInto('<text>no</text>'), /holds <text>/],
    ['a colour in a drawing', drawnInto('<path fill="#fff"/>'), /is painted #fff/],
    [
      'a script in a drawing',
      drawnInto('<path onload="x"/>'),
      /has a style, a class, a link or a script/,
    ],
    [
      'an area beside the picture',
      (c) =>
        Object.assign(c.pictures.find((p) => p.areas.length > 0)?.areas[0] ?? {}, {
          box: [300, 0, 40, 10],
        }),
      /is not on the sheet/,
    ],
    [
      'an ending of the tree that nobody reaches',
      (c) => c.reactions.tree.endings.push({ id: 'apart', action: 'thank' }),
      /nobody reaches apart/,
    ],
    [
      'an ending without a reply',
      (c) =>
        (c.reactions.replies = c.reactions.replies.filter(
          (r) => r.ending !== c.reactions.replies[0]?.ending,
        )),
      /a reply for .* is not there/,
    ],
    [
      'a variable that only one language uses',
      (c) => Object.assign(c.reactions.replies[0]?.nl ?? {}, { text: 'Dank aan {moon}' }),
      /nl: uses \{moon\} undeclared/,
    ],
    [
      'danger that leads to no level',
      (c) =>
        Object.assign(c.reactions.escalation.criteria.find((x) => x.straightTo) ?? {}, {
          straightTo: { danger: 'moon' },
        }),
      /the level moon is not there/,
    ],
    [
      'levels that fall',
      (c) => Object.assign(c.reactions.escalation.levels[1] ?? {}, { from: 0 }),
      /the levels do not rise/,
    ],
    ['a crisis too few', (c) => c.crises.pop(), /has 5, fewer than 6/],
    [
      'an hour that goes on',
      (c) => Object.assign(c.crises[0]?.firstHour.at(-1) ?? {}, { minute: 61 }),
      /the first hour goes on after 60 minutes/,
    ],
    [
      'a drill that goes back in time',
      (c) => Object.assign(c.crises[0]?.drill.injects.at(-1) ?? {}, { minute: 0 }),
      /the drill goes back in time/,
    ],
    [
      'a step for nobody',
      (c) => Object.assign(c.crises[0]?.firstHour[0] ?? {}, { role: 'pilot' }),
      /the role pilot is not there/,
    ],
    [
      'a level that is left out',
      (c) => Object.assign(c.consequences.matrix.levels[3] ?? {}, { level: 5 }),
      /the levels are not 1 to 4/,
    ],
    [
      'a country without a letter',
      (c) => (c.consequences.letters = c.consequences.letters.filter((l) => l.kind !== 'warning')),
      /0 letters of warning for employee in BE/,
    ],
    [
      'a letter twice',
      (c) => c.consequences.letters.push(...c.consequences.letters.slice(0, 1)),
      /2 letters of/,
    ],
    [
      'a check without its question',
      (c) => {
        delete c.consequences.checks.nl.checks[c.consequences.checks.checks[0]?.id ?? '']
      },
      /check .* has no text/,
    ],
    [
      'a feedback that goes on',
      (c) => Object.assign(ofForm(c, 'true-false').nl.feedback, { true: 'woord '.repeat(39) }),
      /^questions\/.*: nl feedback.true: 39 words, not 5 to 38/,
    ],
    [
      'a letter that says too little',
      (c) => Object.assign(c.consequences.letters[0]?.de ?? {}, { body: 'Guten Tag.' }),
      /^consequences\/letters\/.*: de body: 2 words, not 120 to 260/,
    ],
    ['no poster', (c) => (c.launch = c.launch.filter((l) => l.kind !== 'poster')), /has no poster/],
    [
      'a teaser that asks six',
      (c) => c.launch.find((l) => l.kind === 'quiz')?.questions?.push(c.questions[0]?.key ?? ''),
      /does not ask five/,
    ],
  ]

  test.each(faults)('%s', (_, spoil, found) => {
    const copy = structuredClone(content)
    spoil(copy)
    expect(linesOf(checkParts(copy, optionsOf))).toEqual(
      expect.arrayContaining([expect.stringMatching(found)]),
    )
  })
})

describe('a fault planted in the writing is found:', () => {
  const faults: [what: string, spoil: (copy: Content) => unknown, found: RegExp][] = [
    [
      'a reason that one language leaves out',
      (c) => Object.assign(c.whatIfs[0]?.fr.endings ?? {}, { more: { text: 'Fin', why: 'Fin' } }),
      /^what-ifs\/.*: fr: endings has/,
    ],
    [
      '“u” in a feedback',
      (c) => Object.assign(ofForm(c, 'true-false').nl.feedback, { true: 'Dat mag u.' }),
      /^questions\/.*: nl feedback.true: says “u”/,
    ],
    [
      'a word that the glossary replaces',
      (c) => Object.assign(c.platforms[0]?.de ?? {}, { good: 'Für Social Media.' }),
      /^platforms\/.*: de good: says “Social Media” for “soziale Medien”/,
    ],
    [
      'a sentence without an end',
      (c) => Object.assign(c.launch[0]?.en ?? {}, { text: `${'word '.repeat(26)}.` }),
      /^launch\/.*: en text: sentence of 26 words/,
    ],
    [
      'a straight quotation mark',
      (c) => Object.assign(c.crises[0]?.en ?? {}, { aim: 'Say "sorry" first.' }),
      /^crises\/.*: en aim: /,
    ],
    [
      'a post that is told twice',
      (c) =>
        Object.assign(c.examples[1]?.posts[0]?.nl ?? {}, {
          text: c.examples[0]?.posts[0]?.nl.text,
        }),
      /^examples\/.*: nl posts.0.text says what examples/,
    ],
    [
      'a short text that nobody reads in one go',
      (c) =>
        Object.assign(c.clauses[0]?.texts.nl ?? {}, {
          short: 'Verantwoordelijkheidsbesef veronderstelt communicatievaardigheden.',
        }),
      /^clauses\/.*: nl short text scores/,
    ],
    [
      'short texts that are hard all together',
      (c) => {
        for (const clause of c.clauses)
          clause.texts.nl.short =
            'Verantwoordelijkheidsbesef veronderstelt communicatievaardigheden.'
      },
      /^clauses: nl short texts score/,
    ],
  ]

  test.each(faults)('%s', (_, spoil, found) => {
    const copy = structuredClone(content)
    spoil(copy)
    expect(linesOf(checkWriting(copy))).toEqual(
      expect.arrayContaining([expect.stringMatching(found)]),
    )
  })

  test('and what somebody writes in a post of their own is none', () => {
    const copy = structuredClone(content)
    Object.assign(copy.examples[0]?.posts[0]?.de ?? {}, { text: 'Kommst du heute auch?' })
    const before = linesOf(checkWriting(content))
    expect(linesOf(checkWriting(copy))).toEqual(before)
  })
})
