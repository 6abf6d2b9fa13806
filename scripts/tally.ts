import type { Reporter, TestCase } from 'vitest/node'

/** Ends a run with one plain line of figures, for whoever counts. A file that does not load is a failure too. */
export default class Tally implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }

  onTestCaseResult(test: TestCase) {
    this.#counts[test.result().state]++
  }

  onTestRunEnd: Reporter['onTestRunEnd'] = (modules, errors) => {
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = this.#counts.failed + broken + errors.length
    process.on('exit', () => console.log(`${this.#counts.passed} passed, ${failed} failed`))
  }
}
