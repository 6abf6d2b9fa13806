import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, inject, test } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { READING, reading } from '../../../../test/sample/kinds.ts'
import { appUrl, cloneDatabase, testSettings, useWorld } from '../../../../test/world.ts'
import { composeHouse } from '../../../app/compose.ts'
import { restoreHouse } from '../../../app/restoring.ts'
import { upkeep } from '../../../platform/action.ts'
import { backupToFile } from '../../../platform/backup/index.ts'
import { DAY } from '../../../platform/calendar.ts'
import { logger } from '../../../platform/log.ts'
import { command } from '../../../platform/who.ts'
import {
  addPerson,
  changePerson,
  forgetLeaver,
  importPeople,
  undoImport,
} from '../../people/index.ts'
import { comeBack, leave } from '../../people/person/actions.ts'
import { signature } from '../../signing/index.ts'
import { actsOf } from '../rounds/acts.ts'
import { askingHouse, proven } from '../testing/house.ts'
import { holds, type Plain, plainly } from '../testing/plain-count.ts'
import { fold } from './store.ts'

/** What pages show of a round is what a plain count of its tasks says, whatever happens to rounds and people. */
const world = useWorld({ house: askingHouse })
const { given } = world

const DEPARTMENTS = ['Bakkerij', 'winkel', 'Winkel', '']
let places: { id: string; name: string }[] = []
let managers: { id: string; email: string | null }[] = []
let publication: { id: string }
let boss: { id: string; name: string }
const hr = () => proven(world, boss, 'hr')
let count = 0

beforeAll(async () => {
  await given.organisation()
  places = [await given.establishment('Gent'), await given.establishment('Breda')]
  managers = [await given.person('Mia Manager'), await given.person('Max Manager')]
  boss = await given.person('Ine Manager', { roles: ['hr'] })
  publication = await given.published()
})

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]
const open = () =>
  world.db
    .selectFrom('tasks as t')
    .innerJoin('people as p', 'p.id', 't.person_id')
    .select(['t.id', 't.round_id', 't.kind', 'p.id as personId', 'p.name'])
    .where('t.state', '=', 'open')
    .orderBy('t.id')
    .execute()
const rounds = (running: boolean) =>
  world.db
    .selectFrom('rounds')
    .select(['id', 'kind', 'due_on'])
    .where('closed_at', running ? 'is' : 'is not', null)
    .orderBy('id')
    .execute()
const people = (here: boolean) =>
  world.db
    .selectFrom('people')
    .selectAll()
    .where('left_at', here ? 'is' : 'is not', null)
    .where('email', 'not like', '%manager%')
    .orderBy('id')
    .execute()
const actsAbout = (kind: string) => actsOf(kind === signature.name ? signature : reading)
const placed = (n: number) => ({
  establishmentId: pick([...places.map(({ id }) => id), null], n) ?? null,
  department: pick(DEPARTMENTS, n >> 2) ?? '',
  manager: n % 3 ? { id: pick(managers, n)?.id ?? '' } : null,
})
const rowOf = (n: number, number: number) =>
  [
    `Persoon ${'abcdefghij'[number % 10]}${'abcdefghij'[((number / 10) % 10) | 0]}`,
    `p${number}`,
    `p${number}@korenaar.test`,
    pick(['Gent', 'Breda', ''], n),
    pick(DEPARTMENTS, n >> 1),
    n % 2 ? managers[0]?.email : '',
  ].join(';')

