import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, HOME, useWorld } from '../../../test/world.ts'
import { modules } from '../../app/modules.ts'
import { notes } from './testing/notes.ts'

const world = useWorld({ house: [...modules, notes] })
let coach: Browser

beforeAll(async () => {
  await world.given.organisation()
  coach = await world.as(await world.given.person('Carla Coach', { roles: ['coach'] }))
})

/** A board, whose last sign says what stops a note. */
const board = (sign = 'a') => `0198f000-0000-7000-8000-00000000000${sign}`
const pin = (fields: Parameters<Browser['post']>[1], sign?: string) =>
  coach.post(`/boards/${board(sign)}/notes`, fields)

const told = async () => {
  const lines = await world.db
    .selectFrom('history')
    .select(['thing_id', 'facts'])
    .where('name', '=', 'notes.pinned')
    .orderBy('id', 'desc')
    .execute()
  return { count: lines.length, last: lines[0] }
}
let before: number
beforeEach(async () => {
  before = (await told()).count
})

describe('who is asked first', () => {
  /** A form of which somebody sees whether it is read. */
  async function sends(browser: Browser) {
    let touched = false
    const body = new ReadableStream(
      {
        pull(controller) {
          touched = true
          controller.enqueue(new TextEncoder().encode('words=Hoi'))
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const headers = {
      origin: HOME,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '9',
      cookie: `leidraad=${browser.cookies.get('leidraad') ?? ''}`,
    }
    const init = { method: 'POST', headers, body, duplex: 'half' }
    const address = `${HOME}/boards/${board()}/notes`
    const reply = await world.house.app.fetch(new Request(address, init as RequestInit))
    return { status: reply.status, to: reply.headers.get('location'), touched }
  }

  test('what a stranger sends is never read: they sign in, and nobody else finds anything', async () => {
    expect(await sends(await world.as())).toEqual({ status: 303, to: '/sign-in', touched: false })
    const employee = await world.as(await world.given.person('Sanne de Wit'))
    expect(await sends(employee)).toEqual({ status: 404, to: null, touched: false })
    const { status, touched } = await sends(coach)
    expect([status, touched]).toEqual([303, true])
  })

  test('another button of the form is answered for whoever may, and for nobody else', async () => {
    const preview = await pin({ words: '', preview: 'yes' })
    expect(await preview.text()).toBe('as it would hang')
    const stranger = await world.as()
    expect(
      (await stranger.post(`/boards/${board()}/notes`, { preview: 'yes' })).headers.get('location'),
    ).toBe('/sign-in')
    expect((await told()).count).toBe(before)
  })
})

describe('a form that is in order', () => {
  test('is read into a command, kept, and leads on with what came of it', async () => {
    const form = { words: ' Hoi ', copies: '7', loud: 'on', 'colours[]': ['red', 'green'] }
    const reply = await pin(form)
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      `/boards/${board()}?top&Hoi`,
    ])
    expect((await told()).last).toEqual({
      thing_id: board(),
      facts: { copies: 7, loud: true, colours: 2 },
    })
    await pin({ words: 'Hoi' })
    expect((await told()).last?.facts).toEqual({ copies: 1, loud: false, colours: 0 })
  })

  test('says nothing about what the address says', async () => {
    await pin({ words: 'Hoi', boardId: board('b') })
    expect((await told()).last?.thing_id).toBe(board())
  })

  test('is the command itself where the action has no other form', async () => {
    const tear = (word: string) => coach.post(`/boards/${board('c')}/tearing`, { words: word })
    expect((await tear('Hoi')).headers.get('location')).toBe('/boards')
    expect((await told()).last?.thing_id).toBe(board('c'))
    const refused = await tear('Hallo')
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({ words: 'This cannot be.' })
  })
})

describe('a form that is not', () => {
  test.each([
    [
      'each fault stands at its field',
      { copies: '0' },
      { words: 'Write something.', copies: 'This cannot be.' },
    ],
    [
      'a word of the parser’s own is never shown',
      { words: 'Hoi', copies: 'veel' },
      { copies: 'This cannot be.' },
    ],
    [
      'what is missing altogether is no good',
      { copies: '1', 'words[]': 'Hoi' },
      { words: 'This cannot be.' },
    ],
    [
      'the first fault of a list is that of its field',
      { words: 'Hoi', 'colours[]': ['red', 'x', 'y'] },
      { colours: 'This cannot be.' },
    ],
    [
      'what is wrong in no field of the page is about the whole',
      { words: 'Hoi', hidden: 'abcd', secret: 'x' },
      { '': 'Write less.' },
    ],
    ['a field has the word of its own fault', { words: 'x'.repeat(21) }, { words: 'Write less.' }],
    ['a sentence may say what was typed', { words: '123' }, { words: '123 is no word.' }],
  ])('%s', async (_, form, errors) => {
    const reply = await pin({ words: '', ...form })
    expect(reply.status).toBe(422)
    expect((await reply.json()).errors).toEqual(errors)
    expect((await told()).count).toBe(before)
  })

  test('gets back what was typed', async () => {
    expect((await (await pin({ words: 'Hoi', copies: '0' })).json()).words).toBe('Hoi')
  })

  test('has nothing here where the address makes no sense, or leads to nothing', async () => {
    for (const id of ['verzonnen', board('0'), '__proto__'])
      expect((await coach.post(`/boards/${id}/notes`, { words: 'Hoi' })).status).toBe(404)
  })
})

describe('a refusal', () => {
  test.each([
    ['is about the whole, with its facts in the sentence', '1', { '': 'No more than 3 notes.' }],
    ['stands at the field that the page names', '3', { words: 'The board is torn.' }],
    ['stands at the field that its facts name', '2', { colours: 'Not in this colour.' }],
  ])('%s', async (_, sign, errors) => {
    const reply = await pin({ words: 'Hoi' }, sign)
    expect(reply.status).toBe(422)
    expect(await reply.json()).toEqual({ errors, words: 'Hoi' })
  })

  test('may lead elsewhere instead, or to an answer of its own', async () => {
    expect((await pin({ words: 'Hoi' }, '5')).headers.get('location')).toBe('/boards/other')
    expect(await (await pin({ words: 'Hoi' }, '4')).text()).toBe('left Hoi')
    expect((await told()).count).toBe(before)
  })
})
