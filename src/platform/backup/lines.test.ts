import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BackupFault } from './fault.ts'
import { linesOf } from './lines.ts'
import { parentsFirst } from './tables.ts'

const cut = new BackupFault('cut off')

async function* inPieces(bytes: Buffer, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

/** What is found in a file with one table, however it comes in. */
async function taken(text: string, sizes: readonly number[]) {
  const reader = linesOf(inPieces(Buffer.from(text), sizes), () => cut)
  const head = await reader.line()
  const rows: Buffer[] = []
  for await (const piece of reader.rows()) rows.push(piece)
  const sum = await reader.line()
  return { head, rows: Buffer.concat(rows).toString(), sum, over: await reader.isOver() }
}

/** Rows as COPY writes them: no line end within one, and never the sign of the end by itself. */
const rows = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '\\', '.', '\t', 'é', '😀') }),
      fc.constantFrom('\\\\.', 'a\\.', '\\.a', ''),
    ),
    { maxLength: 8 },
  )
  .map((all) =>
    all
      .filter((row) => row !== '\\.')
      .map((row) => `${row}\n`)
      .join(''),
  )
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

test('a table is found whole, in whatever pieces it comes and whatever its rows hold', async () => {
  await fc.assert(
    fc.asyncProperty(rows, sizes, async (all, pieces) => {
      expect(await taken(`{"table":1}\n${all}\\.\n{"rows":2}\n`, pieces)).toEqual({
        head: '{"table":1}',
        rows: all,
        sum: '{"rows":2}',
        over: true,
      })
    }),
  )
})

test('a file that ends anywhere before its end is cut off', async () => {
  const whole = '{"table":1}\nTom\tClaes\n\\.\n{"rows":1}\n'
  for (let length = 0; length < whole.length; length++)
    await expect(taken(whole.slice(0, length), [7])).rejects.toThrow(cut)
  expect((await taken(whole, [7])).over).toBe(true)
  expect((await taken(`${whole}x`, [7])).over).toBe(false)
})

test('a table stands behind those that it refers to, in whatever order they were found', () => {
  const all = [
    { name: 'signatures', parents: ['requests'] },
    { name: 'requests', parents: ['rounds', 'people'] },
    { name: 'people', parents: [] },
    { name: 'rounds', parents: ['people'] },
  ]
  const order = fc.shuffledSubarray(all, { minLength: all.length })
  fc.assert(
    fc.property(order, (found) => {
      const names = parentsFirst(found).map(({ name }) => name)
      expect(names).toEqual(['people', 'rounds', 'requests', 'signatures'])
    }),
  )
  const circle = [
    { name: 'a', parents: ['b'] },
    { name: 'b', parents: ['a'] },
  ]
  expect(() => parentsFirst(circle)).toThrow('a, b')
})
