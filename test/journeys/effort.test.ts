import { expect, test } from 'vitest'
import { questions } from '../../src/modules/policies/interview/questions.ts'
import { text as check } from '../../src/modules/publications/check/text.ts'
import { desktop, type Visitor } from './driver.ts'
import { tell } from './effort.ts'
import { usePlace } from './place.ts'
import { bakery, type Scene } from './scenes.ts'
import { answers } from './steps/write.ts'
import { wordsIn } from './words.ts'

const place = usePlace()

/** One language, one establishment, and nobody who goes astray. */
const scene: Scene = { ...bakery, languages: ['Nederlands'] }

/** What one who knows what to say asks of oneself, from an empty machine to a text that stands. */
const MOST_CLICKS = 80

test('from nothing to published', { timeout: 120_000 }, async () => {
  const owner = await place.visitor(desktop)
  await claims(owner)
  await introduces(owner)
  await answersAll(owner)
  await publishes(owner)
  tell('from nothing to published, the shortest way, at a desk', owner.effort)
  expect(owner.effort.clicks).toBeLessThanOrEqual(MOST_CLICKS)
})

async function claims(owner: Visitor) {
  const { setup } = wordsIn(scene.language)
  await owner.opens(await place.setupLink())
  await owner.fills({
    [setup.name]: scene.owner.name,
    [setup.email]: scene.owner.email,
    [setup.password]: scene.owner.password,
    [setup.organisationName]: scene.organisation,
  })
  await owner.presses(setup.start)
}

async function introduces(owner: Visitor) {
  const t = wordsIn(scene.language).organisation
  await owner.selects(t.organisation.sector, t.organisation.sectors.retail)
  await owner.presses(t.steps.saveAndOn)
  await owner.presses(t.steps.saveAndOn)
  await owner.fills({ [t.values.title]: scene.values.Nederlands ?? '' })
  await owner.presses(t.steps.saveAndOn)
  await owner.fills({ [t.establishments.name]: scene.establishment.name })
  await owner.selects(t.establishments.region, t.establishments.regions[scene.establishment.region])
  await owner.fills({ [t.establishments.headcount]: '62' })
  await owner.chooses(t.establishments.bodies['works-council'])
  await owner.presses(t.steps.save)
  await owner.follows(t.steps.on)
  await owner.fills({
    [t.contact.name]: scene.contact.name,
    [t.contact.email]: scene.contact.email,
    [t.contact.phone]: scene.contact.phone,
  })
  await owner.presses(t.steps.saveAndOn)
  await owner.fills({
    [t.spokespersons.name]: scene.spokesperson.name,
    [t.spokespersons.email]: scene.spokesperson.email,
  })
  await owner.presses(t.steps.save)
  await owner.follows(t.steps.on)
}

/** Every question that is asked of an organisation such as this one. */
async function answersAll(owner: Visitor) {
  const t = wordsIn(scene.language)
  await owner.presses(t.policies.overview.begin)
  let asked = await questionOn(owner)
  while (asked) {
    await answers(owner, t, asked, scene.language, scene.languages)
    await owner.presses(t.policies.interview.next)
    asked = await questionOn(owner)
  }
  await owner.seesTitle(t.policies.done.titleAll)
  await owner.follows(t.policies.done.read)
}

async function questionOn({ page }: Visitor) {
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  return questions().find(({ words }) => words[scene.language].question === title)
}

async function publishes(owner: Visitor) {
  const { policies, publications } = wordsIn(scene.language)
  await owner.follows(policies.draft.publish)
  await owner.presses(publications.publish.look)
  const w = check[scene.language]
  await owner.ticks(w.onlyHere.tick)
  await owner.presses(w.button(1, scene.languages.length))
  await owner.sees(publications.publish.done)
}
