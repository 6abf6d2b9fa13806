import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { composedOnce } from '../../../platform/db/hot/once.ts'
import type { Language } from '../../../platform/locale.ts'
import type { Identification } from '../../../platform/who.ts'
import type { DocumentName } from '../../policies/index.ts'

/** A signature with everything that proves it. */
export interface Signature {
  id: string
  requestId: string
  roundId: string
  personId: string
  personName: string
  personNumber: string | null
  typedName: string
  publicationId: string
  document: DocumentName
  number: number
  title: string
  language: Language
  htmlSha256: string
  pdfSha256: string
  identifiedBy: Identification
  identifiedAt: Date
  dueOn: string
  signedAt: Date
  /** When the signer’s address had been changed, where that was shortly before. */
  addressChangedAt: Date | null
  late: boolean
}

const signatures = (db: ReadDb) =>
  db
    .selectFrom('signatures as s')
    .innerJoin('publications as b', 'b.id', 's.publication_id')
    .innerJoin('publication_texts as t', (join) =>
      join
        .onRef('t.publication_id', '=', 's.publication_id')
        .onRef('t.language', '=', 's.language'),
    )
    .select([
      's.id',
      's.task_id as requestId',
      's.round_id as roundId',
      's.person_id as personId',
      's.person_name as personName',
      's.person_number as personNumber',
      's.typed_name as typedName',
      's.publication_id as publicationId',
      'b.document',
      'b.number',
      't.title',
      's.language',
      's.html_sha256 as htmlSha256',
      's.pdf_sha256 as pdfSha256',
      's.identified_by as identifiedBy',
      's.identified_at as identifiedAt',
      's.due_on as dueOn',
      's.signed_at as signedAt',
      's.address_changed_at as addressChangedAt',
      's.late',
    ])
    .$narrowType<{ document: DocumentName }>()

export async function signaturesById(db: ReadDb, ids: string[]): Promise<Map<string, Signature>> {
  const rows = await signatures(db).where('s.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A person's own signatures, the latest first. */
export const signaturesOf = (db: ReadDb, personId: string): Promise<Signature[]> =>
  signatures(db)
    .where('s.person_id', '=', personId)
    .orderBy('s.signed_at', 'desc')
    .limit(200)
    .execute()

/** One signature, for the person who gave it. */
export const signatureOf = (
  db: ReadDb,
  personId: string,
  id: string,
): Promise<Signature | undefined> =>
  signatures(db).where('s.id', '=', id).where('s.person_id', '=', personId).executeTakeFirst()

/** The same for those who may see every signature. */
export const signatureById = (db: ReadDb, id: string): Promise<Signature | undefined> =>
  signatures(db).where('s.id', '=', id).executeTakeFirst()

const ofRequest = composedOnce(
  'signing.signature-of-request',
  (db, personId: string, requestId: string) =>
    signatures(db).where('s.task_id', '=', requestId).where('s.person_id', '=', personId),
)

export const signatureOfRequest = async (
  db: ReadDb,
  personId: string,
  requestId: string,
): Promise<Signature | undefined> => (await ofRequest(db, personId, requestId))[0]

/** Whether somebody who came with this import has signed. */
export async function newcomersSigned(db: ReadDb, importId: string): Promise<boolean> {
  const { rows } = await sql<{ signed: boolean }>`
    select exists (
      select from import_added a cross join unnest(a.ids) as added (id)
      join signatures s on s.person_id = added.id where a.import_id = ${importId}
    ) as signed`.execute(db)
  return rows[0]?.signed ?? false
}
