import type { DocumentWords } from '../draft/document.ts'
import type { PolicyDocument } from './document.ts'

/** What stands on the two pages, without the fuller texts and before a house, a version and a day are put to it. */
export type WordsOnPaper = Omit<PolicyDocument, 'logo' | 'accent' | 'version' | 'date'>

export const wordsOnPaper = (words: DocumentWords): WordsOnPaper => ({
  language: words.language,
  organisation: words.organisation,
  title: words.title,
  intro: words.intro,
  audience: words.audience,
  blocks: words.blocks.map(({ number, title, clauses }) => ({
    number,
    title,
    clauses: clauses.map(({ key, kind, form, title, line, short }) => ({
      key,
      kind,
      form,
      title,
      line,
      short,
    })),
  })),
  values: words.values,
  example: words.example,
  people: words.people,
  adopted: words.adopted,
})
