import type { Visitor } from '../driver.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

/** Sets the text for everyone, in each language of the organisation. */
export async function publishes(owner: Visitor, { language }: Scene) {
  const t = wordsIn(language)
  await owner.follows(t.policies.draft.publish)
  await owner.seesTitle(t.publications.publish.title(t.publications.documents.everyone))
  await owner.presses(t.publications.publish.button)
  await owner.sees(t.publications.publish.done)
}
