import { sql } from 'kysely'
import type { ReadDb } from '../../platform/db/connect.ts'
import { inOrderAsWritten, moment, type Vouched } from '../../platform/evidence/index.ts'
import { sha256Hex } from '../../platform/secrets.ts'

interface PublicationRow {
  id: string
  policy_id: string
  document: string
  number: string
  material: string
  /** JSON, as the database writes it. */
  summary: string
  open_to_all: string
  published_by: string | null
  published_at: string
}

interface TextRow {
  language: string
  title: string
  html_sha256: string
  pdf_sha256: string
  content: string
}

/** A version with what it says in each language. When it was superseded follows from the next one. */
const vouchedPublication = (row: PublicationRow, texts: readonly TextRow[]): Vouched => ({
  of: 'publication',
  values: [
    row.id,
    row.policy_id,
    row.document,
    row.number,
    row.material,
    inOrderAsWritten(row.summary),
    row.open_to_all,
    row.published_by,
    row.published_at,
    ...texts.flatMap((text) => [
      text.language,
      text.title,
      text.html_sha256,
      text.pdf_sha256,
      sha256Hex(inOrderAsWritten(text.content)),
    ]),
  ],
})

const columns = sql`b.id::text, b.policy_id::text, b.document, b.number::text, b.material::text, b.summary::text,
  b.open_to_all::text, b.published_by::text, ${moment('b.published_at')} as published_at`

/** The version as it stands in the database. */
export async function publicationAsKept(db: ReadDb, id: string): Promise<Vouched> {
  const { rows } = await sql<PublicationRow>`
    select ${columns} from publications b where b.id = ${id}::uuid`.execute(db)
  return vouchedPublication(rows[0] as PublicationRow, await textsOf(db, id))
}

async function textsOf(db: ReadDb, publicationId: string) {
  const { rows } = await sql<TextRow>`
    select language, title, html_sha256, pdf_sha256, content::text from publication_texts
    where publication_id = ${publicationId}::uuid order by language`.execute(db)
  return rows
}

export interface Kept {
  id: string
  document: string
  number: number
  /** What the history vouches for; null in lines of before digests. */
  evidence: string | null
  /** As it was found when digests began, with all its texts. */
  asFound: boolean
}

/** Every version, with what the history says of it. */
export async function keptPublications(db: ReadDb): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select b.id::text, b.document, b.number, h.facts->>'evidence' as evidence,
      coalesce((select f.sha256 = encode(sha256(convert_to(json_build_array(b.id, b.policy_id, b.document, b.number,
          b.material, b.summary, b.open_to_all, b.published_by, b.published_at at time zone 'UTC')::text, 'UTF8')), 'hex')
        from found_rows f where f.kind = 'publication' and f.thing_id = b.id::text), false)
      and not exists (
        select from publication_texts t
        full join (select * from found_rows where kind = 'text' and thing_id like b.id || ':%') f
          on f.thing_id = t.publication_id || ':' || t.language
        where coalesce(t.publication_id, b.id) = b.id and f.sha256 is distinct from
          encode(sha256(convert_to(json_build_array(t.publication_id, t.language, t.title, t.html_sha256, t.content,
            t.pdf_sha256)::text, 'UTF8')), 'hex')
      ) as "asFound"
    from publications b left join history h on h.thing_kind = 'policy' and h.thing_id = b.policy_id::text
      and h.name = 'policy.published' and h.facts->>'document' = b.document
      and h.facts->>'number' = b.number::text
    order by b.document, b.number`.execute(db)
  return rows
}

/** Ways in which versions and the history may disagree; each with the version. */
export const publicationDisagreements = {
  'not exactly one line in the history that says the same': sql`
    select b.document, b.number from publications b where 1 <> (
      select count(*) from history h where h.thing_kind = 'policy' and h.thing_id = b.policy_id::text
        and h.name = 'policy.published' and h.facts->>'document' = b.document
        and h.facts->>'number' = b.number::text and h.at = b.published_at
        and h.actor_id is not distinct from b.published_by
        and h.facts->>'material' = b.material::text
        and (select h.facts->'languages' @> jsonb_agg(t.language) and h.facts->'languages' <@ jsonb_agg(t.language)
          from publication_texts t where t.publication_id = b.id))`,
  'a line in the history that it was published, and no text': sql`
    select h.facts->>'document' as document, h.facts->>'number' as number from history h
    where h.name = 'policy.published' and not exists (
      select from publications b where b.policy_id::text = h.thing_id and b.document = h.facts->>'document'
        and b.number::text = h.facts->>'number')`,
  'in force until another moment than the next version came': sql`
    select b.document, b.number from publications b
    left join publications n on n.document = b.document and n.number = b.number + 1
    where b.superseded_at is distinct from n.published_at`,
}

export async function disagreeing(db: ReadDb, query: ReturnType<typeof sql>) {
  const { rows } = await sql<{ document: string; number: string }>`
    select document, number::text from (${query}) as found order by document, number limit 20`.execute(
    db,
  )
  return rows
}

/** The texts of a version with the PDF of each. */
export async function papersOf(db: ReadDb, publicationId: string) {
  const { rows } = await sql<{ language: string; htmlSha256: string; pdf: Buffer }>`
    select language, html_sha256 as "htmlSha256", pdf from publication_texts
    where publication_id = ${publicationId}::uuid order by language`.execute(db)
  return rows
}
