import { sql } from 'kysely'
import { dayOf } from '../../../../platform/calendar.ts'
import type { WriteTx } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/ids.ts'
import type { Role } from '../../../../platform/who.ts'
import { type Country, insertEstablishments, type Region } from '../../../organisation/index.ts'
import type { Plan, Target } from '../types.ts'

/** Enough to keep the database busy, little enough to show progress. */
const CHUNK = 10_000

/** After so many, what the planner knew of the directory is no longer true, and what follows would be slow. */
const MANY = 1000

export interface Writing {
  importId: string
  now: Date
  /** Where a new establishment is. */
  placeOf: (id: string) => { country: Country; region: Region }
  goneLeave: boolean
  wrote: (done: number, total: number) => void
}

/** Everything that the plan says, in a few statements for each ten thousand people. */
export async function writePlan(tx: WriteTx, plan: Plan, writing: Writing) {
  const { added, changed } = plan
  const gone = writing.goneLeave ? plan.gone : []
  const total = added.length + changed.length + gone.length
  const ids = await newIds(tx, plan, writing)
  const row = (target: Target) => toRow(target, ids)
  let done = 0
  const wrote = (count: number) => {
    done += count
    writing.wrote(done, total)
  }

  for (const chunk of chunks(added)) wrote(await insertChunk(tx, chunk.map(row), writing))
  for (const chunk of chunks(changed)) wrote(await updateChunk(tx, chunk.map(row), writing))
  for (const chunk of chunks(gone)) wrote(await leaveChunk(tx, chunk, writing))
  const given = [...added, ...changed].flatMap(({ id, roles }) =>
    roles.map((role) => ({ id: ids.get(id) ?? id, role })),
  )
  for (const chunk of chunks(given)) await giveRoles(tx, chunk)
  if (total > MANY) await sql`analyze people`.execute(tx)
  return { added: added.length, changed: changed.length, gone: gone.length, ended: plan.ended }
}

function* chunks<T>(all: readonly T[]) {
  for (let from = 0; from < all.length; from += CHUNK) yield all.slice(from, from + CHUNK)
}

/** The ids of whoever and whatever is new, under the names that the plan has for them. */
async function newIds(tx: WriteTx, plan: Plan, { placeOf, now }: Writing) {
  const ids = new Map<string, string>()
  const places = plan.newEstablishments.map(({ id, name }) => ({ name, ...placeOf(id) }))
  const made = await insertEstablishments(tx, places, now)
  for (const { id, name } of plan.newEstablishments) ids.set(id, made.get(name) ?? '')
  for (const { id } of plan.added) ids.set(id, newId())
  return ids
}

const toRow = (target: Target, ids: ReadonlyMap<string, string>) => ({
  id: ids.get(target.id) ?? target.id,
  name: target.name,
  email: target.email,
  number: target.number,
  establishment_id:
    target.establishmentId && (ids.get(target.establishmentId) ?? target.establishmentId),
  department: target.department,
  manager_id: target.managerId && (ids.get(target.managerId) ?? target.managerId),
  contract: target.contract,
  language: target.language,
  starts_on: target.startsOn,
  ends_on: target.endsOn,
  has_left: target.left,
})
type Row = ReturnType<typeof toRow>

const columns = sql`id, name, email, number, establishment_id, department, manager_id, contract, language, starts_on, ends_on`

const given = (rows: readonly Row[]) => sql`
  json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, name text, email text, number text,
    establishment_id uuid, department text, manager_id uuid, contract text, language text, starts_on date,
    ends_on date, has_left boolean)`

async function insertChunk(tx: WriteTx, rows: Row[], { importId, now }: Writing) {
  await sql`
    with new as (
      insert into people (${columns}, left_at, created_at, changed_at)
      select ${columns}, case when has_left then ${now}::timestamptz end, ${now}::timestamptz, ${now}::timestamptz
      from ${given(rows)} returning id
    )
    insert into import_added (import_id, ids) select ${importId}::uuid, array_agg(id) from new`.execute(
    tx,
  )
  return rows.length
}

/** Keeps how people were, before anything about them changes. */
const keepBefore = (importId: string, kind: 'changed' | 'gone', ids: readonly string[]) => sql`
  insert into import_changes (import_id, person_id, kind, before, roles)
  select ${importId}::uuid, p.id, ${kind}, to_jsonb(p), array(select role from person_roles r where r.person_id = p.id)
  from people p where p.id = any(${ids}::uuid[])`

async function updateChunk(tx: WriteTx, rows: Row[], { importId, now }: Writing) {
  await keepBefore(
    importId,
    'changed',
    rows.map(({ id }) => id),
  ).execute(tx)
  await sql`
    update people p set name = r.name, email = r.email, number = r.number, establishment_id = r.establishment_id,
      department = r.department, manager_id = r.manager_id, contract = r.contract, language = r.language,
      starts_on = r.starts_on, ends_on = r.ends_on, left_at = case when r.has_left then p.left_at end,
      changed_at = ${now}
    from ${given(rows)} where p.id = r.id`.execute(tx)
  return rows.length
}

async function leaveChunk(tx: WriteTx, people: { id: string }[], { importId, now }: Writing) {
  const ids = people.map(({ id }) => id)
  await keepBefore(importId, 'gone', ids).execute(tx)
  await sql`
    update people set left_at = ${now}, changed_at = ${now},
      ends_on = least(ends_on, ${dayOf(now)}::date)
    where id = any(${ids}::uuid[])`.execute(tx)
  return ids.length
}

const giveRoles = (tx: WriteTx, given: readonly { id: string; role: Role }[]) =>
  sql`
    insert into person_roles (person_id, role)
    select id, role from json_to_recordset(${JSON.stringify(given)}::json) as r (id uuid, role text)
    on conflict do nothing`.execute(tx)

/** Done: what was needed for the preview goes, how the columns were called stays for the next time. */
export async function finishImport(
  tx: WriteTx,
  { id, attempt }: { id: string; attempt: number },
  counts: { added: number; changed: number; gone: number; ended: number },
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update imports set state = 'done', applied_at = ${now}, preview = null, fault = null,
      added = ${counts.added}, changed = ${counts.changed}, gone = ${counts.gone}, ended = ${counts.ended},
      header = coalesce((select jsonb_agg(jsonb_build_object('name', cell->'name', 'samples', '[]'::jsonb) order by at)
        from jsonb_array_elements(header) with ordinality as h (cell, at)), '[]')
    where id = ${id} and attempt = ${attempt} and state = 'running'`.execute(tx)
  await tx.deleteFrom('import_files').where('import_id', '=', id).execute()
  await tx.deleteFrom('import_lines').where('import_id', '=', id).execute()
  return numAffectedRows === 1n
}
