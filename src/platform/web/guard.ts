import { NotFound } from '../result.ts'
import { atFull, type Who } from '../who.ts'
import type { Request } from './env.ts'

/** Thrown where a page needs somebody who is signed in; the application sends them to the sign-in page. */
export class SignInFirst extends Error {
  override name = 'SignInFirst'
}

/** Thrown where somebody has the role, but came in by a way for which it does not count. */
export class RolesFirst extends Error {
  override name = 'RolesFirst'
}

/**
 * Lets in whoever may. Throws SignInFirst for a visitor and RolesFirst for whoever may once their roles count; for
 * anybody else there is nothing here (NotFound).
 */
export function admit(c: Request, may: (who: Who) => boolean): Who {
  const { who } = c.var
  if (may(who)) return who
  if (who.kind === 'visitor') throw new SignInFirst()
  throw may(atFull(who)) ? new RolesFirst() : new NotFound()
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
  const page = pageAsked(c)
  return page ? `/sign-in?to=${encodeURIComponent(page)}` : '/sign-in'
}

/** The page that somebody asked for, or that of the form which they sent, as far as the browser says which it was. */
export function pageAsked(c: Request): string | undefined {
  const page = c.req.method === 'GET' ? c.req.url : c.req.header('referer')
  if (!page || !URL.canParse(page)) return undefined
  const { pathname, search } = new URL(page)
  return pathname + search
}
