/** Errors whose message was written for people: one line that says what to do. */
const SPOKEN = [
  'StartFailure',
  'MigrationFailure',
  'BackupFault',
  'KeyFault',
  'ImportFault',
  'DemoFault',
  'BookFault',
]

const DATABASE: Record<string, string> = {
  ECONNREFUSED: 'No database server answers there. Is it on, and is DATABASE_URL right?',
  ENOTFOUND: 'The server that DATABASE_URL names cannot be found.',
  '28P01':
    'The database refuses the password in DATABASE_URL or DATABASE_APP_URL. Where neither is wrong, run: leidraad migrate',
  '28000':
    'The database refuses the user of Leidraad. Is DATABASE_URL right? Then run: leidraad migrate',
  '3D000': 'The database that DATABASE_URL names does not exist. Make it first: createdb leidraad',
  '42501': 'The user in DATABASE_URL must be the owner of the database.',
  '42P01': 'This database holds no Leidraad, or an older one. Run: leidraad migrate',
  '53100': 'The disk of the database is full. Nothing was changed; make room and try again.',
}

/** What a command ends with when it cannot go on; a fault of our own shows where it stood. */
export function trouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (SPOKEN.includes(error.name)) return error.message
  const advice = DATABASE[(error as { code?: string }).code ?? '']
  return advice ? `${advice} (${error.message})` : (error.stack ?? error.message)
}
