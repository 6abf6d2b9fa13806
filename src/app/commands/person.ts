import { type Called, peopleCalled } from '../../modules/people/index.ts'
import type { ReadDb } from '../../platform/db/connect.ts'
import { say } from './say.ts'

/** Whoever has this email address or number. Where that is nobody, or more than one, it says so. */
export async function personCalled(db: ReadDb, called: string): Promise<Called | undefined> {
  const found = await peopleCalled(db, called)
  if (found.length === 1) return found[0]
  say(
    found.length
      ? `More than one person here has the email address or number “${called}”. Name the email address of the one you mean.`
      : `Nobody here has the email address or number “${called}”.`,
  )
  return undefined
}
