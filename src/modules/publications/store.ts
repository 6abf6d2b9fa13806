import type { ReadDb, WriteTx } from '../../platform/db/connect.ts'
import type { Language } from '../../platform/locale.ts'
import type { DocumentName } from '../policies/index.ts'
import type { FrozenText } from './freeze.tsx'
import type { KeptWords } from './kept-words.ts'

/** A version as it was published; what it says is in its texts. */
export interface Publication {
  id: string
  document: DocumentName
  number: number
  material: boolean
  openToAll: boolean
  publishedAt: Date
  supersededAt: Date | null
}

/** One language of a published version, frozen. */
export interface PublishedText {
  publicationId: string
  language: Language
  title: string
  html: string
  htmlSha256: string
  pdfSha256: string
}

const columns = [
  'id',
  'document',
  'number',
  'material',
  'open_to_all as openToAll',
  'published_at as publishedAt',
  'superseded_at as supersededAt',
] as const

const publications = (db: ReadDb) =>
  db.selectFrom('publications').select(columns).$narrowType<{ document: DocumentName }>()

export const publicationById = (db: ReadDb, id: string): Promise<Publication | undefined> =>
  publications(db).where('id', '=', id).executeTakeFirst()

/** Those of these that there are. */
export const publicationsById = async (
  db: ReadDb,
  ids: readonly string[],
): Promise<Publication[]> =>
  ids.length
    ? publications(db)
        .where('id', 'in', [...ids])
        .execute()
    : []

/** What is in force now. */
export const currentPublication = (
  db: ReadDb,
  document: DocumentName,
): Promise<Publication | undefined> =>
  publications(db)
    .where('document', '=', document)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()

export const currentPublications = (db: ReadDb): Promise<Publication[]> =>
  publications(db).where('superseded_at', 'is', null).orderBy('document', 'desc').execute()

export const allPublications = (db: ReadDb): Promise<Publication[]> =>
  publications(db).orderBy('published_at', 'desc').limit(200).execute()

export async function languagesOf(db: ReadDb, publicationId: string): Promise<Language[]> {
  const rows = await db
    .selectFrom('publication_texts')
    .select('language')
    .where('publication_id', '=', publicationId)
    .execute()
  return rows.map((row) => row.language)
}

export const readText = (
  db: ReadDb,
  publicationId: string,
  language: Language,
): Promise<PublishedText | undefined> =>
  db
    .selectFrom('publication_texts')
    .select([
      'publication_id as publicationId',
      'language',
      'title',
      'html',
      'html_sha256 as htmlSha256',
      'pdf_sha256 as pdfSha256',
    ])
    .where('publication_id', '=', publicationId)
    .where('language', '=', language)
    .executeTakeFirst()

/** What a version says, by language, as it was kept. */
export async function readContents(db: ReadDb, publicationId: string) {
  const rows = await db
    .selectFrom('publication_texts')
    .select(['language', 'content'])
    .where('publication_id', '=', publicationId)
    .orderBy('language')
    .execute()
  return rows.map(({ language, content }) => ({
    language,
    content: content as unknown as KeptWords,
  }))
}

export const readPdf = (db: ReadDb, publicationId: string, language: Language) =>
  db
    .selectFrom('publication_texts')
    .select(['pdf', 'pdf_sha256 as sha256', 'title'])
    .where('publication_id', '=', publicationId)
    .where('language', '=', language)
    .executeTakeFirst()

export async function lastNumber(db: ReadDb, document: DocumentName): Promise<number> {
  const row = await db
    .selectFrom('publications')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('document', '=', document)
    .executeTakeFirst()
  return row?.number ?? 0
}

export const supersedeCurrent = (tx: WriteTx, document: DocumentName, now: Date) =>
  tx
    .updateTable('publications')
    .set({ superseded_at: now })
    .where('document', '=', document)
    .where('superseded_at', 'is', null)
    .execute()

export const insertPublication = (
  tx: WriteTx,
  publication: {
    policyId: string
    document: DocumentName
    number: number
    material: boolean
    summary: object
    openToAll: boolean
    publishedBy: string | null
    now: Date
  },
) =>
  tx
    .insertInto('publications')
    .values({
      policy_id: publication.policyId,
      document: publication.document,
      number: publication.number,
      material: publication.material,
      summary: JSON.stringify(publication.summary),
      open_to_all: publication.openToAll,
      published_by: publication.publishedBy,
      published_at: publication.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const insertText = (
  tx: WriteTx,
  publicationId: string,
  language: Language,
  frozen: FrozenText,
) =>
  tx
    .insertInto('publication_texts')
    .values({
      publication_id: publicationId,
      language,
      title: frozen.title,
      html: frozen.html,
      html_sha256: frozen.htmlSha256,
      content: JSON.stringify(frozen.content),
      pdf: Buffer.from(frozen.pdf),
      pdf_sha256: frozen.pdfSha256,
    })
    .execute()
