/** The tables of the platform: only it writes them, and anybody may read them. */
export const platformTables = {
  owns: ['history', 'installation_keys', 'mails', 'migrations', 'rate_limits', 'restores'],
  forGood: ['history'],
} as const
