import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { gathered } from '../../../platform/db/hot/gather.ts'
import { prepared } from '../../../platform/db/hot/prepared.ts'
import { statement, statementAlong } from '../../../platform/db/hot/statement.ts'
import type { Language } from '../../../platform/locale.ts'
import { queueing } from '../../../platform/mail/outbox.ts'
import { DUE, finishing } from '../../tasks/index.ts'
import { receipt } from '../mail-kinds.ts'
import type { Request } from '../rules.ts'
import { type SignatureRow, vouchedSignature } from './signature-row.ts'

interface RequestRow {
  id: string
  state: Request['state']
  round_id: string
  person_id: string
  person_name: string
  person_number: string | null
  email: string | null
  email_changed_at: Date | string | null
  due_on: string
  publication_id: string
  document: Request['document']
  number: number
  closed_for: string | null
  html_sha256: string | null
  pdf_sha256: string | null
}

const columns = `
  q.id, q.state, q.round_id, q.person_id, p.name as person_name, p.number as person_number, p.email, p.email_changed_at,
    ${DUE} as due_on, q.closed_for,
    r.thing_id as publication_id, b.document, b.number,
  t.html_sha256, t.pdf_sha256`
const around = `
  join rounds r on r.id = q.round_id
  join publications b on b.id = r.thing_id
  join people p on p.id = q.person_id
  left join publication_texts t on t.publication_id = b.id and t.language = `

const toRequest = (row: RequestRow, language: Language): Request => ({
  id: row.id,
  state: row.state,
  roundId: row.round_id,
  personId: row.person_id,
  personName: row.person_name,
  personNumber: row.person_number,
  hasMailbox: row.email !== null,
  addressChangedAt: row.email_changed_at === null ? null : new Date(row.email_changed_at),
  dueOn: row.due_on,
  publicationId: row.publication_id,
  document: row.document,
  number: row.number,
  text:
    row.html_sha256 && row.pdf_sha256
      ? { language, htmlSha256: row.html_sha256, pdfSha256: row.pdf_sha256 }
      : undefined,
  closedFor: row.closed_for,
})

interface Wanted {
  id: string
  language: Language
}

const requestsWith = prepared<RequestRow & { at: number }>(
  'signing.requests',
  `select w.at, ${columns}
  from unnest($1::uuid[], $2::text[]) with ordinality as w (id, language, at)
  join tasks q on q.id = w.id ${around} w.language`,
)

/** When a round opens everybody reads at once, so the requests of one moment are looked up together. */
const requestOf = gathered(async (db: ReadDb, wanted: Wanted[]) => {
  const ids = wanted.map(({ id }) => id)
  const languages = wanted.map(({ language }) => language)
  const found = new Map((await requestsWith(db, ids, languages)).map((row) => [row.at, row]))
  return wanted.map(({ language }, at) => {
    const row = found.get(at + 1)
    return row && toRequest(row, language)
  })
})

/** The request with the text in this language, as its person sees it. */
export async function requestFor(db: ReadDb, personId: string, id: string, language: Language) {
  const request = await requestOf(db, { id, language })
  return request?.personId === personId ? request : undefined
}

/** What a link to it says before anybody has come in: which text, and until when. */
export const requestBehind = (db: ReadDb, id: string, language: Language) =>
  requestOf(db, { id, language })

const lockedRequest = statement<RequestRow>(
  'signing.lock',
  `select ${columns} from tasks q ${around} $1
  where q.id = $2 and ($3::uuid is null or q.person_id = $3::uuid)
  for no key update of q`,
)

/**
 * The same, held until the signature is kept: of two tabs the second waits here and then sees it signed.
 * @param personId whose it is, so that nobody holds up somebody else; null for anybody's
 */
export async function lockRequest(
  tx: WriteTx,
  id: string,
  language: Language,
  personId: string | null,
) {
  const [row] = await lockedRequest(tx, language, id, personId)
  return row && toRequest(row, language)
}

const keepSignature = statementAlong(
  'signing.keep',
  `with ${finishing({ id: '$2', at: '$16', late: '$17' })}, kept as (
    insert into signatures (id, task_id, round_id, person_id, person_name, person_number, typed_name, publication_id,
      language, html_sha256, pdf_sha256, identified_by, identified_at, identified_to, due_on, signed_at, late,
      address_changed_at)
    select $1::uuid, id, $3::uuid, $4::uuid, $5, $6, $7, $8::uuid, $9, $10, $11, $12, $13::timestamptz, $14, $15::date,
      $16::timestamptz, $17::boolean, $18::timestamptz
    from done returning id
  ), mailed as (
    ${queueing(`
      select 'receipt:' || id, $19, $4::uuid, $9, id, $16::timestamptz, $16::timestamptz from kept where $20::boolean`)}
  )
  select 1 / count(*) as kept from kept`,
)

/**
 * Keeps the signature, closes the request and queues the receipt, in one statement. That a locked open request was not
 * open cannot be; if it were, nothing would be divided by, and all of it fails.
 */
export const saveSignature = (tx: WriteTx, row: SignatureRow, hasMailbox: boolean) =>
  keepSignature(tx, ...vouchedSignature(row).values, receipt.name, hasMailbox)
