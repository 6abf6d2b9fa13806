import { z } from 'zod'
import { action, type Loading, type Saving } from '../../../platform/action.ts'
import { dayOf } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import { inOrder, momentOf } from '../../../platform/evidence/index.ts'
import { newId } from '../../../platform/ids.ts'
import { queueMail } from '../../../platform/mail/outbox.ts'
import { addressOf } from '../../../platform/mail/receivers.ts'
import { no } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { isHouse } from '../../../platform/who.ts'
import { reachOf } from '../audience/reach-store.ts'
import { type Audience, whoReads, without } from '../audience/rules.ts'
import { savedRule } from '../audience/saved-store.ts'
import { resolved } from '../audience/store.ts'
import { preparedDropped, roundClosed, roundPrepared, testMailed } from '../events.ts'
import { test } from '../letters/mail-kinds.ts'
import * as rules from '../rules.ts'
import { ask, letGo } from './asking.ts'
import { openOfRound } from './asking-store.ts'
import { type ForWhom, Prepare, PrepareForm, roundFaults, Wanted } from './forms.ts'
import {
  dropPrepared,
  dropTwins,
  keepPrepared,
  lockPrepared,
  type Prepared,
} from './prepared-store.ts'
import { vouchedRound } from './round-row-store.ts'
import { endRound, holdRounds, insertRound, roundWith } from './store.ts'

/** Whom somebody means: a rule that was kept, or one that is named here. */
async function meant(tx: WriteTx, named: ForWhom) {
  if (!('saved' in named)) return resolved(tx, named)
  const audience = await savedRule(tx, named.saved)
  return audience ? { audience, unknown: [] } : undefined
}

const isOffered = async (tx: WriteTx, kind: TaskKind, thingId: string, { who }: Loading) =>
  (await kind.offers?.(tx, who.language))?.some((offer) => offer.thingId === thingId) ?? false

const unknownOf = (unknown: readonly string[]) =>
  no('peopleUnknown', { names: unknown.slice(0, 5).join(', ') })

type Counting = Pick<Prepared, 'thingId' | 'audience'>

/** Whom it would ask, counted now. */
async function counted(
  tx: WriteTx,
  kind: TaskKind,
  { thingId, audience }: Counting,
  { who, now }: Saving,
) {
  const about = (await kind.about(tx, [thingId], who.language)).get(thingId)
  return reachOf(tx, {
    kind: kind.name,
    thingId,
    audience,
    afresh: false,
    languages: about?.languages,
    today: dayOf(now),
  })
}

/** Puts a round ready to be looked at: whom it would ask is counted, and nobody hears of it yet. */
export const prepareRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.prepare-round`,
    who: kind.may.ask,
    input: Prepare,
    form: PrepareForm,
    faults: roundFaults,
    load: async (tx, input, moment) => {
      if (input.id && !(await lockPrepared(tx, kind.name, input.id))) return undefined
      const found = await meant(tx, input.audience)
      return {
        id: input.id ?? newId(),
        offered: await isOffered(tx, kind, input.thingId, moment),
        unknown: found?.unknown ?? [],
        audience: found?.audience,
      }
    },
    decide: ({ id, audience, unknown, offered }, input, moment) => {
      if (!audience) return no('audienceGone')
      if (unknown.length) return unknownOf(unknown)
      const would = rules.openRound(offered, { ...input, id, kind: kind.name, audience }, moment)
      return 'refused' in would ? would : roundPrepared(id, { kind: kind.name })
    },
    save: async (tx, _prepared, { thing: { id, audience }, input, ...saving }) => {
      const wanted = { ...input, id, kind: kind.name, audience: audience as Audience }
      const reach = await counted(tx, kind, wanted, saving)
      await dropTwins(tx, wanted)
      await keepPrepared(tx, { ...wanted, reach, madeBy: saving.who.id, now: saving.now })
      return { id }
    },
  })

/** Leaves somebody out who has no text in their language, until there is one; and counts again. */
export const leaveWaiting = (kind: TaskKind) =>
  action({
    name: `${kind.name}.leave-waiting`,
    who: kind.may.ask,
    input: z.object({
      id: z.uuid(),
      people: z.array(z.uuid()).max(2_000).default([]),
      /** Everybody of whom that is so. */
      all: z.boolean().default(false),
    }),
    form: z.object({
      id: z.uuid(),
      people: z.array(z.uuid()).max(2_000).optional(),
      all: z
        .string()
        .optional()
        .transform((said) => said === 'yes'),
    }),
    load: (tx, { id }) => lockPrepared(tx, kind.name, id),
    decide: ({ id }) => roundPrepared(id, { kind: kind.name }),
    save: async (tx, _, { thing, input, ...saving }) => {
      const { thingId, audience } = thing
      const readable = input.all
        ? (await kind.about(tx, [thingId], saving.who.language)).get(thingId)?.languages
        : undefined
      const wanted = {
        ...thing,
        audience: readable
          ? whoReads(without(audience, input.people), readable)
          : without(audience, input.people),
      }
      const reach = await counted(tx, kind, wanted, saving)
      await keepPrepared(tx, { ...wanted, reach, madeBy: saving.who.id, now: saving.now })
    },
  })

export const dropRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.drop-prepared-round`,
    who: kind.may.ask,
    input: z.object({ id: z.uuid() }),
    load: (tx, { id }) => lockPrepared(tx, kind.name, id),
    decide: ({ id }) => preparedDropped(id, {}),
    save: (tx, _, { thing }) => dropPrepared(tx, thing.id),
  })

