import { beforeAll, expect, test, vi } from 'vitest'
import { aboutCommand } from '../../src/app/commands/about.ts'
import { forgetCommand } from '../../src/app/commands/forget.ts'
import { verification } from '../../src/app/commands/verify.ts'
import { modules } from '../../src/app/modules.ts'
import { type Log, logger } from '../../src/platform/log.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { testSettings, useWorld } from '../world.ts'

const world = useWorld()

/** What a command says, line by line, and its exit code. */
async function heard(command: (settings: Settings, log: Log) => Promise<number>) {
  const said: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const settings = { ...testSettings, databaseUrl: world.url }
  const code = await command(settings, logger('silent'))
  spy.mockRestore()
  return { said: said.join('\n'), code }
}

const about = (called: string) => heard((settings, log) => aboutCommand(settings, log, called))
const forget = (called: string, sure: boolean) =>
  heard((settings, log) => forgetCommand(settings, log, { called, sure }))

beforeAll(async () => {
  await world.given.organisation()
  const fatima = await world.given.person('Fatima Aziz', { number: 'A7', department: 'Winkel' })
  await world.as(fatima)
  await world.given.round(await world.given.published())
  await world.given.signature(fatima)
})

test('everything that is kept about somebody is said in their language, and no secret with it', async () => {
  const { said, code } = await about('Fatima.Aziz@korenaar.test')
  expect(code).toBe(0)
  for (const words of ['Fatima Aziz', 'Winkel', 'A7']) expect(said).toContain(words)
  expect(said).toContain('Uitgaande e-mail\n  20 november 2026')
  expect(said).not.toMatch(/[0-9a-f]{64}/)
  expect((await about('a7')).said).toBe(said)
})

test('no name that only programs know stands in it', async () => {
  const { said } = await about('a7')
  expect(said).toContain('Ons socialmediabeleid, versie 1, graag uiterlijk')
  const names = modules.flatMap(({ asks = [], actions = [], mails = [], events = [] }) => [
    ...asks.map(({ name }) => name),
    ...actions.map(({ name }) => name),
    ...mails.map(({ kind }) => kind.name),
    ...events.map(({ event }) => event),
  ])
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => said.includes(name))).toEqual([])
})

test('of somebody whom nobody knows it says so', async () => {
  expect(await about('wie@dit.is')).toEqual({
    said: 'Nobody here has the email address or number “wie@dit.is”.',
    code: 1,
  })
})

test('somebody who has left is forgotten on demand, but never what they signed', async () => {
  const leaver = await world.given.person('Vera Vertrok', { number: 'V9' })
  await world.given.round(await world.given.published())
  await world.given.signature(leaver)
  expect((await forget('V9', true)).said).toContain('still works here')

  const owner = await world.as(await world.given.person('Ine Peeters', { roles: ['owner'] }))
  await owner.post(`/people/${leaver.id}/departure`)
  const asked = await forget('V9', false)
  expect(asked.code).toBe(1)
  expect(asked.said).toContain('run it again with --sure')
  expect((await about('V9')).said).toContain('vera.vertrok@korenaar.test')

  const done = await forget('V9', true)
  expect(done.code).toBe(0)
  expect(done.said).toContain('Vera Vertrok')
  expect(done.said).not.toContain('vera.vertrok@korenaar.test')
  expect((await verification(world.services)).sound).toBe(true)
  const line = await world.db
    .selectFrom('history')
    .select('thing_id')
    .where('name', '=', 'people.person-forgotten')
    .executeTakeFirstOrThrow()
  expect(line.thing_id).toBe(leaver.id)
  expect((await forget('V9', true)).said).toContain('Nobody here')
})
