import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where tests take a minute each: a browser, processes and whole databases. */
const LONG = ['test/journeys/', 'test/upgrade/', 'test/ops/', 'src/platform/postgres/', 'test/']

/** What takes long begins first, so that nobody waits for it at the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

const placeOf = ({ moduleId, project }: TestSpecification) => {
  const at = LONG.findIndex((place) => moduleId.startsWith(`${project.config.root}/${place}`))
  return at < 0 ? LONG.length : at
}
