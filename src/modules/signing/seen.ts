import { isLanguage } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Request } from '../../platform/web/env.ts'
import { isId } from '../../platform/web/forms.ts'
import { requirePerson } from '../../platform/web/guard.ts'
import { isPerson } from '../../platform/who.ts'
import { publishedTextFor } from '../publications/index.ts'
import { may } from './rules.ts'
import { requestFor } from './store/requests.ts'
import { signatureById, signatureOf } from './store/signatures.ts'
import { text } from './text/index.ts'

/** The request as its person sees it, with its text in the language they chose; anything else is not found. */
export async function askedFor({ read }: Services, c: Request, textLanguage?: string) {
  const id = c.req.param('id') ?? ''
  const personId = requirePerson(c)
  const preferred = isLanguage(textLanguage) ? textLanguage : c.var.language
  const request = isId(id) ? await requestFor(read, personId, id, preferred) : undefined
  const policy = request && (await publishedTextFor(read, request.publicationId, preferred))
  if (!request || !policy) throw new NotFound()
  return { request, policy, personId, t: text[c.var.language] }
}
export type Found = Awaited<ReturnType<typeof askedFor>>

/** A person's own signature, or any for those who may see the rounds. */
export async function provable(services: Services, c: Request, id: string) {
  requirePerson(c)
  const found = await seenProof(services, c, id)
  if (!found) throw new NotFound()
  return found
}

/** The same, and undefined to whoever may not see it. */
export async function seenProof({ read }: Services, { var: { who } }: Request, id: string) {
  if (!isId(id) || !isPerson(who) || !who.id) return undefined
  return may.seeRounds(who) ? signatureById(read, id) : signatureOf(read, who.id, id)
}
