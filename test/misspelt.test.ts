import { expect, test } from 'vitest'
import { z } from 'zod'
import { personReturned } from '../src/modules/people/index.ts'
import { receipt } from '../src/modules/signing/mail-kinds.ts'
import { roundClosed, roundOpened } from '../src/modules/tasks/events.ts'
import type { closeRound } from '../src/modules/tasks/rounds/running.ts'
import { action, faultWords, type Later, type Refusals, veto } from '../src/platform/action.ts'
import type { WriteTx } from '../src/platform/db/connect.ts'
import { type Event, event, on } from '../src/platform/event.ts'
import { job } from '../src/platform/jobs.ts'
import { queueMail } from '../src/platform/mail/outbox.ts'
import { no } from '../src/platform/result.ts'
import type { Said } from '../src/platform/web/answer.ts'
import { everyone } from '../src/platform/who.ts'

/*
 * Slips that do not compile: each line below `@ts-expect-error` is one, and the check of types fails when it is none
 * any more. They are kept in functions that nobody calls, apart from those that the running house refuses as well.
 */

const id = '0198c7a0-0000-7000-8000-000000000000'
const tx = {} as WriteTx

function events() {
  // @ts-expect-error there is no such kind
  on(personLefd, async () => {})
  // @ts-expect-error a name is no kind
  on('people.person-left', async () => {})
  // @ts-expect-error an event is made by its kind, not by hand
  const byHand: Event = { name: 'people.person-left', thing: { kind: 'person', id }, facts: {} }
  // @ts-expect-error facts that the shape does not have
  on(roundOpened, async (_, { facts }) => facts.reason)
  return byHand
}

const refusals = {
  roundClosed: 'Deze ronde is al gestopt.',
  // @ts-expect-error no rule refuses with this word
  roundCloosed: 'Deze ronde is al gestopt.',
} satisfies Record<Refusals<ReturnType<typeof closeRound>>, Said>

// @ts-expect-error a word without a sentence
const silent: Record<Refusals<ReturnType<typeof closeRound>>, Said> = {}

const sew = action({
  name: 'test.sew',
  who: everyone,
  input: z.object({}),
  load: async () => ({ torn: true }),
  decide: ({ torn }) => (torn ? no('tooTorn') : roundClosed(id, {})),
  save: async () => {},
  objections: ['tooTorn'],
})

function vetoes() {
  veto(sew, async () => no('tooTorn'))
  // @ts-expect-error the action has no such word
  veto(sew, async () => no('tooTornn'))
}

function faults() {
  const said = faultWords('nameMissing')
  // @ts-expect-error no fault has this word
  return z.string(said.nameMising)
}

const remind = job('test.remind', async (_: { requestId: string }) => {})

async function jobs(later: Later) {
  // @ts-expect-error a name is no job
  await later('test.remind', { requestId: id })
  // @ts-expect-error the job wants something else
  await later(remind, { request: id })
}

async function mails() {
  const mail = { onceKey: 'x', language: 'nl' as const, dueAt: new Date(), now: new Date() }
  await queueMail(tx, { ...mail, kind: receipt })
  // @ts-expect-error a name is no kind of mail
  await queueMail(tx, { ...mail, kind: 'signing.reciept' })
}

/** Nobody calls them: that they do not compile is what they are for. */
const kept = [events, vetoes, faults, jobs, mails, refusals, silent]

test('every kind of name has its slip', () => {
  expect(kept).toHaveLength(7)
})

test('facts that the shape does not have are refused by the running house as well', () => {
  const kind = event('test.sewn', 'coat', { stitches: z.int() })
  expect(kind(id, { stitches: 3 })).toEqual({
    name: 'test.sewn',
    thing: { kind: 'coat', id },
    facts: { stitches: 3 },
    passing: false,
  })
  expect(() => kind(id, { stitches: 3, by: 'Fatima' } as never)).toThrow('Unrecognized key')
  expect(() => kind(id, {} as never)).toThrow('stitches')
  expect(personReturned.event).toBe('people.person-returned')
})
