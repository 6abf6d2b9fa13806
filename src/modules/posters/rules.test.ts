import { describe, expect, test } from 'vitest'
import { lineSurplus, titleSurplus } from './room.ts'
import { LINES, orderIn, posterOn, proposed, type Wall, type WallClause } from './rules.ts'

const clause = (key: string, weight: number, more: Partial<WallClause> = {}): WallClause => ({
  key,
  kind: 'rule',
  weight,
  passes: false,
  titles: { nl: key },
  orders: { nl: `Doe ${key}` },
  ...more,
})
const wallOf = (clauses: WallClause[]): Wall => ({
  document: 'everyone',
  languages: ['nl'],
  titles: { nl: 'Even denken, dan posten' },
  clauses,
})
const keys = (clauses: readonly WallClause[]) => clauses.map(({ key }) => key)

describe('how much a wall holds', () => {
  test('is counted in letters that are too many, by how wide they are', () => {
    expect(lineSurplus('Fout gemaakt? Meld het meteen')).toBe(0)
    expect(lineSurplus('Mobben und bedrohen Sie niemanden, ook niet')).toBeGreaterThan(8)
    expect(lineSurplus('iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii')).toBe(0)
    expect(lineSurplus('W'.repeat(20))).toBe(4)
    expect(lineSurplus('Ça, élève! Été à Noël')).toBe(lineSurplus('Ca, eleve! Ete a Noel'))
  })

  test('of a title is two lines, with breath behind the comma', () => {
    expect(titleSurplus('Even denken, dan posten')).toBe(0)
    expect(titleSurplus('Eerst denken, dan posten, dan slapen')).toBe(' dan slapen'.length)
    expect(titleSurplus('Donaudampfschifffahrtsgesellschaft')).toBeGreaterThan(10)
  })
})

describe('what is proposed', () => {
  test('are six rules and two pieces of advice, the most needed, as they stand in the document', () => {
    const rules = Array.from({ length: 9 }, (_, at) => clause(`r${at}`, at))
    const advice = [1, 2, 3].map((at) => clause(`a${at}`, 50 + at, { kind: 'guideline' }))
    expect(keys(proposed(wallOf([...advice, ...rules])))).toEqual([
      ...['r3', 'r4', 'r5', 'r6', 'r7', 'r8'],
      ...['a2', 'a3'],
    ])
  })

  test('passes over what asks nothing and what no wall can hold, and makes do with what there is', () => {
    const wide = clause('wide', 99, { orders: { nl: 'W'.repeat(40) } })
    const silent = clause('silent', 99, { passes: true })
    const advice = Array.from({ length: 12 }, (_, at) =>
      clause(`a${at}`, at, { kind: 'guideline' }),
    )
    const found = keys(proposed(wallOf([wide, silent, clause('r', 1), ...advice])))
    expect(found).toHaveLength(LINES)
    expect(found[0]).toBe('r')
    expect(found).not.toContain('wide')
    expect(found).not.toContain('silent')
  })
})

test('a clause that left is named and something proposed stands there; without anything, nothing does', () => {
  const kept = {
    titles: {},
    lines: [{ clause: 'gone', title: { nl: 'Weg' }, texts: { nl: 'Oud' } }],
  }
  const there = posterOn(wallOf([clause('new', 1)]), kept)
  expect(there.gone.map(({ title, instead }) => [title.nl, instead?.key])).toEqual([['Weg', 'new']])
  expect(there.lines.map(({ texts }) => texts.nl)).toEqual(['Doe new'])
  const empty = posterOn(wallOf([]), kept)
  expect(empty.gone.map(({ instead }) => instead)).toEqual([undefined])
  expect(empty.lines).toEqual([])
})

test('an order is what a line sets apart, without the sign that leads on', () => {
  expect(orderIn('**Vraag het eerst**, dan weet je het.')).toBe('Vraag het eerst')
  expect(orderIn('**Vraag het eerst.** Dan weet je het.')).toBe('Vraag het eerst')
  expect(orderIn('Zonder order')).toBe('')
})
