/** What opens a backup that was locked. */
export interface Opener {
  passphrase?: string
  /** As age-keygen writes it: AGE-SECRET-KEY-1… */
  identity?: string
}
