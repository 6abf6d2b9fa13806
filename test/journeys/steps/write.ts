import type { Question } from '../../../src/library/interview/rules.ts'
import { questions } from '../../../src/modules/policies/interview/questions.ts'
import { type Language, languageNames } from '../../../src/platform/locale.ts'
import type { Visitor } from '../driver.ts'
import type { Scene } from '../scenes.ts'
import { type Words, wordsIn } from '../words.ts'

/** Every so many questions somebody has to ask a colleague first. */
const UNKNOWN_EVERY = 7

/** From the first question to the last; gives how many stay open. */
export async function answersTheInterview(owner: Visitor, { language, languages }: Scene) {
  const t = wordsIn(language)
  await owner.seesTitle(t.policies.overview.title)
  await owner.presses(t.policies.overview.begin)
  let open = 0
  for (const [at, question] of questions().entries()) {
    await owner.seesTitle(question.words[language].question)
    if (at === 0) {
      await owner.presses(t.policies.interview.next, 422)
      await owner.sees(t.policies.interview.faults['choose-one']())
    }
    if (at % UNKNOWN_EVERY === UNKNOWN_EVERY - 1) {
      open++
      await owner.presses(t.policies.interview.unknown)
    } else {
      await answers(owner, t, question, language, languages)
      await owner.presses(t.policies.interview.next)
    }
  }
  await owner.seesTitle(t.policies.done.title)
  return open
}

/** The first answer, or the first two where there may be several. */
export async function answers(
  owner: Visitor,
  t: Words,
  { kind, own, words }: Question,
  language: Language,
  names: string[],
) {
  const labels = Object.values(words[language].options).map(({ label }) => label)
  if (labels.length)
    await owner.chooses(kind === 'choices' ? labels.slice(0, 2) : labels.slice(0, 1))
  if (kind === 'adoption') return setsThePolicy(owner, t, names)
  if (kind === 'names') await owner.fills({ [t.policies.interview.names]: 'Ine Peeters' })
  if (kind !== 'text' && !own) return

  const label = own ? t.policies.interview.ownWords : t.policies.interview.answer
  const known = Object.values(languageNames).filter((name) => names.includes(name))
  for (const name of known)
    await owner.fills({
      [known.length > 1 ? t.policies.interview.inLanguage(label, name) : label]: 'Intranet',
    })
}

/** With whom and when stay as the page proposes. */
async function setsThePolicy(owner: Visitor, t: Words, names: string[]) {
  const { adoption, inLanguage } = t.policies.interview
  const known = Object.values(languageNames).filter((name) => names.includes(name))
  for (const name of known)
    await owner.fills({
      [known.length > 1 ? inLanguage(adoption.by, name) : adoption.by]: 'Marieke de Wit',
    })
}

/** The draft, as somebody reads it before it is set. */
export async function readsTheDraft(owner: Visitor, { language }: Scene) {
  const t = wordsIn(language).policies
  await owner.follows(t.done.read)
  await owner.seesTitle(t.documents.everyone)
}

/** Says one thing in the organisation's own words, and looks how it reads. */
export async function rewordsAClause(owner: Visitor, { language }: Scene, words: string) {
  const t = wordsIn(language)
  await owner.follows(t.policies.draft.edit)
  await owner.followsFirst(t.editor.list.editOf(''))
  const own = owner.page.getByRole('group', { name: languageNames[language] })
  await own.getByLabel(t.editor.form.short, { exact: true }).fill(words)
  await owner.presses(t.editor.form.look)
  await owner.sees(t.editor.form.unsaved)
  await owner.presses(t.editor.form.save)
  await owner.sees(words)
  await owner.follows(t.editor.list.toDraft)
  await owner.sees(words)
}
