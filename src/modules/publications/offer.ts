import { dayOf } from '../../platform/calendar.ts'
import type { Language } from '../../platform/locale.ts'
import type { Services } from '../../platform/services.ts'
import { type Typed, typedText } from '../../platform/web/forms.ts'
import { paperHead } from '../organisation/index.ts'
import {
  type DocumentName,
  longestClauses,
  MOST_PAGES,
  onPaper,
  policyInHand,
  policySheet,
  questionsLeft,
  toDocument,
} from '../policies/index.ts'
import type { Chosen } from './check/page.tsx'
import { summaryIn } from './forms.ts'
import { lastNumber } from './store.ts'

/** The draft as it could be published now: in which languages, on how many pages, under which number. */
export async function offerOf({ read, pdf, now }: Services, document: DocumentName) {
  const inHand = await policyInHand(read, document)
  const { source, draft } = inHand
  const head = await paperHead(read)
  const offeredIn = async (language: Language) => {
    const words = toDocument(draft, language, source, dayOf(now()))
    const sheet = policySheet({ ...onPaper(words, head), version: 'draft', date: '' })
    return { language, pages: await pdf.pages(sheet), couldBeLines: longestClauses(words) }
  }
  return {
    document,
    number: (await lastNumber(read, document)) + 1,
    offered: await Promise.all(source.organisation.languages.map(offeredIn)),
    openQuestions: await questionsLeft(read),
  }
}
type Offer = Awaited<ReturnType<typeof offerOf>>

/** What stands in the form: what was typed, else every language that fits its paper. */
export const typedFor = ({ offered }: Offer, typed: Typed) =>
  chosenFrom(
    {
      languages: offered.filter(({ pages }) => pages <= MOST_PAGES).map(({ language }) => language),
      ...typed,
    },
    offered.map(({ language }) => language),
  )

/** The choices among what was typed; summaries in these languages. */
export const chosenFrom = (typed: Typed, languages: readonly Language[]): Chosen => ({
  languages: [typed.languages ?? []].flat().map(String),
  material: typedText(typed, 'material') || 'yes',
  openToAll: typed.openToAll !== undefined,
  summary: Object.fromEntries(
    languages.map((language) => [language, typedText(typed, summaryIn(language))]),
  ),
})
