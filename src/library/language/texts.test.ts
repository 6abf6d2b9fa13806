import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../clauses/load.ts'
import { isOwnWords, isWordToAvoid, sameShape, textsOf } from './texts.ts'

const inAll = <T>(block: T) => ({ nl: block, fr: block, en: block, de: block })

test('every text is found, at any depth, and no fact is', () => {
  const item = {
    key: 'linkedin',
    posts: [{ platform: 'linkedin', ...inAll({ text: 'Post', why: 'Reason' }) }],
    steps: { a: inAll({ list: ['One', 'Two'], deep: { b: 'Three' } }) },
  }
  const english = textsOf(item).filter(({ language }) => language === 'en')
  expect(english.map(({ path, text }) => [path, text])).toEqual([
    ['posts.0.text', 'Post'],
    ['posts.0.why', 'Reason'],
    ['steps.a.list.0', 'One'],
    ['steps.a.list.1', 'Two'],
    ['steps.a.deep.b', 'Three'],
  ])
  expect(textsOf(item)).toHaveLength(20)
})

test('a block of texts may itself be the item, and a text may stand on its own', () => {
  expect(textsOf(inAll({ title: 'A' })).map(({ path }) => path)).toContain('title')
  expect(textsOf({ name: inAll('A') }).map(({ path }) => path)).toContain('name')
})

test('a post is people’s own, its explanation is ours', () => {
  expect(isOwnWords('posts.0.text')).toBe(true)
  expect(isOwnWords('post')).toBe(true)
  expect(isOwnWords('posts.0.why')).toBe(false)
  expect(isOwnWords('replies.0.text')).toBe(false)
  expect(isWordToAvoid('terms.3.not.0')).toBe(true)
  expect(isWordToAvoid('terms.3.term')).toBe(false)
})

test('the clauses have the same shape in every language', () => {
  expect(loadLibrary().clauses.flatMap((c) => sameShape(c).map((f) => `${c.key} ${f}`))).toEqual([])
})

describe('a language that differs is named:', () => {
  const item = () => ({ steps: [structuredClone(inAll<unknown>({ a: 'A', b: ['B', 'C'] }))] })
  const spoiled = (block: unknown) => {
    const changed = item()
    if (changed.steps[0]) changed.steps[0].fr = block
    return sameShape(changed)
  }
  test.each([
    ['another order', { b: ['B', 'C'], a: 'A' }, 'fr: steps.0 has b, a where nl has a, b'],
    ['a field too few', { a: 'A' }, 'fr: steps.0 has a where nl has a, b'],
    ['a field too many', { a: 'A', b: [], c: '' }, 'fr: steps.0 has a, b, c where nl has a, b'],
    ['a shorter list', { a: 'A', b: ['B'] }, 'fr: steps.0.b has 0 where nl has 0, 1'],
    ['text for a list', { a: 'A', b: 'B' }, 'fr: steps.0.b is string, in nl it is a list'],
  ])('%s', (_, block, fault) => {
    expect(spoiled(block)).toEqual([fault])
    expect(sameShape(item())).toEqual([])
  })

  test('words to avoid are each language’s own', () => {
    const term = { ...inAll({ term: 'A' }), nl: { term: 'A', not: ['B'] } }
    expect(sameShape({ terms: [term] })).toEqual([])
  })

  test('a language that is not there', () => {
    const { de: _, ...rest } = inAll({ a: 'A' })
    expect(sameShape({ steps: [rest] })).toEqual(['de: steps.0 is missing'])
  })
})
