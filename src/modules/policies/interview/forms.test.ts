import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AnswerForm, AnswerQuestion } from './forms.ts'
import { questions } from './questions.ts'

/** As the page sends it, read into an answer; or what is wrong, at the field of the page. */
function onPage(question: string, typed: Record<string, unknown>) {
  const read = AnswerForm.safeParse({ question, ...typed })
  if (read.success) return { answer: AnswerQuestion.parse(read.data).answer }
  return {
    faults: read.error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      fault: message,
    })),
  }
}

describe('what a question’s page sends', () => {
  test('takes one option of a choice, and only one of its own', () => {
    expect(onPage('working-time', { chosen: 'free' })).toEqual({
      answer: { kind: 'chosen', chosen: ['free'], own: {} },
    })
    expect(onPage('working-time', {})).toEqual({
      faults: [{ field: 'chosen', fault: 'choose-one' }],
    })
    expect(onPage('working-time', { chosen: 'always' })).toEqual({
      faults: [{ field: 'chosen', fault: 'not-an-option' }],
    })
    expect(onPage('working-time', { chosen: ['free', 'moderate'] })).toHaveProperty('faults')
  })

  test('takes several options with words of one’s own, a line each', () => {
    expect(
      onPage('rooms', {
        chosen: ['till'],
        'own-nl': 'de proefkeuken\n\n  de  vriezer ',
        'own-xx': 'x',
      }),
    ).toEqual({
      answer: { kind: 'chosen', chosen: ['till'], own: { nl: ['de proefkeuken', 'de vriezer'] } },
    })
    expect(onPage('rooms', { 'own-nl': 'de proefkeuken' })).toHaveProperty('answer')
    expect(onPage('rooms', { 'own-nl': 'x'.repeat(61) })).toEqual({
      faults: [{ field: 'own-nl', fault: 'line-too-long' }],
    })
    expect(onPage('rooms', { 'own-nl': 'a\nb\nc\nd\ne\nf\ng' })).toEqual({
      faults: [{ field: 'own-nl', fault: 'too-many-words' }],
    })
  })

  test('takes a text per language', () => {
    expect(
      onPage('channel-list', { 'text-nl': '@dekorenaar\nop Instagram', 'text-fr': ' ' }),
    ).toEqual({
      answer: { kind: 'text', texts: { nl: '@dekorenaar op Instagram' } },
    })
    expect(onPage('channel-list', { 'text-nl': '' })).toEqual({
      faults: [{ field: 'text-nl', fault: 'write-something' }],
    })
  })

  test('takes names', () => {
    expect(onPage('account-lead', { names: 'Ine Peeters\nTom Claes' })).toEqual({
      answer: { kind: 'names', names: ['Ine Peeters', 'Tom Claes'] },
    })
    expect(onPage('account-lead', { names: '' })).toHaveProperty('faults')
  })

  test('takes who sets the policy, with whom and when', () => {
    expect(onPage('adopted', { 'by-nl': ' Marieke de Wit,\n directeur' })).toEqual({
      answer: {
        kind: 'adoption',
        by: { nl: 'Marieke de Wit, directeur' },
        after: 'nobody',
        others: {},
        on: null,
      },
    })
    const all = { 'by-nl': 'de directie', after: 'others', 'others-nl': 'het team' }
    expect(onPage('adopted', { ...all, when: 'day', on: '2026-11-12' })).toMatchObject({
      answer: { after: 'others', others: { nl: 'het team' }, on: '2026-11-12' },
    })
    expect(onPage('adopted', { ...all, when: 'publishing', on: '2026-11-12' })).toMatchObject({
      answer: { on: null },
    })
  })

  test('says at its field what is missing in who sets the policy', () => {
    const typed = { 'by-nl': '', 'by-fr': '', 'others-nl': '', after: 'others', when: 'day' }
    expect(onPage('adopted', { ...typed, on: '2026-02-30' })).toEqual({
      faults: [
        { field: 'by-nl', fault: 'write-something' },
        { field: 'others-nl', fault: 'write-something' },
        { field: 'on', fault: 'no-day' },
      ],
    })
    expect(onPage('adopted', { 'by-fr': 'x'.repeat(121), when: 'day' })).toEqual({
      faults: [
        { field: 'by-fr', fault: 'text-too-long' },
        { field: 'on', fault: 'no-day' },
      ],
    })
  })

  test('takes “don’t know yet” for every question', () => {
    for (const { id } of questions())
      expect(onPage(id, { unknown: 'yes' })).toEqual({ answer: { kind: 'unknown' } })
  })

  test('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions().map((q) => q.id)),
        fc.dictionary(
          fc.constantFrom('chosen', 'names', 'own-nl', 'text-fr', 'unknown', 'by-nl', 'on', 'when'),
          fc.anything(),
        ),
        (id, typed) => {
          const read = onPage(id, typed)
          expect('answer' in read || read.faults.length > 0).toBe(true)
        },
      ),
    )
  })
})

