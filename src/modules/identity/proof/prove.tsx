import { isNo, ProofFirst } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Errors } from '../../../platform/web/answer.ts'
import type { Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import { ownFrame, slowDown, spoken } from '../answers.tsx'
import { keep } from '../browser.ts'
import { hasSecondStep } from '../password/store.ts'
import { showAgain } from './actions.ts'
import { ProofPage } from './pages.tsx'

/** The page that asks for the password, or the code, once more. */
export async function showProof(
  c: Request,
  services: Services,
  { action, typed, errors }: { action: string; typed: Typed; errors?: Errors },
) {
  const page = spoken(c, errors)
  const byCode = await hasSecondStep(services.read, requirePerson(c))
  const frame = { ...ownFrame(c, page.t.proof.title, errors), back: undefined }
  return services.show(
    c,
    errors ? frame : { ...frame, status: 401 },
    <ProofPage {...page} action={action} typed={typed} byCode={byCode} />,
  )
}

/** Tries of a password and of a code are counted apart, as at the door. */
export const slowProof = async (c: Request, services: Services) => {
  const id = requirePerson(c)
  const what = (await hasSecondStep(services.read, id)) ? 'second-step' : 'password'
  return slowDown(c, services, what, id, { id })
}

/**
 * What somebody typed into a form, once they have shown in the same form that it is still them; until then the page
 * that asks, which holds what they typed. A file cannot be held: its page is shown again after the proof.
 */
export async function prove(
  c: Request,
  services: Services,
  sent: Typed,
): Promise<Typed | Response> {
  const { proof, ...typed } = sent
  if (Object.values(typed).some((value) => value instanceof File)) throw new ProofFirst()
  const { pathname, search } = new URL(c.req.url)
  const again = (errors?: Errors) =>
    showProof(c, services, { action: pathname + search, typed, errors })
  if (proof === undefined) return again()
  const slow = await slowProof(c, services)
  if (slow) return slow

  const { wrong } = spoken(c).t
  const outcome = await services.perform(showAgain, c.var.who, { proof })
  if (!outcome.ok) return again({ proof: isNo(outcome) ? wrong.codeWrong : wrong.proofMissing })
  if (!outcome.saved) return again({ proof: wrong.proofWrong })
  keep(c, services, outcome.saved)
  const { who } = c.var
  c.set('who', {
    ...who,
    session: who.session && { ...who.session, provedAt: services.now() },
  })
  return typed
}
