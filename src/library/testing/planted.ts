import { expect, test } from 'vitest'
import { checkParts } from '../check.ts'
import { type Content, loadContent } from '../content.ts'
import type { Fault } from '../fault.ts'

export const content = loadContent()

/** A fault, how it comes into a copy of the library, and the line that tells of it. */
export type Planted = readonly [what: string, spoil: (copy: Content) => unknown, found: RegExp]

/** Plants each in a copy of its own. The check is that of the whole, so that none of its parts is forgotten. */
export function plant(faults: readonly Planted[], check: (copy: Content) => Fault[] = checkParts) {
  test.each(faults)('%s', (_, spoil, found) => {
    const copy = structuredClone(content)
    spoil(copy)
    expect(linesOf(check(copy))).toEqual(expect.arrayContaining([expect.stringMatching(found)]))
  })
}

export const linesOf = (faults: readonly Fault[]) =>
  faults.map(({ where, fault }) => `${where}: ${fault}`)

/** What there is to spoil: a fault that is planted in nothing would be found by nobody. */
export const the = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('nothing to spoil')
  return found
}

type Question = Content['questions'][number]
export const ofForm = <F extends Question['form']>({ questions }: Content, form: F) =>
  the(questions.find((q) => q.form === form)) as Extract<Question, { form: F }>

export const keyOf = (record: object) => the(Object.keys(record)[0])
