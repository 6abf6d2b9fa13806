/** What opens a backup that was locked. */
export interface Opener {
  passphrase?: string
  /** As age-keygen writes them: AGE-SECRET-KEY-1… */
  identities?: string[]
}
