import { beforeAll, expect, test, vi } from 'vitest'
import { aboutCommand } from '../../src/app/commands/about.ts'
import { logger } from '../../src/platform/log.ts'
import { testSettings, useWorld } from '../world.ts'

const world = useWorld()

/** What the command says, line by line, and its exit code. */
async function about(called: string) {
  const said: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const settings = { ...testSettings, databaseUrl: world.url }
  const code = await aboutCommand(settings, logger('silent'), called)
  spy.mockRestore()
  return { said: said.join('\n'), code }
}

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
  expect(said).toContain('Uitgaande mail\n  20 november 2026')
  expect(said).not.toMatch(/[0-9a-f]{64}/)
  expect((await about('a7')).said).toBe(said)
})

test('of somebody whom nobody knows it says so', async () => {
  expect(await about('wie@dit.is')).toEqual({
    said: 'Nobody here has the e-mail address or number “wie@dit.is”.',
    code: 1,
  })
})
