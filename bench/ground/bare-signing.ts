// What signing costs without an application: the same rows, by the same statements (prepared as there), straight to
// the database.
import pg from 'pg'
import type { Signer } from './crowd.ts'

export interface BareSigning {
  url: string
  connections: number
  signers: Signer[]
  language: string
}

process.on('message', async (question: BareSigning) => process.send?.(await run(question)))

let clients: pg.Client[] | undefined
process.once('disconnect', () => clients?.map((client) => client.end()))

async function run({ url, connections, signers, language }: BareSigning): Promise<number> {
  clients ??= await Promise.all(Array.from({ length: connections }, () => opened(url)))
  let next = 0
  const from = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let signer = signers[next++]; signer; signer = signers[next++])
        await sign(client, signer, language)
    }),
  )
  return signers.length / ((performance.now() - from) / 1000)
}

async function opened(url: string) {
  const client = new pg.Client({ connectionString: url, options: '-c role=leidraad_app' })
  await client.connect()
  return client
}

async function sign(client: pg.Client, { requestId, name, personId }: Signer, language: string) {
  await client.query('begin')
  const { rows } = await client.query({ ...LOCK, values: [language, requestId] })
  const request = rows[0]
  const now = new Date()
  const keep = [
    requestId,
    request.round_id,
    personId,
    request.person_name,
    request.person_number,
    name,
    request.thing_id,
    language,
    request.html_sha256,
    request.pdf_sha256,
    'mail-link',
    now,
    request.due_on,
    now,
    false,
    request.email !== null,
  ]
  const { rows: kept } = await client.query({ ...KEEP, values: keep })
  if (!kept[0]) throw new Error('not kept')
  const facts = JSON.stringify({
    roundId: request.round_id,
    publicationId: request.thing_id,
    language,
    htmlSha256: request.html_sha256,
    pdfSha256: request.pdf_sha256,
    identifiedBy: 'mail-link',
    identifiedAt: now,
    signedAt: now,
    late: false,
  })
  const note = [now, 'signing.signed', 'person', personId, 'signature-request', requestId, facts]
  await client.query({ ...NOTE, values: note })
  await client.query('commit')
}

const LOCK = {
  name: 'lock',
  text: `
  select q.id, q.state, q.round_id, q.person_id, p.name as person_name, p.number as person_number, p.email,
    q.due_on::text, r.thing_id, b.document, b.number, t.html_sha256, t.pdf_sha256
  from tasks q
  join rounds r on r.id = q.round_id
  join publications b on b.id = r.thing_id
  join people p on p.id = q.person_id
  left join publication_texts t on t.publication_id = b.id and t.language = $1
  where q.id = $2 for no key update of q`,
}

const KEEP = {
  name: 'keep',
  text: `
  with done as (
    update tasks set state = 'done', done_at = $14::timestamptz, late = $15::boolean
    where id = $1 and state = 'open' returning id, round_id, place_id
  ), counted as (
    insert into task_deltas (round_id, place_id, day, open, done) select round_id, place_id, current_date, -1, 1 from done
  ), kept as (
    insert into signatures (task_id, round_id, person_id, person_name, person_number, typed_name, publication_id,
      language, html_sha256, pdf_sha256, identified_by, identified_at, due_on, signed_at, late)
    select id, $2::uuid, $3::uuid, $4, $5, $6, $7::uuid, $8, $9, $10, $11, $12::timestamptz, $13::date,
      $14::timestamptz, $15::boolean
    from done returning id
  ), mailed as (
    insert into mails (once_key, kind, person_id, language, thing_id, due_at, created_at)
    select 'receipt:' || id, 'signing.receipt', $3::uuid, $8, id, $14::timestamptz, $14::timestamptz
    from kept where $16::boolean
  )
  select id from kept`,
}

const NOTE = {
  name: 'note',
  text: `
  insert into history (at, name, actor_kind, actor_id, thing_kind, thing_id, facts)
  values ($1, $2, $3, $4, $5, $6, $7)`,
}
