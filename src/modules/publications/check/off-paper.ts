import type { Language } from '../../../platform/locale.ts'
import type { Services } from '../../../platform/services.ts'
import type { DocumentWords } from '../../policies/index.ts'

/** A text with signs that are a box on paper. */
export interface OffPaper {
  language: Language
  /** Of the clause; where it stands around the clauses there is none. */
  clause: { key: string; title: string } | undefined
  signs: string[]
}

/** Where these texts hold signs that no typeface draws: one question to the press for all of them. */
export async function offPaper(
  { pdf }: Pick<Services, 'pdf'>,
  all: readonly DocumentWords[],
): Promise<OffPaper[]> {
  const unknown = await pdf.unprintable(JSON.stringify(all))
  if (unknown.length === 0) return []
  const places = all.flatMap(({ language, blocks, ...around }) => [
    { language, clause: undefined, text: JSON.stringify(around) },
    ...blocks.flatMap(({ clauses }) =>
      clauses.map((clause) => ({ language, clause, text: JSON.stringify(clause) })),
    ),
  ])
  return places
    .map(({ language, clause, text }) => ({
      language,
      clause: clause && { key: clause.key, title: clause.title },
      signs: unknown.filter((sign) => text.includes(sign)),
    }))
    .filter(({ signs }) => signs.length > 0)
}
