import { sql } from 'kysely'

/** The moment in this fact of `h`; nothing where somebody wrote what is none. */
const momentIn = (
  fact: string,
) => sql`case when pg_input_is_valid(h.facts->>${sql.lit(fact)}, 'timestamptz')
  then (h.facts->>${sql.lit(fact)})::timestamptz end`

/** Ways in which a signature and what it rests on may disagree; each with some of the ids. */
export const disagreements = {
  'no published text with these hashes': sql`
    select s.id from signatures s where not exists (
      select from publication_texts t where t.publication_id = s.publication_id and t.language = s.language
        and t.html_sha256 = s.html_sha256 and t.pdf_sha256 = s.pdf_sha256)`,
  'another request than it names': sql`
    select s.id from signatures s join tasks q on q.id = s.task_id
    where q.person_id <> s.person_id or q.round_id <> s.round_id or q.state <> 'done'
      or (q.due_on <> s.due_on and not exists (
        select from history h where h.thing_id = s.round_id::text and (h.name = 'signing.round-opened'
          or h.name in ('tasks.round-opened', 'tasks.date-changed', 'tasks.time-given')) and s.due_on::text in (h.facts->>'dueOn', h.facts->>'before')))`,
  // A round moves along with small improvements; what was signed before them stays as it was signed.
  'another version than its round is about': sql`
    select s.id from signatures s
    join rounds r on r.id = s.round_id
    join publications about on about.id = r.thing_id
    join publications signed on signed.id = s.publication_id
    where signed.document <> about.document or signed.number > about.number or exists (
      select from publications b where b.document = about.document and b.material
        and b.number > signed.number and b.number <= about.number)`,
  // Small improvements take a round over, one after the other; a material version does not.
  'a round on another version than follows from the history': sql`
    select r.id from rounds r
    join history h on h.thing_id = r.id::text and h.name in ('tasks.round-opened', 'signing.round-opened')
    join publications opened on opened.id::text = coalesce(h.facts->>'thingId', h.facts->>'publicationId')
    where r.kind = 'signing.signature' and r.thing_id is distinct from (
      select b.id from publications b where b.document = opened.document and b.number >= opened.number
        and not exists (select from publications m where m.document = b.document and m.material
          and m.number > opened.number and m.number <= b.number)
      order by b.number desc limit 1)`,
  'no line in the history that says the same': sql`
    select s.id from signatures s where not exists (
      select from history h where h.thing_kind = 'signature-request' and h.thing_id = s.task_id::text
        and h.name = 'signing.signed' and h.actor_id = s.person_id and h.at = s.signed_at
        and h.facts->>'roundId' = s.round_id::text and h.facts->>'publicationId' = s.publication_id::text
        and h.facts->>'language' = s.language
        and h.facts->>'htmlSha256' = s.html_sha256 and h.facts->>'pdfSha256' = s.pdf_sha256
        and h.facts->>'identifiedBy' = s.identified_by
        and ${momentIn('identifiedAt')} = s.identified_at
        and h.facts->>'late' = s.late::text
        and ${momentIn('signedAt')} = s.signed_at)`,
  'more than one line in the history': sql`
    select s.id from signatures s where 1 < (
      select count(*) from history h where h.thing_kind = 'signature-request' and h.thing_id = s.task_id::text
        and h.name = 'signing.signed')`,
  'more than one signature for what was asked once': sql`
    select min(s.id::text) as id from signatures s group by s.task_id having count(*) > 1`,
  'a line in the history that somebody signed, and no signature': sql`
    select h.thing_id as id from history h where h.name = 'signing.signed'
      and not exists (select from signatures s where s.task_id::text = h.thing_id)`,
  'a request that is marked as signed, and no signature': sql`
    select q.id from tasks q left join rounds r on r.id = q.round_id
    where q.state = 'done' and coalesce(q.kind, r.kind) = 'signing.signature'
      and not exists (select from signatures s where s.task_id = q.id)`,
  'found when digests began, and no signature': sql`
    select f.thing_id as id from found_rows f where f.kind = 'signature'
      and not exists (select from signatures s where s.id::text = f.thing_id)`,
}
