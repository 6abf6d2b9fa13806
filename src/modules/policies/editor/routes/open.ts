import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Request } from '../../../../platform/web/env.ts'
import { inDraft, knows, libraryClause } from '../rules/editing.ts'
import { titleOf } from '../rules/titles.ts'
import { wordsChangedAt } from '../store.ts'
import { blank, type Fields, fieldsKept } from '../typed.ts'
import { listAddress, type Visit, visitOf } from './visit.ts'

/** A clause's form, with what stands in its fields. */
export interface Opened {
  visit: Visit
  clause: string
  /** Where the form is sent. */
  path: string
  heading: string
  lead?: string | undefined
  fields: Fields
  /** When the words that are shown were changed last; undefined for a new clause. */
  seen?: string | undefined
  notice?: string | undefined
}

/** Undefined until somebody began the document. */
export type Open = (c: Request) => Promise<Opened | undefined>

/** Until it is kept, an own clause has a name that no kept one can have. */
const UNNAMED = 'own-new'

export function openers(services: Services): { openNew: Open; openKnown: Open } {
  return {
    async openNew(c) {
      const visit = await visitOf(c, services)
      if (!visit) return undefined
      const { t, document } = visit
      return {
        visit,
        clause: UNNAMED,
        path: `${listAddress(document)}/own`,
        heading: t.form.newTitle,
        lead: t.form.newLead,
        fields: blank(c.req.query('block')),
      }
    },

    /** As it is kept, for a clause that somebody knows. */
    async openKnown(c) {
      const visit = await visitOf(c, services)
      if (!visit) return undefined
      const { t, editing, shown, document } = visit
      const clause = c.req.param('key') ?? ''
      if (!knows(editing, clause)) throw new NotFound()
      const seen = await wordsChangedAt(services.read, editing.policyId, clause)
      return {
        visit,
        clause,
        path: `${listAddress(document)}/${clause}`,
        heading: t.form.title(titleOf(editing, clause, shown)),
        lead: libraryClause(editing, clause) && t.form.emptyMeans,
        fields: fieldsKept(editing, clause),
        seen: seen?.toISOString() ?? '',
        notice: inDraft(editing.draft, clause) ? undefined : t.form.notInDraft,
      }
    },
  }
}
