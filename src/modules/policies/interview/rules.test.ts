import { describe, expect, test } from 'vitest'
import { blockNumbers } from '../../../library/clauses/rules.ts'
import { voiceFaults } from '../../../library/language/voice.ts'
import { languages } from '../../../platform/locale.ts'
import { documentText } from '../draft/text/index.ts'
import { isQuestion, questionOf, questions } from './questions.ts'
import { isAnswered, knownAnswers, nextQuestion, stillRequired } from './rules.ts'
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
