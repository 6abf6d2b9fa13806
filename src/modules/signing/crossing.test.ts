import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../test/world.ts'
import { type Ground, perform } from '../../platform/action.ts'
import { type EventKind, type Follow, on } from '../../platform/event.ts'
import { command } from '../../platform/who.ts'
import { addPerson, personAdded } from '../people/index.ts'
import { publishPolicy } from '../publications/index.ts'
import { roundOpened } from '../tasks/events.ts'
import { tasksFollow } from '../tasks/follows/follows.ts'
import { actsOf } from '../tasks/index.ts'
import { signingFollows } from './follows.ts'
import { signature } from './kind/kind.ts'
import { verifySignatures } from './verify.ts'

const world = useWorld()
const { given } = world
let publication: { id: string }

beforeAll(async () => {
  await given.organisation()
  await given.person('Eerste Medewerker')
  publication = await given.published()
})

const faults = async () =>
  (await verifySignatures(world.db, world.services.keyring)).flatMap(({ wrong }) => wrong)

const newcomer = (name: string) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@korenaar.test`,
  language: 'nl',
})
const round = () => ({
  audience: { kind: 'all' },
  dueOn: '2026-12-04',
  thingId: publication.id,
})
const following = (...follows: Follow[]): Ground => ({ ...world.house.ground, follows })

/** Stands still just before the end of a change, until it is told to go on. */
function pause() {
  const reached = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  const here = <Name extends string, Facts>(kind: EventKind<Name, Facts>) =>
    on(kind, async () => {
      reached.resolve()
      await go.promise
    })
  return { here, reached: reached.promise, goOn: () => go.resolve() }
}

test('whoever joins at the moment that a round opens is asked as well', async () => {
  const { here, reached, goOn } = pause()
  const joining = perform(
    following(...tasksFollow, here(personAdded)),
    addPerson,
    command,
    newcomer('Jana Joiner'),
  )
  await reached
  const opening = world.services.perform(actsOf(signature).open, command, round())
  await Promise.race([opening, wait(300)])
  goOn()
  const [joined, opened] = await Promise.all([joining, opening])
  if (!joined.ok || !opened.ok) throw new Error('not done')
  expect(await given.requestOf({ id: joined.saved.id })).toMatchObject({ state: 'open' })
  expect(opened.event.thing).toEqual({ kind: 'round', id: opened.saved.id })
})

test('a round that opens at the moment that a version is published is about that version', async () => {
  const { here, reached, goOn } = pause()
  const opening = perform(following(here(roundOpened)), actsOf(signature).open, command, round())
  await reached
  await given.draftChanged()
  const publishing = perform(following(...signingFollows), publishPolicy, command, {
    document: 'everyone',
    languages: ['nl', 'fr'],
    material: false,
  })
  await Promise.race([publishing, wait(2500)])
  goOn()
  const [opened, published] = await Promise.all([opening, publishing])
  if (!opened.ok || !published.ok) throw new Error('not done')
  publication = published.saved as { id: string }
  const { thing_id } = await world.db
    .selectFrom('rounds')
    .select('thing_id')
    .where('id', '=', opened.saved.id)
    .executeTakeFirstOrThrow()
  expect(thing_id).toBe(publication.id)
})

test('after small improvements what was signed on the version before still agrees with its evidence', async () => {
  const person = await given.person('Sanne de Wit')
  await given.round(publication)
  const path = `/sign/${(await given.requestOf(person)).id}/signature`
  const browser = await world.as(person)
  const page = await (await browser.get(path)).text()
  const [, seenSha256 = ''] = /name="seenSha256" value="([0-9a-f]{64})"/.exec(page) ?? []
  const typed = { typedName: 'Sanne de Wit', language: 'nl', seenSha256 }
  expect((await browser.post(path, typed)).status).toBe(303)
  expect(await faults()).toEqual([])

  publication = await given.published({ material: false })
  expect(await faults()).toEqual([])
})

test('who left and comes back is asked again in the round that still runs', async () => {
  const owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  const added = await world.services.perform(addPerson, command, newcomer('Bo Terug'))
  if (!added.ok) throw new Error('not added')
  const { id } = added.saved
  expect(await given.requestOf({ id })).toMatchObject({ state: 'open' })
  await owner.post(`/people/${id}/departure`)
  expect(await given.requestOf({ id })).toMatchObject({ state: 'closed' })
  await owner.post(`/people/${id}/return`)
  expect(await given.requestOf({ id })).toMatchObject({ state: 'open' })
})

test('whoever is not asked hears at once that there is nothing, also while somebody signs', async () => {
  const asked = await given.person('Sofie Signeert')
  const stranger = await world.as(await given.person('Bart Buiten'))
  const opened = await world.services.perform(actsOf(signature).open, command, round())
  expect(opened.ok).toBe(true)
  const { id } = await given.requestOf(asked)
  await world.db.transaction().execute(async (tx) => {
    await tx.selectFrom('tasks').select('id').where('id', '=', id).forUpdate().execute()
    const form = { typedName: 'Bart', language: 'nl', seenSha256: '0'.repeat(64) }
    expect((await stranger.post(`/sign/${id}/signature`, form)).status).toBe(404)
  })
})
