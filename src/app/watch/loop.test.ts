import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('./testing/stands-still.ts', import.meta.url))

/** A process that stands still for so long on purpose, under a watchdog with this much patience. */
async function standing(ms: number, seconds: number, flags: string[] = []) {
  const child = spawn(process.execPath, [...flags, program, String(ms), String(seconds)], {
    stdio: ['ignore', 'pipe', flags.length ? 'ignore' : 'inherit'],
  })
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const lines = said
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { code, signal, lines }
}

const late = (event: string, level: string) => ({
  event,
  level,
  time: expect.stringMatching(/^\d{4}-/),
  ms: expect.any(Number),
  route: 'GET /still/:ms',
})

// Each waits for a process of its own, so they wait together.
test.concurrent('a loop that never comes round is ended, with a last word of what it was doing', async () => {
  const { code, signal, lines } = await standing(15_000, 1)
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  expect(lines).toEqual([late('loop-blocked-for-good', 'fatal')])
  expect(lines[0].ms).toBeGreaterThanOrEqual(1_000)
})

test.concurrent('one that comes round late has a line, and goes on', async () => {
  const { code, signal, lines } = await standing(2_000, 60)
  expect([code, signal]).toEqual([0, null])
  expect(lines).toEqual([late('loop-blocked', 'warn')])
  expect(lines[0].ms).toBeGreaterThan(1_000)
})

test.concurrent('one that is on time has none, and one that nobody watches over is left alone', async () => {
  const punctual = await standing(0, 60)
  expect(punctual.code).toBe(0)
  expect(punctual.lines.filter(({ route }) => route)).toEqual([])
  const alone = await standing(2_000, 0)
  expect([alone.code, alone.lines.map(({ event }) => event)]).toEqual([0, ['loop-blocked']])
})

test.concurrent('one that a debugger may hold up is never ended', async () => {
  const { code, signal } = await standing(4_000, 1, ['--inspect=127.0.0.1:0'])
  expect([code, signal]).toEqual([0, null])
})
