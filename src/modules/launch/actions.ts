import { z } from 'zod'
import { action } from '../../platform/action.ts'
import { dayOf, isDay } from '../../platform/calendar.ts'
import { newId } from '../../platform/ids.ts'
import { languages } from '../../platform/locale.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { NotFound, no } from '../../platform/result.ts'
import { holdersWith } from '../people/index.ts'
import { currentPublication } from '../publications/index.ts'
import { testSent } from './events.ts'
import { filler } from './filled.ts'
import { type Thing, thingOf } from './kit.ts'
import { launchMail } from './mail-kinds.ts'
import * as rules from './rules.ts'
import { keepStep, keepWords, queueToAll, stepOf } from './store.ts'

const key = z.string().regex(/^[a-z0-9-]{1,40}$/)
export const said = { dayInvalid: 'dayInvalid', tooLong: 'tooLong' } as const

/** Throws NotFound where the kit has no such thing. */
function thingWith(key: string): Thing {
  const thing = thingOf(key)
  if (!thing) throw new NotFound(`launch ${key}`)
  return thing
}

/** By when it is done, and by whom; an empty day lets go of that. */
export const planStep = action({
  name: 'launch.plan',
  who: rules.may.prepareLaunch,
  input: z.object({
    key,
    plannedOn: z
      .string()
      .trim()
      .refine((day) => day === '' || isDay(day), said.dayInvalid),
    personId: z.uuid().nullable().default(null),
  }),
  form: z
    .object({ key, plannedOn: z.string(), personId: z.uuid().or(z.literal('')).default('') })
    .transform(({ personId, ...rest }) => ({ ...rest, personId: personId || null })),
  faults: said,
  load: async (tx, { key, personId }) => ({
    thing: thingWith(key),
    person: personId === null ? undefined : (await holdersWith(tx, [personId])).get(personId),
  }),
  decide: ({ thing, person }, { personId }) => rules.plan(thing, person, personId !== null),
  save: async (tx, _, { input: { key, plannedOn, personId } }) => {
    await keepStep(tx, key, { plannedOn: plannedOn || null, personId })
  },
  summary: 'Plans a thing of the launch kit.',
})

/** Ticks a thing, or opens it again. */
export const finishStep = action({
  name: 'launch.finish',
  who: rules.may.prepareLaunch,
  input: z.object({ key, done: z.boolean() }),
  form: z
    .object({ key, done: z.enum(['yes', 'no']) })
    .transform(({ key, done }) => ({ key, done: done === 'yes' })),
  faults: {},
  load: async (_, { key }) => thingWith(key),
  decide: (thing, { done }) => rules.change(thing, done ? 'done' : 'open'),
  save: async (tx, _, { input, who, now }) => {
    await keepStep(tx, input.key, {
      doneAt: input.done ? now : null,
      doneBy: input.done ? who.id : null,
    })
  },
  summary: 'Ticks a thing of the launch kit, or opens it again.',
})

/** In the organisation's own words, in one language; the words of the kit stand again where both are left empty. */
export const wordStep = action({
  name: 'launch.word',
  who: rules.may.prepareLaunch,
  input: z.object({
    key,
    language: z.enum(languages),
    title: z.string().trim().max(rules.TITLE, said.tooLong),
    text: z.string().trim().max(rules.TEXT, said.tooLong),
  }),
  faults: said,
  load: async (tx, { key }, { services }) => ({
    thing: thingWith(key),
    kit: await filler(tx, services.settings.url, services.now()),
  }),
  decide: ({ thing }) => rules.change(thing, 'words'),
  save: async (tx, _, { thing: { thing, kit }, input: { key, language, title, text } }) => {
    const proposed = kit.words(thing, undefined, language)
    const asProposed = title === proposed.title && text === proposed.text
    const own = title && text && !asProposed ? { title, text } : undefined
    await keepWords(tx, key, language, own)
  },
  summary: 'Words a thing of the launch kit anew.',
})

/** To whoever prepares it, as everybody will get it. */
export const testStep = action({
  name: 'launch.test',
  who: rules.may.prepareLaunch,
  input: z.object({ key }),
  faults: {},
  load: async (_, { key }) => thingWith(key),
  decide: (thing) =>
    thing.kind === 'mail' ? testSent(thing.key, { key: thing.key }) : no('noMail'),
  save: async (tx, _, { input, who, now }) => {
    const id = await keepStep(tx, input.key)
    await queueMail(tx, {
      onceKey: `launch-test:${newId()}`,
      kind: launchMail,
      ...(who.id && { personId: who.id }),
      language: who.language,
      thingId: id,
      dueAt: now,
      now,
    })
  },
  summary: 'Sends a mail of the launch kit to whoever prepares it.',
})

/** To everybody who works here and has a mailbox, once. */
export const sendStep = action({
  name: 'launch.send',
  who: rules.may.sendToAll,
  input: z.object({ key }),
  faults: {},
  load: async (tx, { key }) => ({
    thing: thingWith(key),
    step: await stepOf(tx, key),
    published: (await currentPublication(tx, 'everyone')) !== undefined,
  }),
  decide: ({ thing, step, published }) => rules.send(thing, step, published),
  save: async (tx, _, { input, who, now }) => {
    const id = await keepStep(tx, input.key, { sentAt: now, doneAt: now, doneBy: who.id })
    await queueToAll(tx, id, dayOf(now), now)
  },
  summary: 'Sends a mail of the launch kit to everybody.',
})
