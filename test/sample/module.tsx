import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { removeEstablishment } from '../../src/modules/organisation/establishments/actions.ts'
import { personAdded } from '../../src/modules/people/index.ts'
import { actionsOf, readsOf, roundRoutes } from '../../src/modules/tasks/index.ts'
import { action, faultWords, veto } from '../../src/platform/action.ts'
import { on } from '../../src/platform/event.ts'
import { good } from '../../src/platform/finding.ts'
import { job } from '../../src/platform/jobs.ts'
import type { InEveryLanguage } from '../../src/platform/locale.ts'
import { layOut } from '../../src/platform/mail/layout.ts'
import { mailKind } from '../../src/platform/mail/letter.ts'
import { queueMail } from '../../src/platform/mail/outbox.ts'
import type { Module } from '../../src/platform/module.ts'
import { ask, read } from '../../src/platform/read.ts'
import { no } from '../../src/platform/result.ts'
import type { Services } from '../../src/platform/services.ts'
import { type Errors, submit } from '../../src/platform/web/answer.ts'
import type { Env } from '../../src/platform/web/env.ts'
import { has, isHouse, type Who } from '../../src/platform/who.ts'
import { badgeGiven } from './events.ts'
import { reading, visit } from './kinds.ts'
import { badgesOf, insertBadge } from './store.ts'

/* A module as the next one will be: everything that it says of itself, and nothing outside its folder. */

const mayGive = (who: Who) => has(who, 'owner', 'hr') || isHouse(who)
const MOST = 3

const words = {
  enough: 'Er zijn genoeg speldjes.',
  personMissing: 'Kies iemand.',
  invalid: 'Dit klopt niet.',
}
const said = faultWords('personMissing')

const badgeMail = mailKind('sample.badge', {
  nl: 'Speldje',
  fr: 'Badge',
  en: 'Badge',
  de: 'Abzeichen',
})

export const giveBadge = action({
  name: 'sample.give-badge',
  who: mayGive,
  input: z.object({ personId: z.uuid(said.personMissing) }),
  faults: said,
  load: async (tx) => ({ id: randomUUID(), given: (await badgesOf(tx)).length }),
  decide: ({ id, given }, { personId }) =>
    given >= MOST ? no('enough') : badgeGiven(id, { personId }),
  save: async (tx, { facts }, { thing: { id }, now, later }) => {
    await insertBadge(tx, { id, personId: facts.personId }, now)
    await queueMail(tx, {
      onceKey: `sample.badge:${id}`,
      kind: badgeMail,
      personId: facts.personId,
      language: 'nl',
      dueAt: now,
      now,
    })
    await later(polish, { id })
  },
})

/** What was polished, for the test to see that the job ran. */
export const polished: string[] = []
const polish = job('sample.polish', async ({ id }: { id: string }) => polished.push(id))

const badges = read({
  name: 'sample.badges',
  who: mayGive,
  query: z.object({}),
  read: badgesOf,
  summary: 'The badges that were given.',
})

function routes(services: Services) {
  const list = async (c: Parameters<typeof ask>[0], errors: Errors = {}) => {
    const given = await ask(c, services, badges, {})
    return services.show(
      c,
      { face: 'workbench', title: 'Speldjes', errors },
      <>
        <p>{given.length} speldjes</p>
        <p>{Object.values(errors).join(' ')}</p>
      </>,
    )
  }
  return new Hono<Env>()
    .get('/badges', (c) => list(c))
    .post('/badges', (c) =>
      submit(c, services, giveBadge, { on: '/badges', again: (errors) => list(c, errors), words }),
    )
}

const station: InEveryLanguage = { nl: 'Speldjes', fr: 'Badges', en: 'Badges', de: 'Abzeichen' }
const door = { title: 'Mijn speldjes', text: 'Wat je kreeg' }

export const sample: Module = {
  name: 'sample',
  routes: [routes, (services) => roundRoutes(services, reading)],
  actions: [giveBadge, ...actionsOf(visit), ...actionsOf(reading)],
  reads: [badges, ...readsOf(reading)],
  events: [badgeGiven],
  follows: [
    // Whoever joins gets a badge.
    on(personAdded, async function welcome(tx, { thing }, { now }) {
      await insertBadge(tx, { id: randomUUID(), personId: thing.id }, now)
    }),
  ],
  vetoes: [
    veto(removeEstablishment, async (tx) =>
      (await badgesOf(tx)).length ? no('inUse') : undefined,
    ),
  ],
  asks: [visit, reading],
  mails: [
    {
      kind: badgeMail,
      write: async (mails) =>
        new Map(
          mails.map((mail) => [
            mail.id,
            layOut({
              language: mail.language,
              organisation: 'De Korenaar',
              accent: '#0e5a57',
              mark: undefined,
              from: undefined,
              check: undefined,
              subject: 'Je kreeg een speldje',
              greeting: `Dag ${mail.name},`,
              paragraphs: ['Het ligt klaar.'],
              footnotes: [],
            }),
          ]),
        ),
    },
  ],
  jobs: [polish],
  stations: [{ href: '/badges', words: station, may: mayGive, group: 'help' }],
  doors: [
    {
      href: '/badges/mine',
      icon: 'done',
      words: { nl: door, fr: door, en: door, de: door },
      rank: 25,
      shown: async (db) => (await badgesOf(db)).length > 0,
    },
  ],
  waits: async (_, who) =>
    mayGive(who) ? [{ title: 'Speldjes uitdelen', href: '/badges', rank: 1 }] : [],
  life: async () => [{ label: 'Bespeld', done: false, rank: 35, figure: '0 speldjes' }],
  panel: async () => ({ title: 'Speldjes per dag', content: <p>Nog geen tekening</p> }),
  tables: { owns: ['badges'], forGood: ['badges'] },
  verify: async (db) => ({
    checked: `${(await badgesOf(db)).length} badges were counted.`,
    wrong: [],
  }),
  doctor: async () => [good('The badges shine.')],
  about: async (db, personId) => {
    const own = (await badgesOf(db)).filter((badge) => badge.personId === personId)
    return own.length ? [{ what: 'Speldjes', lines: [`${own.length}`] }] : []
  },
  pack: async (_, personId) => [
    { name: 'badges.txt', content: new TextEncoder().encode(personId) },
  ],
  demo: async ({ services, owner }) => {
    await services.perform(giveBadge, owner, { personId: owner.id })
  },
}
