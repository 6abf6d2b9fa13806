import type { ReadDb, WriteTx } from '../../../platform/db/connect.ts'
import { isLanguage, type Language } from '../../../platform/locale.ts'
import { type Establishment, establishmentsOf } from '../establishments/store.ts'
import type { Logo, ReadLogo } from '../look/logo/logo.ts'
import { type Sector, type ShortNames, shortNamesIn } from '../rules.ts'
import { type Spokesperson, spokespersonsOf } from '../spokespersons/store.ts'

export interface Contact {
  name: string
  email: string
  phone: string
}

/** Whom employees may turn to about social media. */
export async function contactOf(db: ReadDb): Promise<Contact> {
  const row = await db
    .selectFrom('organisation')
    .select(['contact_name as name', 'contact_email as email', 'contact_phone as phone'])
    .executeTakeFirst()
  return row ?? { name: '', email: '', phone: '' }
}

/** The organisation as the draft of its policy needs to know it. */
export interface Profile {
  name: string
  shortNames: ShortNames
  sector: Sector
  coreValues: Record<Language, string[]>
  languages: Language[]
  contactName: string
  contactEmail: string
  contactPhone: string
  spokespersons: Spokesperson[]
  establishments: Establishment[]
}

/** What the organisation says of itself on one page. */
export interface Core {
  name: string
  shortNames: ShortNames
  sector: Sector
  languages: Language[]
  accent: string
  coreValues: Record<Language, string[]>
  contact: Contact
}

const selectCore = (db: ReadDb) =>
  db
    .selectFrom('organisation')
    .select([
      'name',
      'short_names',
      'sector',
      'accent',
      'core_values',
      'languages',
      'contact_name',
      'contact_email',
      'contact_phone',
    ])
    .$narrowType<{ sector: Sector }>()

type Row = Awaited<ReturnType<ReturnType<typeof selectCore>['executeTakeFirstOrThrow']>>

const toCore = (row: Row): Core => ({
  name: row.name,
  shortNames: shortNamesIn((language) => (row.short_names as ShortNames)[language]),
  sector: row.sector,
  accent: row.accent,
  languages: row.languages.filter(isLanguage),
  coreValues: {
    nl: [],
    fr: [],
    en: [],
    de: [],
    ...(row.core_values as Partial<Core['coreValues']>),
  },
  contact: { name: row.contact_name, email: row.contact_email, phone: row.contact_phone },
})

/** Undefined while nobody has claimed this installation. */
export async function coreOf(db: ReadDb): Promise<Core | undefined> {
  const row = await selectCore(db).executeTakeFirst()
  return row && toCore(row)
}

export async function lockCore(tx: WriteTx): Promise<Core | undefined> {
  const row = await selectCore(tx).forUpdate().executeTakeFirst()
  return row && toCore(row)
}

/** Everything that the profile says, or undefined while nobody has claimed this installation. */
export async function profileOf(db: ReadDb): Promise<Profile | undefined> {
  const core = await coreOf(db)
  if (!core) return undefined
  const { name, shortNames, sector, coreValues, languages, contact } = core
  return {
    name,
    shortNames,
    sector,
    coreValues,
    languages,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    spokespersons: await spokespersonsOf(db),
    establishments: await establishmentsOf(db),
  }
}

/** Keeps what was given and leaves the rest. */
export const keepCore = (
  tx: WriteTx,
  { contact, coreValues, shortNames, ...rest }: Partial<Core>,
  now: Date,
) =>
  tx
    .updateTable('organisation')
    .set({
      ...rest,
      ...(coreValues && { core_values: JSON.stringify(coreValues) }),
      ...(shortNames && { short_names: JSON.stringify(shortNames) }),
      ...(contact && {
        contact_name: contact.name,
        contact_email: contact.email,
        contact_phone: contact.phone,
      }),
      changed_at: now,
    })
    .execute()

/** The organisation's first row. False when somebody else was there first: there can be one only. */
export async function insertOrganisation(
  tx: WriteTx,
  { name, languages }: Pick<Core, 'name' | 'languages'>,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organisation')
    .values({ name, languages, claimed_at: now, changed_at: now })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const isClaimed = async (db: ReadDb) =>
  Boolean(await db.selectFrom('organisation').select('id').executeTakeFirst())

/** Null takes the logo away. */
export const keepLogo = (tx: WriteTx, logo: ReadLogo | null, now: Date) =>
  tx
    .updateTable('organisation')
    .set({
      logo: logo && Buffer.from(logo.bytes),
      logo_type: logo?.type ?? null,
      logo_mail: logo && Buffer.from(logo.mark),
      changed_at: now,
    })
    .execute()

/** The logo's bytes, to be sent; undefined without one. */
export async function logoOf(db: ReadDb): Promise<Logo | undefined> {
  const row = await db.selectFrom('organisation').select(['logo', 'logo_type']).executeTakeFirst()
  return row?.logo ? { bytes: row.logo, type: row.logo_type === 'svg' ? 'svg' : 'png' } : undefined
}
