export { failedOf, type Mailed, mailsOf } from './mails-store.ts'
