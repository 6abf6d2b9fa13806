import type { MailKind } from '../platform/mail/letter.ts'

/** Every kind of mail that Leidraad writes. */
export const mailKinds: MailKind[] = []
