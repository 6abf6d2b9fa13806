/** The tables of the platform: only it writes them, and anybody may read them. */
export const platformTables = {
  owns: [
    'found_rows',
    'history',
    'history_seals',
    'installation_keys',
    'keyrings',
    'mail_trouble',
    'mails',
    'migrations',
    'rate_limits',
    'restores',
  ],
  forGood: ['found_rows', 'history', 'history_seals'],
} as const
