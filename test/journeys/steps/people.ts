import { expect } from 'vitest'
import { figure } from '../../../src/platform/locale.ts'
import { type RealisticFile, realisticPeople } from '../../realistic-people.ts'
import type { Visitor } from '../driver.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

const COUNT = 64
/** Where the establishments lie that the organisation did not name yet. */
const regionOf = {
  'Antwerpen-Noord': 'be-flanders',
  'Gent “De Kaai”': 'be-flanders',
  '’s-Hertogenbosch': 'nl',
  Utrecht: 'nl',
  Liège: 'be-wallonia',
  'Namur, Citadelle': 'be-wallonia',
  Eupen: 'be-german',
} as const
/** As Excel saves it in the Netherlands and Belgium. */
const personnelFile = (faults: boolean, { language }: Scene) =>
  realisticPeople({
    count: COUNT,
    encoding: 'windows-1252',
    delimiter: ';',
    columns: language,
    faults,
  })

/** First a file with faults, which changes nothing; then the same file, mended. Gives who came in. */
export async function bringsInPeople(
  owner: Visitor,
  scene: Scene,
): Promise<RealisticFile['people']> {
  const { importing, people } = wordsIn(scene.language)
  const spoilt = personnelFile(true, scene)
  const mended = personnelFile(false, scene)

  await owner.goesTo(people.directory.title)
  await owner.follows(people.directory.import)
  await brings(owner, scene, spoilt)
  await owner.sees(importing.preview.faultsText)
  await owner.sees('jan.peeters@noorderlicht')

  await owner.follows(importing.preview.another)
  await brings(owner, scene, mended)
  await owner.presses(importing.preview.button, 422)
  await owner.sees(importing.refused.establishmentsUnknown)
  await owner.ticks(importing.preview.createPlaces)
  for (const [place, region] of Object.entries(regionOf))
    if (place !== scene.establishment.name) await owner.selects(place, importing.regions[region])
  await owner.presses(importing.preview.button)
  await followsTheBar(owner, scene)
  await owner.sees(importing.done.added(COUNT, figure(COUNT, scene.language)))

  await owner.follows(importing.done.people)
  const [somebody] = mended.people
  await owner.sees(somebody?.name ?? '')
  return mended.people
}

async function brings(owner: Visitor, { language }: Scene, { bytes }: RealisticFile) {
  const { importing } = wordsIn(language)
  await owner.seesTitle(importing.start.title)
  await owner.uploads(importing.start.file, 'personeel.csv', 'text/csv', bytes)
  await owner.presses(importing.start.button)
  await owner.seesTitle(importing.preview.title)
}

/** With script the bar moves by itself; without, one looks again. */
async function followsTheBar(owner: Visitor, { language }: Scene) {
  const { importing } = wordsIn(language)
  const done = owner.title(importing.done.title)
  for (let turn = 0; turn < 30 && !owner.device.script; turn++) {
    if (await done.isVisible()) break
    await new Promise((wait) => setTimeout(wait, 300))
    await owner.follows(importing.progress.again)
  }
  await done.waitFor()
  expect(await owner.text()).not.toContain(importing.progress.silent)
}
