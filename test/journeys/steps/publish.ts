import { text as check } from '../../../src/modules/publications/check/text.ts'
import type { Visitor } from '../driver.ts'
import type { Scene } from '../scenes.ts'
import { wordsIn } from '../words.ts'

/** Sets the text for everyone, in each language of the organisation. */
export async function publishes(owner: Visitor, { language, languages }: Scene) {
  const t = wordsIn(language)
  await owner.follows(t.policies.draft.publish)
  await owner.seesTitle(t.publications.publish.title(t.publications.documents.everyone))
  await owner.presses(t.publications.publish.look)
  const w = check[language]
  await owner.seesTitle(w.title(1))
  await owner.presses(w.button(1, languages.length), 422)
  await owner.sees(w.onlyHere.missing)
  await owner.ticks(w.onlyHere.tick)
  await owner.presses(w.button(1, languages.length))
  await owner.sees(t.publications.publish.done)
}
