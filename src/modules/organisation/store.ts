import type { ReadDb } from '../../platform/db/connect.ts'
import { isLanguage, type Language } from '../../platform/locale.ts'

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

export type Country = 'NL' | 'BE'
export type Region = 'nl' | 'be-flanders' | 'be-wallonia' | 'be-brussels' | 'be-german'
export type Body = 'none' | 'works-council' | 'union'

export interface Establishment {
  id: string
  name: string
  country: Country
  region: Region
  headcount: number | null
  body: Body
  bodyName: string
}

export interface Spokesperson {
  id: string
  name: string
  topic: string
  email: string
  phone: string
}

/** The organisation as the draft of its policy needs to know it. */
export interface Profile {
  name: string
  sector: string
  coreValues: Record<Language, string[]>
  languages: Language[]
  contactName: string
  contactEmail: string
  contactPhone: string
  spokespersons: Spokesperson[]
  establishments: Establishment[]
}

export const establishmentsOf = (db: ReadDb): Promise<Establishment[]> =>
  db
    .selectFrom('establishments')
    .select(['id', 'name', 'country', 'region', 'headcount', 'body', 'body_name as bodyName'])
    .$narrowType<{ country: Country; region: Region; body: Body }>()
    .orderBy('name')
    .execute()

export const spokespersonsOf = (db: ReadDb): Promise<Spokesperson[]> =>
  db
    .selectFrom('spokespersons')
    .select(['id', 'name', 'topic', 'email', 'phone'])
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Everything that the profile says, or undefined while nobody has claimed this installation. */
export async function profileOf(db: ReadDb): Promise<Profile | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select([
      'name',
      'sector',
      'core_values',
      'languages',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'contact_phone as contactPhone',
    ])
    .executeTakeFirst()
  if (!row) return undefined

  const { core_values, languages, ...rest } = row
  const values = core_values as Partial<Record<Language, string[]>>
  return {
    ...rest,
    languages: languages.filter(isLanguage),
    coreValues: { nl: [], fr: [], en: [], de: [], ...values },
    spokespersons: await spokespersonsOf(db),
    establishments: await establishmentsOf(db),
  }
}
