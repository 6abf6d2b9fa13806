import { describe, expect, test } from 'vitest'
import { voiceFaults } from '../../../library/language/voice.ts'
import { languages } from '../../../platform/locale.ts'
import { documentText } from '../draft/text/index.ts'
import { isQuestion, questionOf, questions } from './questions.ts'
import { isAnswered, known, knownAnswers, nextQuestion, stillRequired } from './rules.ts'

describe('the interview', () => {
  test('knows every question that has a place of its own in a document', () => {
    for (const id of Object.values(known)) expect(questionOf(id).id).toBe(id)
  })

  test('speaks to its reader as the house does', () => {
    const texts = (words: unknown): string[] =>
      typeof words === 'string' ? [words] : Object.values(words as object).flatMap(texts)
    for (const language of languages)
      for (const text of texts(documentText[language])) {
        expect(voiceFaults(language, text)).toEqual([])
        expect(text).not.toMatch(/['"]/)
        if (language === 'fr') expect(text).not.toMatch(/ [?!;:»]|« /)
      }
  })
})

describe('progress', () => {
  test('goes on where somebody stopped, past what is not known yet', () => {
    expect(nextQuestion({}, questions())).toBe('purpose')
    expect(nextQuestion({ purpose: { kind: 'unknown' } }, questions())).toBe('platforms')
    expect(
      nextQuestion(
        Object.fromEntries(questions().map((q) => [q.id, { kind: 'unknown' }])),
        questions(),
      ),
    ).toBeUndefined()
  })

  test('reminds of what matters most', () => {
    expect(stillRequired({}, questions())).toEqual([
      'confidential',
      'channel-list',
      'report-point',
      'who-answers',
    ])
    const answers = { confidential: { kind: 'unknown' as const } }
    expect(isAnswered(answers, 'confidential')).toBe(false)
    expect(stillRequired(answers, questions())).toContain('confidential')
  })

  test('passes over answers to questions that are gone', () => {
    const gone = { kind: 'unknown' as const }
    expect(knownAnswers({ purpose: gone, 'old-question': gone }, questions())).toEqual({
      purpose: gone,
    })
    expect(isQuestion('constructor')).toBe(false)
    expect(questionOf('review').kind).toBe('choice')
  })
})
