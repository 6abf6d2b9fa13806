import { z } from 'zod'
import { type DocumentName, documents } from '../../library/clauses/rules.ts'
import { type Language, languages } from '../../platform/locale.ts'
import { read } from '../../platform/read.ts'
import { type BlockCoverage, coverage } from './draft/compare.ts'
import { toDocument } from './draft/document.ts'
import { clausesFromProfile } from './draft/profile.ts'
import { questionsWithAnswers } from './interview/answers.ts'
import { interviewOf } from './interview/asked.ts'
import { questions as all } from './interview/questions.ts'
import { hasNoAccounts, nextQuestion, questionCounts } from './interview/rules.ts'
import { languageOfDraft } from './preview/draft-on-paper.ts'
import { may } from './rules.ts'
import { policyInHand } from './source.ts'
import type { Policy } from './store.ts'

export interface DocumentState {
  document: DocumentName
  /** Not where the house says that it has no official accounts. */
  needed: boolean
  /** Undefined until somebody begins it. */
  policy: Policy | undefined
  coverage: BlockCoverage[]
  draftLanguage: Language
  /** What to look at again since the profile changed, in the language of the draft. */
  changed: { key: string; title: string }[]
}

export const bothDocuments = read({
  name: 'policies.documents',
  who: may.seeDrafts,
  query: z.object({}),
  read: async (db, _, { language }) => {
    const { answers, questions } = await interviewOf(db)
    return {
      /** `finished`: every question was asked, also where the answer is not known yet. */
      questions: {
        ...questionCounts(answers, questions),
        skipped: all().length - questions.length,
        finished: nextQuestion(answers, questions) === undefined,
      },
      documents: await Promise.all(
        documents.map(async (document): Promise<DocumentState> => {
          const { policy, draft, source } = await policyInHand(db, document)
          const draftLanguage = languageOfDraft(source.organisation.languages, language)
          const again = policy?.profileChanged ? clausesFromProfile(draft, source) : []
          return {
            document,
            needed: document === 'everyone' || !hasNoAccounts(answers),
            policy,
            coverage: coverage(draft),
            draftLanguage,
            changed: again.map(({ key, texts }) => ({ key, title: texts[draftLanguage].title })),
          }
        }),
      ),
    }
  },
  summary:
    'Both documents: begun or not, the version in force, which building blocks are covered, and what to look at again.',
})

export const oneDraft = read({
  name: 'policies.draft',
  who: may.seeDrafts,
  query: z.object({
    document: z.enum(documents),
    /** In which language it is read; the reader's own unless the organisation uses the one that is asked for. */
    text: z.enum(languages).optional().catch(undefined),
  }),
  read: async (db, { document, text }, { language }) => {
    const { policy, draft, source } = await policyInHand(db, document)
    const spoken = source.organisation.languages
    const words = toDocument(draft, languageOfDraft(spoken, text ?? language), source)
    const needed = document === 'everyone' || !hasNoAccounts(source.answers)
    return { policy, draft, words, languages: spoken, needed }
  },
  summary: 'The draft of a document as it stands, by building block.',
})

export const interviewAnswers = read({
  name: 'policies.answers',
  who: may.seeDrafts,
  query: z.object({}),
  read: async (db, _, { language }) => questionsWithAnswers(await interviewOf(db), language),
  summary: 'The questions of the interview in their order, with the answers in words.',
})
