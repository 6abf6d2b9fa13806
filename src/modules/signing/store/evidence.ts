import { sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'

/** Ways in which a signature and what it rests on may disagree; each with some of the ids. */
const disagreements = {
  'no published text with these hashes': sql`
    select s.id from signatures s where not exists (
      select from publication_texts t where t.publication_id = s.publication_id and t.language = s.language
        and t.html_sha256 = s.html_sha256 and t.pdf_sha256 = s.pdf_sha256)`,
  'another request than it names': sql`
    select s.id from signatures s join signature_requests q on q.id = s.request_id
    where q.person_id <> s.person_id or q.round_id <> s.round_id or q.state <> 'signed'`,
  // A round moves along with small improvements; what was signed before them stays as it was signed.
  'another version than its round is about': sql`
    select s.id from signatures s
    join signing_rounds r on r.id = s.round_id
    join publications about on about.id = r.publication_id
    join publications signed on signed.id = s.publication_id
    where signed.document <> about.document or signed.number > about.number or exists (
      select from publications b where b.document = about.document and b.material
        and b.number > signed.number and b.number <= about.number)`,
  'no line in the history that says the same': sql`
    select s.id from signatures s where not exists (
      select from history h where h.thing_kind = 'signature-request' and h.thing_id = s.request_id::text
        and h.name = 'signing.signed' and h.actor_id = s.person_id
        and h.facts->>'htmlSha256' = s.html_sha256 and h.facts->>'pdfSha256' = s.pdf_sha256
        and (h.facts->>'signedAt')::timestamptz = s.signed_at)`,
  'a request that is marked as signed, and no signature': sql`
    select q.id from signature_requests q where q.state = 'signed'
      and not exists (select from signatures s where s.request_id = q.id)`,
}

export interface SignatureFault {
  what: string
  count: number
  /** Some of them. */
  ids: string[]
}

export interface SignatureEvidence {
  signatures: number
  faults: SignatureFault[]
}

/** Holds every signature against the text, the request and the history that it rests on. */
export async function signatureEvidence(db: ReadDb): Promise<SignatureEvidence> {
  const total = await sql<{ count: number }>`select count(*) as count from signatures`.execute(db)
  const faults: SignatureFault[] = []
  for (const [what, query] of Object.entries(disagreements)) {
    const { rows } = await sql<{ count: number; ids: string[] }>`
      select count(*) as count, (array_agg(id::text))[1:5] as ids from (${query}) as found`.execute(
      db,
    )
    if (rows[0]?.count) faults.push({ what, ...rows[0] })
  }
  return { signatures: total.rows[0]?.count ?? 0, faults }
}
