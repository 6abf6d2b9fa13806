import type { PageFrame, Services } from '../../platform/services.ts'
import type { Errors } from '../../platform/web/answer.ts'
import type { Request } from '../../platform/web/env.ts'
import { knownToken } from './browser.ts'
import { isKnown } from './devices/known-store.ts'
import { type Tried, tooOften } from './sign-in/limits.ts'
import { TooOftenPage } from './sign-in/pages.tsx'
import { text } from './text/index.ts'

/** Who runs the place stays in the workbench; everyone else is in the portal. */
const faceOf = (c: Request): PageFrame['face'] =>
  c.var.who.roles.size > 0 ? 'workbench' : 'portal'

/** The frame of a page before somebody is in. */
export const openFrame = (title: string, errors?: Errors): PageFrame => ({
  face: 'portal',
  title,
  errors,
})

/** The frame of a page about how one comes in oneself; the overview of that is the way back. */
export const ownFrame = (c: Request, title: string, errors?: Errors): PageFrame => ({
  face: faceOf(c),
  title,
  errors,
  back: { href: '/me/security', label: text[c.var.language].security.title },
})

/** What every page here speaks with: the words, their language, what is wrong. */
export const spoken = (c: Request, errors?: Errors) => ({
  t: text[c.var.language],
  language: c.var.language,
  errors,
})

/**
 * Counts one try for this account; where there were too many, the page that says when the next is welcome.
 * @param whose by whom this browser may be known: what is tried elsewhere is then not counted here
 */
export async function slowDown(
  c: Request,
  services: Services,
  what: Tried,
  account: string | undefined,
  whose?: { id: string } | { email: string },
): Promise<Response | undefined> {
  if (!account) return undefined
  const token = knownToken(c, services)
  const device = whose && (await isKnown(services.read, token, whose)) ? token : undefined
  const until = await tooOften(services, c, what, { account, device })
  return until && showTooOften(c, services, until)
}

/** Says when the next try is welcome, to a person and to a program. */
function showTooOften(c: Request, { show, now }: Services, until: Date) {
  const t = text[c.var.language]
  const seconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000))
  c.header('retry-after', String(seconds))
  return show(
    c,
    { ...openFrame(t.tooOften.title), status: 429 },
    <TooOftenPage t={t} minutes={Math.ceil(seconds / 60)} />,
  )
}
