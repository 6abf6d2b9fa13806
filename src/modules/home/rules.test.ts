import { describe, expect, test } from 'vitest'
import { forecast, type State, stationsOf, tasksFor } from './rules.ts'

const fresh: State = {
  questions: { answered: 0, all: 27 },
  policyBegun: false,
  profileChanged: false,
  people: 1,
  current: undefined,
  round: undefined,
  mailsWaiting: 0,
  mailsFailed: 0,
  hasMailServer: false,
  hasSecondStep: true,
  may: { write: true, publish: true, people: true, rounds: true, mail: true },
}
const answered = { ...fresh, policyBegun: true, people: 40, questions: { answered: 27, all: 27 } }
const published = { ...answered, current: { number: 1, publishedOn: '2026-11-20' } }
const signing = { ...published, round: { asked: 40, signed: 12, dueOn: '2026-12-04' } }

describe('what waits', () => {
  test.each([
    ['at the start', fresh, ['interview', 'people']],
    ['when all is answered', answered, ['publish']],
    ['when it is published', published, ['round']],
    ['while people sign', signing, []],
    ['when mail has nowhere to go', { ...signing, mailsWaiting: 28 }, ['mail']],
    ['when the profile changed', { ...signing, profileChanged: true }, ['profile']],
    ['without a second step', { ...signing, hasSecondStep: false }, ['secondStep']],
  ])('%s', (_, state, tasks) => {
    expect(tasksFor(state)).toEqual(tasks)
  })

  test('is only what somebody may do', () => {
    const none = { write: false, publish: false, people: false, rounds: false, mail: false }
    expect(tasksFor({ ...fresh, mailsFailed: 3, may: none })).toEqual([])
  })
})

describe('the life cycle', () => {
  test.each([
    ['at the start', fresh, 'now later later later'],
    ['published', published, 'done done now later'],
    ['being signed', signing, 'done done now later'],
    [
      'signed by all',
      { ...signing, round: { ...signing.round, signed: 40 } },
      'done done done now',
    ],
  ])('%s', (_, state, line) => {
    const { written, published, signed, reviewed } = stationsOf(state)
    expect([written, published, signed, reviewed].join(' ')).toBe(line)
  })
})

test('a forecast needs somebody who was asked, and never passes a hundred', () => {
  expect(forecast([{ total: 93 }], 100)).toBe(93)
  expect(forecast([{ total: 120 }], 100)).toBe(100)
  expect(forecast([], 100)).toBeUndefined()
  expect(forecast([{ total: 0 }], 0)).toBeUndefined()
})
