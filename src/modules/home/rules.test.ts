import { expect, test } from 'vitest'
import { askedOf, inOrder, lineOf } from './rules.ts'

const station = (label: string, done: boolean, rank: number) => ({ label, done, rank })
const life = (...done: boolean[]) =>
  ['written', 'published', 'signed', 'reviewed'].map((label, at) =>
    station(label, done[at] ?? false, at * 10),
  )

test.each([
  ['at the start', life(), 'now later later later'],
  ['published', life(true, true), 'done done now later'],
  ['signed by all', life(true, true, true), 'done done done now'],
  ['when all is done, nothing is now', life(true, true, true, true), 'done done done done'],
])('the life cycle %s', (_, stations, line) => {
  expect(
    lineOf(stations)
      .map(({ state }) => state)
      .join(' '),
  ).toBe(line)
})

test('stations stand in the order of life, whichever module named them first', () => {
  const mixed = life(true).toReversed()
  expect(lineOf(mixed).map(({ label }) => label)).toEqual([
    'written',
    'published',
    'signed',
    'reviewed',
  ])
})

test('the most pressing waits on top, and two that press as much keep their order', () => {
  const ranked = [
    { name: 'c', rank: 30 },
    { name: 'a', rank: 10 },
    { name: 'b', rank: 10 },
  ]
  expect(inOrder(ranked).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})

test('only what is asked of everybody is a card on their own page', () => {
  const card = { title: 'Lees en onderteken', text: 'voor vrijdag', button: 'Lezen' }
  const waiting = [
    { title: 'E-mails nakijken', href: '/outbox', rank: 10 },
    { title: 'Zelf ondertekenen', href: '/sign/1', rank: 5, asked: card },
  ]
  expect(askedOf(waiting)).toEqual([{ ...card, href: '/sign/1' }])
})
