import { NotFound } from '../result.ts'
import type { Who } from '../who.ts'
import type { Request } from './env.ts'

/** Thrown where a page needs somebody who is signed in; the application sends them to the sign-in page. */
export class SignInFirst extends Error {
  override name = 'SignInFirst'
}

/** Lets in whoever may. Throws SignInFirst for a visitor; for anybody else there is nothing here (NotFound). */
export function admit(c: Request, may: (who: Who) => boolean): Who {
  const { who } = c.var
  if (may(who)) return who
  throw who.kind === 'visitor' ? new SignInFirst() : new NotFound()
}

/** The id of the person who asks. Throws SignInFirst for a visitor. */
export function requirePerson(c: Request): string {
  const { who } = c.var
  if (who.kind !== 'person' || who.id === null) throw new SignInFirst()
  return who.id
}

/**
 * Where a visitor is sent: a page is shown after signing in, and a form that was sent is not sent again; its page is
 * shown, as far as the browser says which it was.
 */
export function signInAddress(c: Request): string {
  const page = c.req.method === 'GET' ? c.req.url : c.req.header('referer')
  if (!page || !URL.canParse(page)) return '/sign-in'
  const { pathname, search } = new URL(page)
  return `/sign-in?to=${encodeURIComponent(pathname + search)}`
}
