import { describe, expect, test } from 'vitest'
import { voiceFaults } from '../../../library/language/voice.ts'
import { languages } from '../../../platform/locale.ts'
import { documentText } from '../draft/text/index.ts'
import { isQuestion, questionOf, questions } from './questions.ts'
import {
  type Answers,
  answersThatCount,
  askedOf,
  isAnswered,
  known,
  knownAnswers,
  nextQuestion,
  questionCounts,
  stillRequired,
} from './rules.ts'

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

describe('what is asked', () => {
  const anywhere = { sector: 'other' }
  const chosen = (option: string) => ({ kind: 'chosen' as const, chosen: [option], own: {} })
  const names = { kind: 'names' as const, names: ['Tom Claes'] }
  const aboutAccounts = [
    'logo',
    'channel-list',
    'account-lead',
    'post-approval',
    'account-security',
    'reactions',
  ]
  const asked = (answers: Answers) =>
    askedOf(questions(), answers, anywhere).map((question) => question.id)

  test.each(['none', 'off'])('says nothing of accounts to a house that has none (%s)', (option) => {
    const without = asked({ accounts: chosen(option) })
    for (const id of aboutAccounts) expect(without).not.toContain(id)
    expect(without).toHaveLength(asked({}).length - aboutAccounts.length)
  })

  test('is everything about accounts until somebody says that there are none', () => {
    for (const answers of [{}, { accounts: chosen('official') }, { accounts: unknown }])
      expect(asked(answers)).toEqual(expect.arrayContaining(aboutAccounts))
  })

  test('is which tools only where AI may help', () => {
    expect(asked({ ai: chosen('always-said') })).toContain('ai-tools')
    expect(asked({ ai: chosen('none') })).not.toContain('ai-tools')
    expect(asked({ ai: unknown })).not.toContain('ai-tools')
  })

  test('counts: what is skipped is neither answered nor left', () => {
    const answers = { accounts: chosen('none'), 'account-lead': names }
    const counts = (given: Answers) => questionCounts(given, askedOf(questions(), given, anywhere))
    expect(counts(answers)).toEqual({ answered: 1, all: 23 })
    expect(counts({ ...answers, accounts: chosen('official') })).toEqual({ answered: 2, all: 29 })
    expect(stillRequired({}, askedOf(questions(), answers, anywhere))).not.toContain('channel-list')
  })

  test('says which answers count; the others are kept until their question comes back', () => {
    const count = (answers: Answers) =>
      Object.keys(answersThatCount(answers, questions(), anywhere))
    const answers = { accounts: chosen('none'), 'account-lead': names, review: chosen('12') }
    expect(count(answers)).toEqual(['accounts', 'review'])
    expect(count({ ...answers, accounts: chosen('official') })).toEqual(Object.keys(answers))
  })
})

const unknown = { kind: 'unknown' as const }

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
    expect(stillRequired({}, questions())).toEqual(['confidential', 'channel-list', 'report-point'])
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
