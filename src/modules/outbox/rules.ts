import { mayReadMails } from '../../platform/who.ts'

export const may = { readOutbox: mayReadMails }

/** What becomes of a mail; one that was no longer needed when its turn came is not shown. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

export interface MailLine {
  id: string
  kind: string
  state: MailState
  name: string | null
  address: string | null
  createdAt: Date
  sentAt: Date | null
  fault: string | null
}