/** What may happen; each takes a number that says to whom. What cannot be done now is left. */
const happenings = {
  opens: async () => {
    await world.services.perform(actsOf(reading).open, command, {
      thingId: READING,
      audience: { kind: 'all' },
      dueOn: '2027-02-01',
      afresh: true,
    })
  },
  asksToSign: () => given.round(publication, { dueOn: '2027-02-01' }),
  joins: async (n) => {
    const number = `n${count++}`
    await world.services.perform(addPerson, command, {
      name: `Nieuw ${'abcdefghij'[n % 10]}`,
      email: `${number}@korenaar.test`,
      number,
      language: 'nl',
      ...placed(n),
    })
  },
  moves: async (n) => {
    const person = pick(await people(true), n)
    if (!person) return
    const { id, name, email, number } = person
    await world.services.perform(changePerson, command, {
      ...{ id, name, email, number, language: 'nl' },
      ...placed(n >> 3),
    })
  },
  imports: async (n) => {
    const rows = Array.from({ length: 4 }, (_, at) => rowOf(n + at, (n + at) % 12))
    const file = ['naam;nummer;mail;vestiging;afdeling;leidinggevende', ...new Set(rows), ''].join(
      '\n',
    )
    await importPeople(world.services, Buffer.from(file), {
      file: 'mensen.csv',
      who: command,
      goneLeave: n % 5 === 0,
    })
  },
  undoes: async () => {
    const last = await world.db
      .selectFrom('imports')
      .select('id')
      .where('state', '=', 'done')
      .orderBy('applied_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    if (last) await world.services.perform(undoImport, command, last)
  },
  leaves: async (n) => {
    const person = pick(await people(true), n)
    if (person) await world.services.perform(leave, command, { id: person.id })
  },
  returns: async (n) => {
    const person = pick(await people(false), n)
    if (person) await world.services.perform(comeBack, command, { id: person.id })
  },
  isForgotten: async (n) => {
    const person = pick(await people(false), n)
    if (person) await world.services.perform(forgetLeaver, command, { id: person.id })
  },
  doesIt: async (n) => {
    const task = pick(await open(), n)
    const round = (await rounds(true)).find(({ id }) => id === task?.round_id)
    if (!task || !round) return
    const who = proven(world, { id: task.personId, name: task.name })
    if (round.kind === reading.name)
      await world.services.perform(actsOf(reading).finish, who, { taskId: task.id })
    else await given.signature({ id: task.personId, name: task.name }).catch(() => undefined)
  },
  isExempt: async (n) => {
    const task = pick(await open(), n)
    const round = (await rounds(true)).find(({ id }) => id === task?.round_id)
    if (!task || !round) return
    const which = { roundId: round.id, taskId: task.id, note: 'Met verlof' }
    await world.services.perform(actsAbout(round.kind).exempt, hr(), which)
  },
  isAskedAgain: async (n) => {
    const closed = await world.db
      .selectFrom('tasks')
      .innerJoin('rounds', 'rounds.id', 'tasks.round_id')
      .select(['tasks.id as taskId', 'rounds.id as roundId', 'rounds.kind'])
      .where('tasks.state', '=', 'closed')
      .where('rounds.closed_at', 'is', null)
      .orderBy('tasks.id')
      .execute()
    const task = pick(closed, n)
    if (!task) return
    const { kind, ...which } = task
    await world.services.perform(actsAbout(kind).again, hr(), which)
  },
  isDated: async (n) => {
    const round = pick(await rounds(true), n)
    if (!round) return
    const dueOn = pick(['2026-12-20', '2027-02-01', '2027-03-01'], n >> 2) ?? ''
    await world.services.perform(actsAbout(round.kind).date, hr(), { roundId: round.id, dueOn })
  },
  ends: async (n) => {
    const round = pick(await rounds(true), n)
    if (round)
      await world.services.perform(actsAbout(round.kind).close, hr(), { roundId: round.id })
  },
  isSuperseded: async () => {
    publication = await given.published()
  },
  isImproved: async () => {
    publication = await given.published({ material: false })
  },
  isFolded: () => upkeep(world.db, fold),
  passes: async () => world.clock.pass(DAY),
} satisfies Record<string, (n: number) => Promise<unknown>>

const often = ['joins', 'moves', 'imports', 'doesIt', 'doesIt', 'isFolded'] as const
const happening = fc.tuple(
  fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[]), ...often),
  fc.nat(1_000),
)

/** How a round stood when it ended. */
const ended = new Map<string, Plain>()
async function keepsWhatEnded(plain: Map<string, Plain>) {
  for (const { id } of await rounds(false)) {
    const now = plain.get(id)
    if (!now) throw new Error('a round is gone')
    const then = ended.get(id) ?? now
    expect(now).toEqual(then)
    ended.set(id, then)
  }
}

test('figures are a plain count of the tasks, whatever happens, and in whichever order', async () => {
  for (const n of [1, 6, 11]) await happenings.imports(n)
  await happenings.opens()
  await happenings.asksToSign()
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 12, maxLength: 12 }), async (story) => {
      for (const [what, n] of story) {
        await happenings[what](n)
        // Whom an import brought by mistake was never there, also not in a round that ended.
        if (what === 'undoes') ended.clear()
        await keepsWhatEnded(await holds(world))
      }
    }),
    runs(4),
  )
}, 120_000)

test('they come back with a backup, and go on from there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-figures-'))
  const file = join(folder, 'figures.backup')
  await happenings.opens()
  await happenings.joins(3)
  const before = await plainly(world.db)
  await backupToFile(world.url, file, { now: world.clock.now() })
  const url = await cloneDatabase(inject('serverUrl'), 'template0')
  await restoreHouse(url, testSettings, file, {
    replace: false,
    withoutKey: false,
    now: world.clock.now(),
  })
  const log = logger('silent')
  const house = composeHouse(appUrl(url), {
    settings: testSettings,
    log,
    now: world.clock.now,
    house: askingHouse,
  })
  const restored = { ...world, services: house.services, db: house.services.db }
  expect(await holds(restored)).toEqual(before)
  const added = await house.services.perform(addPerson, command, {
    name: 'Na de brand',
    email: 'na@korenaar.test',
    language: 'nl',
    department: 'Een afdeling van later',
  })
  expect(added.ok).toBe(true)
  const after = await holds(restored)
  expect(after).not.toEqual(before)
  await house.close()
  await rm(folder, { recursive: true })
})
