import { Hono } from 'hono'
import { z } from 'zod'
import { action, faultWords } from '../../action.ts'
import { event } from '../../event.ts'
import type { Module } from '../../module.ts'
import { no } from '../../result.ts'
import type { Services } from '../../services.ts'
import { has } from '../../who.ts'
import { submit } from '../answer.ts'
import type { Env } from '../env.ts'
import { typedText } from '../forms.ts'

/* A form with everything that a form may have: a note on a board, pinned by whoever is a coach. */

export const pinned = event('notes.pinned', 'note', {
  copies: z.int(),
  loud: z.boolean(),
  colours: z.int(),
})
const said = faultWords('wordsMissing', 'tooLong', 'noLetters')

const Note = z.object({
  boardId: z.uuid(),
  words: z.string().min(1, said.wordsMissing).max(20, said.tooLong).regex(/[a-z]/, said.noLetters),
  copies: z.int().min(1),
  loud: z.boolean(),
  colours: z.array(z.enum(['red', 'green'])),
})

const NoteForm = z
  .object({
    boardId: z.string(),
    words: z.string(),
    copies: z.string().default('1').transform(Number),
    loud: z.string().optional(),
    colours: z.array(z.string()).default([]),
    /** Only what somebody writes by hand goes beyond. */
    hidden: z.string().max(3, said.tooLong).optional(),
    secret: z.string().max(0).optional(),
  })
  .transform(({ hidden: _, secret: __, loud, colours, ...note }) => ({
    ...note,
    loud: loud !== undefined,
    colours: colours as ('red' | 'green')[],
  }))

/** A board of which the last sign says what stops a note, so that each refusal can be tried. */
export const pinNote = action({
  name: 'notes.pin',
  who: (who) => has(who, 'coach'),
  input: Note,
  form: NoteForm,
  faults: said,
  load: async (_, { boardId }) => (boardId.endsWith('0') ? undefined : { id: boardId }),
  decide: ({ id }, { copies, loud, colours }) => {
    if (id.endsWith('1')) return no('full', { most: 3 })
    if (id.endsWith('2')) return no('wrongColour', { field: 'colours' })
    if (id.endsWith('3')) return no('torn')
    if (id.endsWith('4')) return no('pinnedAlready', { place: 'left' })
    if (id.endsWith('5')) return no('elsewhere')
    return pinned(id, { copies, loud, colours: colours.length })
  },
  save: async (_, { facts }) => ({ place: facts.loud ? 'top' : 'bottom' }),
})

/** The same without a form of its own: what is typed is the command. */
export const tearOff = action({
  name: 'notes.tear-off',
  who: (who) => has(who, 'coach'),
  input: z.object({ boardId: z.uuid(), words: z.string().max(3) }),
  load: async (_, { boardId }) => ({ id: boardId }),
  decide: ({ id }) => pinned(id, { copies: 0, loud: false, colours: 0 }),
  save: async () => undefined,
})

const words = {
  full: ({ most }: Readonly<Record<string, unknown>>) => `No more than ${most} notes.`,
  wrongColour: 'Not in this colour.',
  torn: 'The board is torn.',
  pinnedAlready: 'It hangs there already.',
  elsewhere: 'It hangs elsewhere.',
  wordsMissing: 'Write something.',
  tooLong: 'Write less.',
  noLetters: ({ typed }: Readonly<Record<string, unknown>>) => `${typed} is no word.`,
  invalid: 'This cannot be.',
}

function routes(services: Services) {
  return new Hono<Env>()
    .post('/boards/:id/notes', (c) =>
      submit(c, services, pinNote, {
        given: { boardId: c.req.param('id') },
        on: ({ place }, { thing }, typed) =>
          `/boards/${thing.id}?${place}&${typedText(typed, 'words')}`,
        again: (errors, typed) => c.json({ errors, words: typed.words ?? null }, 422),
        words,
        fields: ['words', 'copies', 'colours'],
        at: { torn: 'words', wrongColour: ({ field }) => String(field) },
        instead: {
          elsewhere: '/boards/other',
          pinnedAlready: ({ place }, typed) => c.text(`${place} ${typedText(typed, 'words')}`),
        },
        before: (typed) => (typed.preview ? c.text('as it would hang') : undefined),
      }),
    )
    .post('/boards/:id/tearing', (c) =>
      submit(c, services, tearOff, {
        given: { boardId: c.req.param('id') },
        on: '/boards',
        again: (errors) => c.json(errors, 422),
        words: { invalid: words.invalid },
      }),
    )
}

export const notes: Module = {
  name: 'notes',
  routes: [routes],
  actions: [pinNote, tearOff],
  events: [pinned],
}
