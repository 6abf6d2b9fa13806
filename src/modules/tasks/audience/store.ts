import { type RawBuilder, sql } from 'kysely'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { addressOrWord } from '../../../platform/email-address.ts'
import { isId } from '../../../platform/web/forms.ts'
import type { AudienceNamed, TraitNamed } from './forms.ts'
import type { Audience, Trait } from './rules.ts'

/** Whether somebody of the directory (of `people p`) is meant. */
export function isMeant(audience: Audience): RawBuilder<boolean> {
  switch (audience.kind) {
    case 'and':
      return sql`(${sql.join(audience.of.map(isMeant), sql` and `)})`
    case 'or':
      return sql`(${sql.join(audience.of.map(isMeant), sql` or `)})`
    case 'not':
      return sql`not coalesce(${isMeant(audience.of)}, false)`
    default:
      return hasTrait(audience)
  }
}

function hasTrait(trait: Trait): RawBuilder<boolean> {
  switch (trait.kind) {
    case 'all':
      return sql`true`
    case 'establishment':
      return sql`p.establishment_id = any(${trait.ids}::uuid[])`
    case 'department':
      return sql`p.department_key in (select department_key(name) from unnest(${trait.names}::text[]) name)`
    case 'contract':
      return sql`p.contract = any(${trait.contracts}::text[])`
    case 'role':
      return sql`exists (select from person_roles pr where pr.person_id = p.id and pr.role = any(${trait.roles}::text[]))`
    case 'manager':
      return sql`p.manager_id = any(${trait.ids}::uuid[])`
    case 'language':
      return sql`p.language = any(${trait.languages}::text[])`
    case 'started':
      return sql`(${trait.from}::date is null or p.starts_on >= ${trait.from}::date)
        and (${trait.to}::date is null or p.starts_on <= ${trait.to}::date)`
    case 'people':
      return sql`p.id = any(${trait.ids}::uuid[])`
  }
}

export interface Resolved {
  audience: Audience
  /** Of people and places that somebody named: whom and what nobody knows. */
  unknown: string[]
}

/** The rule that somebody names, with what it is about by its id. */
export async function resolved(db: ReadDb, named: AudienceNamed): Promise<Resolved> {
  const unknown: string[] = []
  const known = async (audience: AudienceNamed): Promise<Audience> => {
    switch (audience.kind) {
      case 'and':
      case 'or': {
        const of: Audience[] = []
        for (const one of audience.of) of.push(await known(one))
        return { kind: audience.kind, of }
      }
      case 'not':
        return { kind: 'not', of: await known(audience.of) }
      default: {
        const found = await traitOf(db, audience)
        unknown.push(...found.unknown)
        return found.trait
      }
    }
  }
  return { audience: await known(named), unknown }
}

interface Found {
  trait: Trait
  unknown: string[]
}

async function traitOf(db: ReadDb, named: TraitNamed): Promise<Found> {
  switch (named.kind) {
    case 'establishment-named': {
      const { ids, unknown } = await placesNamed(db, named.names)
      return { trait: { kind: 'establishment', ids }, unknown }
    }
    case 'department':
      return { trait: named, unknown: await departmentsUnknown(db, named.names) }
    case 'manager':
    case 'people': {
      const { ids, unknown } = await peopleNamed(db, named.named)
      return { trait: { kind: named.kind, ids }, unknown }
    }
    default:
      return { trait: named, unknown: [] }
  }
}

async function peopleNamed(db: ReadDb, named: readonly string[]) {
  const wanted = [...new Set(named.map(addressOrWord))]
  const ids = wanted.filter(isId)
  const rows = await db
    .selectFrom('people')
    .select(['id', 'email', 'number'])
    .where('left_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('email', 'in', wanted),
        eb(eb.fn<string>('lower', ['number']), 'in', wanted),
        ...(ids.length ? [eb('id', 'in', ids)] : []),
      ]),
    )
    .execute()
  const found = new Set(rows.flatMap((row) => [row.id, row.email, row.number?.toLowerCase()]))
  return { ids: rows.map(({ id }) => id), unknown: wanted.filter((word) => !found.has(word)) }
}

async function placesNamed(db: ReadDb, names: readonly string[]) {
  const { rows } = await sql<{ name: string; id: string | null }>`
    select given.name, e.id from unnest(${[...names]}::text[]) as given (name)
    left join establishments e on e.sort_name = order_key(given.name)`.execute(db)
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    unknown: rows.filter(({ id }) => id === null).map(({ name }) => name),
  }
}

async function departmentsUnknown(db: ReadDb, names: readonly string[]) {
  const { rows } = await sql<{ name: string }>`
    select given.name from unnest(${[...names]}::text[]) as given (name)
    where not exists (select from people p where p.department_key = department_key(given.name))`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}
