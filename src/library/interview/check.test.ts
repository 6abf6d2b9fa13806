import { describe, expect, test } from 'vitest'
import { checkParts } from '../check.ts'
import type { Content } from '../content.ts'
import { content, linesOf, plant, the } from '../testing/planted.ts'
import type { Question } from './rules.ts'

const named = ({ interview }: Content, id: string) =>
  the(interview.questions.find((question) => question.id === id)) as {
    -readonly [Part in keyof Question]: Question[Part]
  }

test('questions that no house is asked together are not too many', () => {
  const copy = structuredClone(content)
  manyMore(copy, { when: { answers: { accounts: ['none'] } } })
  expect(linesOf(checkParts(copy))).toEqual([])
})

/** Two questions more, asked where this holds. */
const manyMore = ({ interview }: Content, more: Partial<Question>) =>
  Object.assign(interview, {
    questions: [
      ...interview.questions,
      ...['one', 'two'].map((id) => ({
        ...the(interview.questions.at(-2)),
        id,
        fills: undefined,
        ...more,
      })),
    ],
  })

describe('a planted fault is found:', () =>
  plant([
    [
      'an answer that brings a clause that is not there',
      (c) => (named(c, 'rooms').options = [{ id: 'production', brings: [99], spares: [] }]),
      /^interview\/rooms: clause 99 is not there/,
    ],
    [
      'an option without words',
      (c) => delete named(c, 'rooms').words.de.options.till,
      /^interview\/rooms: de: option till has no text/,
    ],
    [
      'words for an option that is not there',
      (c) => (named(c, 'rooms').words.fr.options.cellar = { label: 'La cave', line: 'En bas' }),
      /^interview\/rooms: fr: option cellar has a text and is not there/,
    ],
    [
      'a label that is missing where no card gives it',
      (c) => (the(named(c, 'rooms').words.nl.options.till).label = ''),
      /^interview\/rooms: nl: an option has no label/,
    ],
    [
      'a question that depends on one that comes later',
      (c) => (named(c, 'rooms').when = { answers: { review: ['12'] } }),
      /^interview\/rooms: depends on review, which is not asked before it/,
    ],
    [
      'a question that depends on itself',
      (c) => (named(c, 'logo').unless = { answers: { logo: ['on-request'] } }),
      /^interview\/logo: depends on logo, which is not asked before it/,
    ],
    [
      'a question that depends on an option that is not there',
      (c) => (named(c, 'rooms').unless = { answers: { accounts: ['hidden'] } }),
      /^interview\/rooms: depends on accounts: hidden, which is no option/,
    ],
    [
      'one question too many',
      (c) => manyMore(c, {}),
      /^interview: asks up to 32 questions, not 30/,
    ],
    [
      'questions too many for one sector',
      (c) => manyMore(c, { when: { sectors: ['care'] } }),
      /^interview: asks up to 32 questions, not 30/,
    ],
    [
      'a purpose that cannot follow another',
      (c) => delete the(named(c, 'purpose').words.fr.options.support?.opening?.everyone).also,
      /^interview\/purpose: fr: support cannot follow in the opening for everyone/,
    ],
    [
      'a question that fills what no text leaves open',
      (c) => (named(c, 'rooms').fills = 'cellars'),
      /^interview\/rooms: variable cellars is not there/,
    ],
    [
      'two questions that fill the same',
      (c) => (named(c, 'platforms').fills = 'rooms'),
      /^interview: variable rooms is there twice/,
    ],
    [
      'a question that settles a block in which nothing depends on it',
      (c) => (named(c, 'rooms').block = 9),
      /^interview\/rooms: touches nothing in block 9/,
    ],
    [
      'a block for which nothing is asked',
      (c) => (named(c, 'listening').block = 5),
      /^interview: nothing is asked for block 7/,
    ],
    [
      'a reason that nobody reads on a phone',
      (c) => (named(c, 'rooms').words.en.why = 'long '.repeat(41)),
      /^interview\/rooms: en: why has 205 letters, not 200/,
    ],
    [
      'own words without a hint',
      (c) => delete named(c, 'rooms').words.nl.placeholder,
      /^interview\/rooms: nl: has no placeholder/,
    ],
    [
      'a choice without options',
      (c) => (named(c, 'logo').options = []),
      /^interview\/logo: choice has 0 options/,
    ],
    [
      'a variable that says nothing until somebody answers',
      (c) => Object.assign(c.interview.variables.words.de, { fallbacks: { organisation: 'wir' } }),
      /^variables: de: fallback of rooms has no text/,
    ],
    [
      'a contradiction with an answer that nobody can give',
      (c) => (the(c.interview.contradictions[0]).second.option = 'never'),
      /^contradictions: option never is not there/,
    ],
    [
      'a contradiction that would be told before it is there',
      (c) =>
        (the(c.interview.contradictions[0]).first = { question: 'ambassadors', option: 'yes' }),
      /^contradictions: say-employer is not asked after ambassadors/,
    ],
    [
      'a clause with a variable that nobody fills',
      (c) => the(c.clauses[0]).variables.push('cellars'),
      /declares \{cellars\}, which is no variable/,
    ],
    [
      'a related clause that is not there',
      (c) => the(c.clauses[0]).related.push(98),
      /is related to 98, which is no clause/,
    ],
  ]))