/** The letter as it will arrive, to whoever prepares the round. */
export const mailTest = (kind: TaskKind) =>
  action({
    name: `${kind.name}.mail-test`,
    who: kind.may.ask,
    input: z.object({ id: z.uuid() }),
    load: async (tx, { id }, { who, services }) => {
      const prepared = await lockPrepared(tx, kind.name, id)
      return prepared && { id, to: await addressOf(tx, who.id, services.mailboxes) }
    },
    decide: ({ id, to }) => (to ? testMailed(id, {}) : no('noMailbox')),
    save: async (tx, _, { thing, who, now }) => {
      await queueMail(tx, {
        onceKey: `test:${thing.id}:${now.toISOString()}`,
        kind: test,
        personId: who.id ?? undefined,
        language: who.language,
        thingId: thing.id,
        dueAt: now,
        now,
      })
    },
  })

export interface Opening extends Counting {
  id: string
  dueOn: string
  joinerDays: number
  yearly: boolean
  afresh: boolean
}

/** Keeps a round and asks everybody in it. */
export async function openFor(tx: WriteTx, kind: TaskKind, round: Opening, saving: Saving) {
  const row = { ...round, kind: kind.name }
  await insertRound(tx, { ...row, openedBy: saving.who.id, now: saving.now })
  const whom = { ...row, pausedAt: null }
  return { id: round.id, ...(await ask(tx, whom, { dueOn: round.dueOn }, saving)) }
}

export const vouchedOpening = (
  kind: TaskKind,
  round: Opening,
  { who, now }: { who: { id: string | null }; now: Date },
) =>
  vouchedRound({
    id: round.id,
    kind: kind.name,
    thing_id: round.thingId,
    audience: inOrder(round.audience),
    due_on: round.dueOn,
    joiner_days: String(round.joinerDays),
    afresh: String(round.afresh),
    opened_by: who.id,
    opened_at: momentOf(now),
  })

/** Starts a round that was looked at: everyone in the audience is asked, and who has a mailbox is written to, in one go. */
export const startRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.start-round`,
    who: kind.may.ask,
    proof: 'fresh',
    input: z.object({ id: z.uuid() }),
    load: async (tx, { id }, moment) => {
      await holdRounds(tx)
      const prepared = await lockPrepared(tx, kind.name, id)
      if (!prepared) return undefined
      const round: Opening = { ...prepared, id: newId(), afresh: false }
      return { prepared, round, offered: await isOffered(tx, kind, prepared.thingId, moment) }
    },
    decide: ({ round, offered }, _, moment) =>
      rules.openRound(offered, { ...round, kind: kind.name }, moment),
    save: async (tx, _, { thing: { prepared, round }, ...saving }) => {
      await dropPrepared(tx, prepared.id)
      return openFor(tx, kind, round, saving)
    },
    evidence: (_tx, { thing: { round }, ...moment }) => vouchedOpening(kind, round, moment),
  })

/** Opens a round in one step, for programs and for what comes again every year. */
export const openRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.open-round`,
    who: (who) => kind.may.ask(who) || isHouse(who),
    proof: 'fresh',
    input: Wanted,
    faults: roundFaults,
    load: async (tx, input, moment) => {
      await holdRounds(tx)
      const found = await meant(tx, input.audience)
      return (
        found && {
          ...found,
          id: newId(),
          offered: await isOffered(tx, kind, input.thingId, moment),
        }
      )
    },
    decide: ({ id, offered, audience, unknown }, input, moment) =>
      unknown.length
        ? unknownOf(unknown)
        : rules.openRound(offered, { ...input, id, kind: kind.name, audience }, moment),
    save: (tx, _, { thing: { id, audience }, input, ...saving }) =>
      openFor(tx, kind, { ...input, id, audience }, saving),
    evidence: (_tx, { thing: { id, audience }, input, ...moment }) =>
      vouchedOpening(kind, { ...input, id, audience }, moment),
    summary: 'Ask everybody in an audience by a date; who joins later is asked as well.',
  })

/** A year later: the round that was ends, and everybody is asked again, also who did it. */
export const renewRound = (kind: TaskKind) =>
  action({
    name: `${kind.name}.renew-round`,
    who: isHouse,
    input: z.object({ roundId: z.uuid(), dueOn: z.iso.date() }),
    load: async (tx, { roundId, dueOn }, moment) => {
      await holdRounds(tx)
      const before = await roundWith(tx, kind.name, roundId)
      if (!before?.yearly) return undefined
      const round: Opening = { ...before, id: newId(), dueOn, afresh: true }
      return { before, round, offered: await isOffered(tx, kind, before.thingId, moment) }
    },
    decide: ({ before, round, offered }, _, moment) =>
      before.closedAt
        ? no('roundClosed')
        : rules.openRound(offered, { ...round, kind: kind.name }, moment),
    save: async (tx, _, { thing: { before, round }, ...saving }) => {
      await endRound(tx, before.id, 'stopped', saving.now)
      await saving.tell(roundClosed(before.id, {}))
      await letGo(tx, openOfRound(before.id), 'stopped', saving)
      return openFor(tx, kind, round, saving)
    },
    evidence: (_tx, { thing: { round }, ...moment }) => vouchedOpening(kind, round, moment),
  })
