import { identityMails } from '../modules/identity/index.ts'
import { signingMails } from '../modules/signing/index.ts'
import type { MailKind } from '../platform/mail/letter.ts'

/** Every kind of mail that Leidraad writes. */
export const mailKinds: MailKind[] = [...signingMails, ...identityMails]
