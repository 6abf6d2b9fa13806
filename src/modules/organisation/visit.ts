import { NotFound } from '../../platform/result.ts'
import type { PageFrame, Services } from '../../platform/services.ts'
import type { Errors } from '../../platform/web/answer.ts'
import type { Request } from '../../platform/web/env.ts'
import type { Typed } from '../../platform/web/forms.ts'
import { admit } from '../../platform/web/guard.ts'
import { coreOf } from './profile/store.ts'
import { may } from './rules.ts'
import type { Visit } from './sheet.tsx'
import { interviewPage, type Step, wayFrom } from './steps.ts'
import { type Text, text } from './text/index.ts'

const isFirst = (c: Request) => c.req.query('first') !== undefined

/** Throws SignInFirst for a visitor, NotFound for whoever has no business here. */
export function visitOf(c: Request, step: Step): Visit {
  const mayChange = may.changeOrganisation(admit(c, may.readSettings))
  const first = mayChange && isFirst(c)
  const { language } = c.var
  const asked = interviewPage(c.req.query('question'))
  const visit = { language, t: text[language], step, first, mayChange, ...wayFrom(step, first) }
  return first || !asked
    ? visit
    : { ...visit, question: c.req.query('question'), back: asked, on: asked }
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
export function frameOf(c: Request, visit: Visit, title: string, errors: Errors = {}): PageFrame {
  const { t, first, question, back } = visit
  const elsewhere = question ? t.steps.backToInterview : t.steps.backToSettings
  const note = notes.find((word) => word === c.req.query('done'))
  return {
    face: 'workbench',
    title,
    errors,
    back: back ? { href: back, label: first ? t.steps.back : elsewhere } : undefined,
    flash: note && { kind: 'good', text: t.settings[note] },
  }
}

export interface Answers {
  on: string
  again: (errors: Errors, typed: Typed) => Response | Promise<Response>
  words: Text['faults']
}

/** How a form of the settings is answered; saving what was already there is as good as saving it. */
export const answersOf = (c: Request, on: string, again: Answers['again']) => ({
  on,
  again,
  instead: { unchanged: on },
  words: text[c.var.language].faults,
})

/** A step is done: on to the next in the first round, back to the question, or to the overview, where that is said. */
export const onFrom = (c: Request, step: Step) =>
  isFirst(c)
    ? wayFrom(step, true).on
    : (interviewPage(c.req.query('question')) ?? '/settings?done=saved')

/** For what is kept one by one: the page where it stands, which says what was done. */
export function backTo(c: Request, path: string, note: Note) {
  const question = c.req.query('question')
  const asked = interviewPage(question) ? `question=${question}&` : ''
  return `${path}?${isFirst(c) ? 'first&' : asked}done=${note}`
}
