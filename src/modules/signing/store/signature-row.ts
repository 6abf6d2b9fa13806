import { sql } from 'kysely'
import { moment, momentOf, type Vouched } from '../../../platform/evidence/index.ts'
import type { Request, Signed } from '../rules.ts'

/** All columns of a signature as texts, in the order in which they are vouched for. */
export interface SignatureRow {
  id: string
  task_id: string
  round_id: string
  person_id: string
  person_name: string
  person_number: string | null
  typed_name: string
  publication_id: string
  language: string
  html_sha256: string
  pdf_sha256: string
  identified_by: string
  identified_at: string
  identified_to: string | null
  due_on: string
  signed_at: string
  late: string
  address_changed_at: string | null
}

export const vouchedSignature = (row: SignatureRow): Vouched => ({
  of: 'signature',
  values: [
    row.id,
    row.task_id,
    row.round_id,
    row.person_id,
    row.person_name,
    row.person_number,
    row.typed_name,
    row.publication_id,
    row.language,
    row.html_sha256,
    row.pdf_sha256,
    row.identified_by,
    row.identified_at,
    row.identified_to,
    row.due_on,
    row.signed_at,
    row.late,
    row.address_changed_at,
  ],
})

/** The row that signing makes. */
export const rowOf = (
  id: string,
  request: Request,
  { facts }: Signed,
  typedName: string,
): SignatureRow => ({
  id,
  task_id: request.id,
  round_id: request.roundId,
  person_id: request.personId,
  person_name: request.personName,
  person_number: request.personNumber,
  typed_name: typedName,
  publication_id: request.publicationId,
  language: facts.language,
  html_sha256: facts.htmlSha256,
  pdf_sha256: facts.pdfSha256,
  identified_by: facts.identifiedBy,
  identified_at: momentOf(facts.identifiedAt),
  identified_to: facts.identifiedTo ?? null,
  due_on: request.dueOn,
  signed_at: momentOf(facts.signedAt),
  late: String(facts.late),
  address_changed_at: facts.addressChangedAt ? momentOf(facts.addressChangedAt) : null,
})

/** The same as it stands in the database, of `signatures s`. */
export const signatureColumns = sql`s.id::text, s.task_id::text, s.round_id::text, s.person_id::text,
  s.person_name, s.person_number, s.typed_name, s.publication_id::text, s.language, s.html_sha256, s.pdf_sha256,
  s.identified_by, ${moment('s.identified_at')} as identified_at, s.identified_to, s.due_on::text,
  ${moment('s.signed_at')} as signed_at, s.late::text, ${moment('s.address_changed_at')} as address_changed_at`

/** How a signature of before digests was found when they began (see the migration). */
export const foundSignature = sql`encode(sha256(convert_to(json_build_array(s.id, s.task_id, s.round_id,
  s.person_id, s.person_name, s.person_number, s.typed_name, s.publication_id, s.language, s.html_sha256, s.pdf_sha256,
  s.identified_by, s.identified_at at time zone 'UTC', s.due_on, s.signed_at at time zone 'UTC', s.late)::text,
  'UTF8')), 'hex')`
