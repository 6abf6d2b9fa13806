import type { Outcome } from '../../platform/action.ts'
import type { PageFrame, Services } from '../../platform/services.ts'
import type { Request } from '../../platform/web/env.ts'
import type { Errors } from '../../ui/index.ts'
import { TooOftenPage } from './sign-in/pages.tsx'
import { text } from './text/index.ts'

/** Who runs the place stays in the workbench; everyone else is in the portal. */
export const faceOf = (c: Request): PageFrame['face'] =>
  c.var.who.roles.size > 0 ? 'workbench' : 'portal'

/** What was wrong, in the words of the reader. A refusal stands at `field`. */
export function errorsOf(c: Request, outcome: Outcome<unknown, unknown>, field: string): Errors {
  const { wrong } = text[c.var.language]
  if (outcome.ok) return {}
  if ('refused' in outcome) return { [field]: wrong[outcome.refused] ?? outcome.refused }
  return Object.fromEntries(
    Object.entries(outcome.faults).map(([name, word]) => [name, wrong[word] ?? word]),
  )
}

/** Says when the next try is welcome, to a person and to a program. */
export function showTooOften(c: Request, { show, now }: Services, until: Date) {
  const t = text[c.var.language]
  const seconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000))
  c.header('retry-after', String(seconds))
  return show(
    c,
    { face: 'portal', title: t.tooOften.title, status: 429 },
    <TooOftenPage t={t} minutes={Math.ceil(seconds / 60)} />,
  )
}