describe('what a program sends', () => {
  const faults = (question: string, answer: unknown) =>
    AnswerQuestion.safeParse({ question, answer }).error?.issues.map(({ path, message }) => [
      path.join('.'),
      message,
    ]) ?? []

  test('is the answer itself, cleaned as it would be on a page', () => {
    const answer = {
      kind: 'chosen',
      chosen: ['till', 'till'],
      own: { nl: [' de\u202e  vriezer ', ''] },
    }
    expect(AnswerQuestion.parse({ question: 'rooms', answer }).answer).toEqual({
      kind: 'chosen',
      chosen: ['till'],
      own: { nl: ['de vriezer'] },
    })
    expect(
      AnswerQuestion.parse({
        question: 'channel-list',
        answer: { kind: 'text', texts: { nl: 'op\nInstagram', fr: ' ' } },
      }).answer,
    ).toEqual({ kind: 'text', texts: { nl: 'op Instagram' } })
  })

  test('has what is wrong said where it is in the answer', () => {
    expect(faults('working-time', { kind: 'chosen', chosen: ['always'] })).toEqual([
      ['answer.chosen', 'not-an-option'],
    ])
    expect(faults('rooms', { kind: 'chosen', chosen: [], own: { fr: ['x'.repeat(61)] } })).toEqual([
      ['answer.own.fr', 'line-too-long'],
    ])
    expect(faults('channel-list', { kind: 'text', texts: { de: 'x'.repeat(121) } })).toEqual([
      ['answer.texts.de', 'text-too-long'],
    ])
    expect(faults('channel-list', { kind: 'text', texts: {} })).toEqual([
      ['answer.texts', 'write-something'],
    ])
    expect(faults('account-lead', { kind: 'names', names: ['A', 'B', 'C', 'D', 'E'] })).toEqual([
      ['answer.names', 'too-many-names'],
    ])
  })

  test('is no answer where the question asks for something else', () => {
    expect(faults('purpose', { kind: 'text', texts: { nl: 'Rust' } })).toEqual([
      ['answer.kind', 'not-an-option'],
    ])
    expect(faults('purpose', { kind: 'names', names: ['Ine Peeters'] })).toEqual([
      ['answer.kind', 'not-an-option'],
    ])
    expect(faults('account-lead', { kind: 'chosen', chosen: ['clarity'] })).toEqual([
      ['answer.kind', 'not-an-option'],
    ])
    expect(
      faults('purpose', { kind: 'chosen', chosen: ['clarity'], own: { nl: ['Rust'] } }),
    ).toEqual([['answer.own.nl', 'not-an-option']])
    expect(
      faults('purpose', { kind: 'adoption', by: { nl: 'Ik' }, after: 'nobody', on: null }),
    ).toEqual([['answer.kind', 'not-an-option']])
    expect(faults('fame', { kind: 'unknown' }).map(([at]) => at)).toEqual(['question'])
  })
})
