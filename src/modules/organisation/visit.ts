import type { Faults, Outcome } from '../../platform/action.ts'
import { NotFound } from '../../platform/result.ts'
import type { PageFrame, Services } from '../../platform/services.ts'
import type { Request } from '../../platform/web/env.ts'
import type { Errors } from '../../ui/index.ts'
import { coreOf } from './profile/store.ts'
import { may } from './rules.ts'
import type { Visit } from './sheet.tsx'
import { type Step, wayFrom } from './steps.ts'
import { type Text, text } from './text/index.ts'

type Handler = (c: Request) => Response | Promise<Response>

/** Whoever is not signed in goes to sign in first; a page is shown after that, a form is not sent again. */
export const forPeople =
  (handler: Handler): Handler =>
  (c) => {
    if (c.var.who.kind === 'person') return handler(c)
    const { pathname, search } = new URL(c.req.url)
    const to = c.req.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : ''
    return c.redirect(`/sign-in${to}`, 303)
  }

export function visitOf(c: Request, step: Step): Visit {
  const { who, language } = c.var
  if (!may.readSettings(who)) throw new NotFound()
  const first = c.req.query('first') !== undefined && may.changeOrganisation(who)
  const t = text[language]
  return {
    language,
    t,
    step,
    first,
    mayChange: may.changeOrganisation(who),
    ...wayFrom(step, first),
  }
}

/** What everybody's pages read first; there is none only while nobody has claimed the installation. */
export async function coreFor({ read }: Services) {
  const core = await coreOf(read)
  if (!core) throw new NotFound()
  return core
}

const notes = ['saved', 'added', 'removed', 'logoChanged', 'logoRemoved'] as const
export type Note = (typeof notes)[number]

/** The frame of a settings page, with what was just done said once. */
export function frameOf(c: Request, visit: Visit, title: string, errors: Errors): PageFrame {
  const note = notes.find((word) => word === c.req.query('done'))
  const failed = Object.values(errors).some(Boolean)
  return {
    face: 'workbench',
    title,
    status: failed ? 422 : 200,
    back: visit.back
      ? { href: visit.back, label: visit.first ? visit.t.steps.back : visit.t.steps.backToSettings }
      : undefined,
    flash: note && !failed ? { kind: 'good', text: visit.t.settings[note] } : undefined,
  }
}

/** Saving what was already there is as good as saving it. */
export const isDone = <H, S>(outcome: Outcome<H, S>) =>
  outcome.ok || ('refused' in outcome && outcome.refused === 'unchanged')

/** In words, by field; a refusal stands at `refusedAt`. */
export function errorsOf<H, S>(outcome: Outcome<H, S>, t: Text, refusedAt = ''): Errors {
  if (outcome.ok) return {}
  return inWords('faults' in outcome ? outcome.faults : { [refusedAt]: outcome.refused }, t)
}

export const inWords = (faults: Faults, { faults: words }: Text): Errors =>
  Object.fromEntries(
    Object.entries(faults).map(([field, key]) => [
      field,
      Object.hasOwn(words, key) ? words[key as keyof typeof words] : words.invalid,
    ]),
  )

/** To the next step in the first round; otherwise to `path`, where the note is said. */
export function goOn(c: Request, step: Step, note: Note, path?: string) {
  const first = c.req.query('first') !== undefined
  if (first && !path) return c.redirect(wayFrom(step, true).on, 303)
  return c.redirect(`${path ?? '/settings'}?${first ? 'first&' : ''}done=${note}`, 303)
}
