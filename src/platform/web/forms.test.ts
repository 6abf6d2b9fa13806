import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { isSeen } from '../letters/index.ts'
import { NotFound } from '../result.ts'
import { visitor, type Who } from '../who.ts'
import type { Env } from './env.ts'
import { isId, readForm, TooLarge, type Typed, typedText } from './forms.ts'

/** What a page gets of a form that is sent so. */
async function read(init: RequestInit, who?: Who): Promise<Typed> {
  let typed: Typed | undefined
  const app = new Hono<Env>()
    .post('/', async (c) => {
      if (who) c.set('who', who)
      typed = await readForm(c)
      return c.text('read')
    })
    .onError((error) => {
      throw error
    })
  await app.request('/', { method: 'POST', ...init })
  return typed as Typed
}

const written = (body: string, type = 'application/x-www-form-urlencoded') =>
  read({ body, headers: { 'content-type': type } })
const filled = (fields: [string, string | Blob][]) => {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return read({ body })
}

test.each([100, 101])('of the %i fields of a stranger only some are read', async (count) => {
  const fields = Array.from({ length: count }, (_, at) => [`a${at}`, 'b'] as const)
  const parts = new FormData()
  for (const [name, value] of fields) parts.append(name, value)
  for (const body of [new URLSearchParams(fields.map((pair) => [...pair])), parts]) {
    const reading = read({ body }, visitor)
    if (count > 100) await expect(reading).rejects.toThrow(TooLarge)
    else expect(Object.keys(await reading)).toHaveLength(count)
  }
})

/** The two ways in which browsers send a form. */
const ways = [
  ['as text', (fields: [string, string][]) => written(String(new URLSearchParams(fields)))],
  ['in parts', filled as (fields: [string, string][]) => Promise<Typed>],
] as const

describe.each(ways)('a form that is sent %s', (_, send) => {
  test('loses what nobody typed: blanks at its ends, zeros, another kind of line end', async () => {
    const typed = await send([
      ['name', ' \t Fatima\0 Aziz \n'],
      ['note', 'een\r\ntwee\r\n\r\ndrie'],
    ])
    expect(typed).toEqual({ name: 'Fatima Aziz', note: 'een\ntwee\n\ndrie' })
  })

  test('and what nobody would see', async () => {
    const typed = await send([
      ['name', '\u202e'],
      ['about[]', '\u200b \u3164'],
      ['note', '\u2060\r\n\ufe0f'],
    ])
    expect(typed).toEqual({ name: '', about: [''], note: '' })
  })

  test('keeps every other sign', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 50 })
      .map((t) => t.replaceAll(/[\r\n]/g, ''))
    await fc.assert(
      fc.asyncProperty(text, async (note) => {
        fc.pre(note.isWellFormed())
        const kept = isSeen(note) ? note.replaceAll('\0', '').trim() : ''
        expect(await send([['note', note]])).toEqual({ note: kept })
      }),
      { numRuns: 50 },
    )
  })

  test('has a list where the name says so, however many were chosen', async () => {
    expect(await send([['languages[]', ' nl ']])).toEqual({ languages: ['nl'] })
    expect(
      await send([
        ['languages[]', 'nl'],
        ['way', 'up'],
        ['languages[]', 'fr'],
      ]),
    ).toEqual({ languages: ['nl', 'fr'], way: 'up' })
  })

  test('has one value where the name does not: the last', async () => {
    expect(
      await send([
        ['way', 'up'],
        ['way', 'down'],
      ]),
    ).toEqual({ way: 'down' })
  })

  test('cannot pass off a name as more than a name', async () => {
    const typed = await send([
      ['__proto__', 'x'],
      ['__proto__[]', 'y'],
      ['constructor', 'z'],
    ])
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype)
    expect(Object.keys(typed)).toEqual(['__proto__', 'constructor'])
    expect(typedText(typed, 'constructor')).toBe('z')
    for (const missing of ['length', 'toString', 'valueOf'])
      expect(typedText(typed, missing)).toBe('')
  })

  test('may have twenty thousand fields, and no more', async () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (): [string, string] => ['people[]', 'x'])
    expect((await send(fields(20_000))).people).toHaveLength(20_000)
    await expect(send(fields(20_001))).rejects.toThrow(TooLarge)
  })
})

describe('a file', () => {
  const file = new File(['naam;nummer'], 'mensen.csv', { type: 'text/csv' })

  test('comes in whole, with its name', async () => {
    const { people } = await filled([['people', file]])
    expect(people).toBeInstanceOf(File)
    expect([(people as File).name, await (people as File).text()]).toEqual([
      'mensen.csv',
      'naam;nummer',
    ])
    expect(typedText({ people: people as File }, 'people')).toBe('')
  })

  test('is nothing in a list of words, and no name makes it more than a file', async () => {
    expect(
      await filled([
        ['languages[]', 'nl'],
        ['languages[]', file],
      ]),
    ).toEqual({ languages: ['nl'] })
    const typed = await filled([['__proto__', file]])
    expect(typedText(typed, 'name')).toBe('')
  })
})

test.each([
  ['of a kind that forms have not', '{"name":"x"}', 'application/json'],
  ['with nothing in it', '', 'application/x-www-form-urlencoded'],
])('a form %s is one in which nothing was filled in', async (_, body, type) => {
  expect(await written(body, type)).toEqual({})
})

test.each([
  ['that says nothing of its parts', 'x', 'multipart/form-data'],
  ['of which the parts are broken', 'name=x', 'multipart/form-data; boundary=y'],
])('a form %s leads nowhere', async (_, body, type) => {
  await expect(written(body, type)).rejects.toThrow(NotFound)
})

test.each(['multipart/form-data; boundary=y', 'multipart/form-data; Boundary="y"; charset=utf-8'])(
  'parts are counted before they are read: %s',
  async (type) => {
    // Read first, these would be told apart as broken.
    await expect(written('--y\r\n'.repeat(20_002), type)).rejects.toThrow(TooLarge)
    await expect(written('--y\r\n'.repeat(20_001), type)).rejects.toThrow(NotFound)
  },
)

test('a form says what its signs are, and is read all the same', async () => {
  const type = 'application/x-www-form-urlencoded; charset=UTF-8'
  expect(await written('name=Zo%C3%AB+d%E2%80%99Hondt', type)).toEqual({ name: 'Zoë d’Hondt' })
})

test('an id is an id from its first sign to its last', () => {
  const id = '0198f000-0000-7000-8000-00000000abcd'
  expect(isId(id)).toBe(true)
  for (const no of [
    id.toUpperCase(),
    `${id} `,
    `x${id}`,
    `${id}\n`,
    id.slice(1),
    '',
    null,
    7,
    [id],
  ])
    expect(isId(no)).toBe(false)
})
