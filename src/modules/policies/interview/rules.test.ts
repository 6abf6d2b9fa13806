import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockNumbers } from '../../../library/clauses/rules.ts'
import { voiceFaults } from '../../../library/language/voice.ts'
import { languages } from '../../../platform/locale.ts'
import { documentText } from '../draft/text/index.ts'
import { isQuestion, questionOf, questions } from './questions.ts'
import { isAnswered, knownAnswers, nextQuestion, readAnswer, stillRequired } from './rules.ts'
import { interviewText, type QuestionWords } from './text/index.ts'

describe('the interview', () => {
  test('settles every building block and asks each thing once', () => {
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length)
    expect(new Set(questions.map((q) => q.block))).toEqual(new Set(blockNumbers))
    expect(questions.length).toBeGreaterThanOrEqual(24)
  })

  test('is short enough to be read on a phone, in every language', () => {
    for (const language of languages)
      for (const [id, words] of Object.entries<QuestionWords>(interviewText[language])) {
        expect(words.question.length, `${language} ${id}`).toBeLessThanOrEqual(90)
        expect(words.why.length, `${language} ${id}`).toBeLessThanOrEqual(200)
        for (const { label, line } of Object.values(words.options ?? {})) {
          expect(label.length, `${language} ${id} ${label}`).toBeLessThanOrEqual(60)
          expect(line.length, `${language} ${id} ${line}`).toBeLessThanOrEqual(90)
        }
      }
  })

  test('speaks to its reader as the house does', () => {
    const texts = (words: unknown): string[] =>
      typeof words === 'string' ? [words] : Object.values(words as object).flatMap(texts)
    for (const language of languages)
      for (const text of [...texts(interviewText[language]), ...texts(documentText[language])]) {
        expect(voiceFaults(language, text)).toEqual([])
        expect(text).not.toMatch(/['"]/)
        if (language === 'fr') expect(text).not.toMatch(/ [?!;:»]|« /)
      }
  })
})

describe('readAnswer', () => {
  test('takes one option of a choice, and only one of its own', () => {
    expect(readAnswer('working-time', { chosen: 'free' })).toEqual({
      answer: { kind: 'chosen', chosen: ['free'], own: {} },
    })
    expect(readAnswer('working-time', {})).toEqual({
      faults: [{ field: 'chosen', fault: 'choose-one' }],
    })
    expect(readAnswer('working-time', { chosen: 'always' })).toEqual({
      faults: [{ field: 'chosen', fault: 'not-an-option' }],
    })
    expect(readAnswer('working-time', { chosen: ['free', 'moderate'] })).toHaveProperty('faults')
  })

  test('takes several options with words of one’s own, a line each', () => {
    expect(
      readAnswer('rooms', {
        chosen: ['till'],
        'own-nl': 'de proefkeuken\n\n  de  vriezer ',
        'own-xx': 'x',
      }),
    ).toEqual({
      answer: { kind: 'chosen', chosen: ['till'], own: { nl: ['de proefkeuken', 'de vriezer'] } },
    })
    expect(readAnswer('rooms', { 'own-nl': 'de proefkeuken' })).toHaveProperty('answer')
    expect(readAnswer('rooms', { 'own-nl': 'x'.repeat(61) })).toEqual({
      faults: [{ field: 'own-nl', fault: 'too-long', limit: 60 }],
    })
    expect(readAnswer('rooms', { 'own-nl': 'a\nb\nc\nd\ne\nf\ng' })).toEqual({
      faults: [{ field: 'own-nl', fault: 'too-many', limit: 6 }],
    })
  })

  test('takes a text per language', () => {
    expect(
      readAnswer('channel-list', { 'text-nl': '@dekorenaar\nop Instagram', 'text-fr': ' ' }),
    ).toEqual({
      answer: { kind: 'text', texts: { nl: '@dekorenaar op Instagram' } },
    })
    expect(readAnswer('channel-list', { 'text-nl': '' })).toEqual({
      faults: [{ field: 'text', fault: 'write-something' }],
    })
  })

  test('takes names, and none where the profile has one', () => {
    expect(readAnswer('account-lead', { names: 'Ine Peeters\nTom Claes' })).toEqual({
      answer: { kind: 'names', names: ['Ine Peeters', 'Tom Claes'] },
    })
    expect(readAnswer('account-lead', { names: '' })).toHaveProperty('faults')
    expect(readAnswer('who-answers', { names: '' })).toEqual({
      answer: { kind: 'names', names: [] },
    })
  })

  test('takes “don’t know yet” for every question', () => {
    for (const { id } of questions)
      expect(readAnswer(id, { unknown: 'yes' })).toEqual({ answer: { kind: 'unknown' } })
  })

  test('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions.map((q) => q.id)),
        fc.dictionary(
          fc.constantFrom('chosen', 'names', 'own-nl', 'text-fr', 'unknown'),
          fc.anything(),
        ),
        (id, typed) => {
          const read = readAnswer(id, typed)
          expect('answer' in read || read.faults.length > 0).toBe(true)
        },
      ),
    )
  })
})

describe('progress', () => {
  test('goes on where somebody stopped, past what is not known yet', () => {
    expect(nextQuestion({})).toBe('purpose')
    expect(nextQuestion({ purpose: { kind: 'unknown' } })).toBe('platforms')
    expect(
      nextQuestion(Object.fromEntries(questions.map((q) => [q.id, { kind: 'unknown' }]))),
    ).toBeUndefined()
  })

  test('reminds of what matters most', () => {
    expect(stillRequired({})).toEqual([
      'confidential',
      'channel-list',
      'report-point',
      'who-answers',
    ])
    const answers = { confidential: { kind: 'unknown' as const } }
    expect(isAnswered(answers, 'confidential')).toBe(false)
    expect(stillRequired(answers)).toContain('confidential')
  })

  test('passes over answers to questions that are gone', () => {
    const gone = { kind: 'unknown' as const }
    expect(knownAnswers({ purpose: gone, 'old-question': gone })).toEqual({ purpose: gone })
    expect(isQuestion('constructor')).toBe(false)
    expect(questionOf('review').kind).toBe('choice')
  })
})
