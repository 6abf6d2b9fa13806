import type { Reporter, TestCase } from 'vitest/node'

const SHOWN = 10

/**
 * Ends a run with the files that took longest, and one plain line of figures for whoever counts. A file that does not
 * load is a failure too.
 */
export default class Tally implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }

  onTestCaseResult(test: TestCase) {
    this.#counts[test.result().state]++
  }

  onTestRunEnd: Reporter['onTestRunEnd'] = (modules, errors) => {
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = this.#counts.failed + broken + errors.length
    const files = modules.map((module) => ({
      name: module.relativeModuleId,
      ms: module.diagnostic().duration,
    }))
    process.on('exit', () => {
      console.log(['The slowest files:', ...slowest(files), ''].join('\n'))
      console.log(`${this.#counts.passed} passed, ${failed} failed`)
    })
  }
}

/** The ten that took longest, in seconds. */
export const slowest = (files: readonly { name: string; ms: number }[]) =>
  files
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, SHOWN)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`)
