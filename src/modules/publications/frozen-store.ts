import { sql } from 'kysely'
import type { ReadDb } from '../../platform/db/connect.ts'

/** A published text whose page or PDF is no longer what its hash says. */
export interface AlteredText {
  document: string
  number: number
  language: string
  what: 'page' | 'pdf'
}

export interface FrozenTexts {
  texts: number
  altered: AlteredText[]
}

/** Adds up every published text again; the database does it, so that no PDF travels. */
export async function frozenTexts(db: ReadDb): Promise<FrozenTexts> {
  const { rows } = await sql<Omit<AlteredText, 'what'> & { page: boolean; pdf: boolean }>`
    select b.document, b.number, t.language,
      encode(sha256(convert_to(t.html, 'UTF8')), 'hex') <> t.html_sha256 as page,
      encode(sha256(t.pdf), 'hex') <> t.pdf_sha256 as pdf
    from publication_texts t join publications b on b.id = t.publication_id
    order by b.document, b.number, t.language`.execute(db)
  return {
    texts: rows.length,
    altered: rows.flatMap(({ page, pdf, ...text }) => [
      ...(page ? [{ ...text, what: 'page' as const }] : []),
      ...(pdf ? [{ ...text, what: 'pdf' as const }] : []),
    ]),
  }
}
