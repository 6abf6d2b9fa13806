import { expect, test } from 'vitest'
import { z } from 'zod'
import { modules } from '../src/app/modules.ts'
import { event, type KnownEvent } from '../src/platform/event.ts'

/** What a schema says of itself, as far as it is asked here. */
interface Shape {
  type: string
  format?: string
  pattern?: RegExp
  checks?: readonly { _zod: { def: object } }[]
  shape?: Record<string, z.core.$ZodType>
  options?: readonly z.core.$ZodType[]
  innerType?: z.core.$ZodType
  element?: z.core.$ZodType
  keyType?: z.core.$ZodType
  valueType?: z.core.$ZodType
}

/** What the history may hold for good: nothing in which somebody’s own words would fit. */
const PLAIN = new Set(['enum', 'literal', 'boolean', 'date'])
const FORMATS = new Set(['uuid', 'date'])

/** Every place in the facts of an event where words that somebody typed would fit. */
const roomForWords = ({ event: name, shape }: KnownEvent) =>
  Object.entries(shape.shape).flatMap(([fact, type]) => roomIn(type, `${name} ${fact}`))

function roomIn(type: z.core.$ZodType, place: string): string[] {
  const def: Shape = type._zod.def
  if (PLAIN.has(def.type)) return []
  if (def.type === 'number') return isWhole(def) ? [] : [`${place}: any number`]
  if (def.type === 'string') return isBound(def) ? [] : [`${place}: any words`]
  const { shape = {}, options = [], innerType, element, keyType, valueType } = def
  const inside = [...options, innerType, element, keyType, valueType].filter(
    (one) => one !== undefined,
  )
  if (def.type !== 'object' && inside.length === 0) return [`${place}: anything`]
  return [
    ...Object.entries(shape).flatMap(([key, inner]) => roomIn(inner, `${place}.${key}`)),
    ...inside.flatMap((inner) => roomIn(inner, place)),
  ]
}

const checksOf = ({ checks = [] }: Shape): Partial<Shape>[] => checks.map(({ _zod }) => _zod.def)

const isWhole = (def: Shape) =>
  [def, ...checksOf(def)].some(({ format }) => format?.includes('int'))

/** An id, a day, or a code of which the pattern says every sign. */
const isBound = (def: Shape) =>
  FORMATS.has(def.format ?? '') ||
  checksOf(def).some(({ format, pattern }) => format === 'regex' && pattern && isCode(pattern))
const isCode = (pattern: RegExp) =>
  pattern.source.startsWith('^') && pattern.source.endsWith('$') && !pattern.test('Tom Claes')

const everyEvent = modules.flatMap(({ events = [] }) => events)

test('no event keeps what somebody typed', () => {
  expect(everyEvent.length).toBeGreaterThan(10)
  expect(everyEvent.flatMap(roomForWords)).toEqual([])
})

test('every event has a name of its own, made of a room and what happened there', () => {
  const names = everyEvent.map(({ event: name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
})

test.each([
  ['words', z.string()],
  ['short words', z.string().max(20)],
  ['a mail address', z.email()],
  ['an address', z.url()],
  ['a moment as text', z.iso.datetime()],
  ['a pattern without ends', z.string().regex(/[a-z]+/)],
  ['a pattern in which a name fits', z.string().regex(/^[\w ]+$/)],
  ['any number', z.number()],
  ['anything', z.unknown()],
  ['a thing of its own', z.custom<string>()],
  ['words that may be left out', z.string().optional()],
  ['words or nothing', z.string().nullable()],
  ['a list of words', z.array(z.string())],
  ['words in a thing', z.object({ note: z.string() })],
  ['words under a key', z.record(z.enum(['nl']), z.string())],
  ['words as a key', z.record(z.string(), z.int())],
  ['one or the other', z.union([z.int(), z.string()])],
])('it is seen when an event keeps %s', (_, type) => {
  const planted = event('planted.kept', 'note', { fact: type })
  expect(roomForWords(planted)).toHaveLength(1)
  expect(roomForWords(planted)[0]).toMatch(/^planted\.kept fact/)
})

test('ids, words of our own, whole numbers, days, moments and codes are left alone', () => {
  const fine = event('fine.kept', 'note', {
    id: z.uuid().nullable(),
    word: z.enum(['red', 'green']).optional(),
    count: z.int().min(0),
    day: z.iso.date(),
    at: z.date(),
    code: z.string().regex(/^[a-z-]+$/),
    list: z.array(z.object({ done: z.boolean() })),
  })
  expect(roomForWords(fine)).toEqual([])
})
