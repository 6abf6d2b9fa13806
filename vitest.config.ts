import { defineConfig } from 'vitest/config'
import LongestFirst from './scripts/order.ts'

export default defineConfig({
  // As the bundle does: pages are written for Hono's JSX.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setup.ts',
    // One process for many files is three times as fast: a file keeps its state in its own fixtures.
    isolate: false,
    // Most of the time a test waits for a database, a browser or another process.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Whoever tries properties at length has time.
    testTimeout: process.env.LEIDRAAD_RUNS ? 0 : 20_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/tally.ts'],
    env: { TZ: 'UTC' },
  },
})
