import type { ReadDb } from '../../../platform/db/connect.ts'
import { isLanguage, type Language } from '../../../platform/locale.ts'
import type { Letterhead } from '../../../platform/pdf/index.ts'
import { sha256Hex } from '../../../platform/secrets.ts'
import type { Contact } from '../profile/store.ts'

/** What every page, mail and PDF shows of the organisation. */
export interface Brand {
  name: string
  /** As the organisation chose it; `accentFor` (ui/colour) makes it readable. */
  accent: string
  languages: Language[]
  /** Changes with the logo; null without one. */
  logoUrl: string | null
  /** The logo as mails show it; null where there is none, or one from before mails had one. */
  mark: Uint8Array | null
  /** Whom people ask. */
  contact: Contact
}

/** The organisation as its pages show it, or undefined while nobody has claimed this installation. */
export async function brandOf(db: ReadDb): Promise<Brand | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select([
      'name',
      'accent',
      'languages',
      'logo',
      'logo_type',
      'logo_mail',
      'contact_name',
      'contact_email',
      'contact_phone',
    ])
    .executeTakeFirst()
  if (!row) return undefined

  const version = row.logo && sha256Hex(row.logo).slice(0, 12)
  return {
    name: row.name,
    accent: row.accent,
    languages: row.languages.filter(isLanguage),
    logoUrl: version && `/logo/${version}.${row.logo_type}`,
    mark: row.logo_mail,
    contact: { name: row.contact_name, email: row.contact_email, phone: row.contact_phone },
  }
}

/** The same for paper; `accent` is still as it was chosen. */
export async function paperHead(db: ReadDb): Promise<Omit<Letterhead, 'language'>> {
  const row = await db
    .selectFrom('organisation')
    .select(['name', 'accent', 'logo', 'logo_type'])
    .executeTakeFirstOrThrow()
  return {
    organisation: row.name,
    accent: row.accent,
    ...(row.logo && { logo: { bytes: row.logo, type: row.logo_type === 'svg' ? 'svg' : 'png' } }),
  }
}
