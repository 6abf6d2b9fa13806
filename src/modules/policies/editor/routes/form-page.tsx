import type { Language } from '../../../../platform/locale.ts'
import type { PageFrame, Services } from '../../../../platform/services.ts'
import type { Errors } from '../../../../platform/web/answer.ts'
import type { Request } from '../../../../platform/web/env.ts'
import type { Previews } from '../../preview/previews.ts'
import { chipsOf } from '../pages/chips.tsx'
import { columnsOf } from '../pages/columns.ts'
import { ClauseForm } from '../pages/form.tsx'
import { reasonsOf } from '../pages/reasons.tsx'
import { libraryClause } from '../rules/editing.ts'
import type { Words } from '../rules/written.ts'
import { liveOf } from './live.tsx'
import type { Opened } from './open.ts'
import { listAddress } from './visit.ts'

export interface Shown extends Opened {
  errors?: Errors
  unsaved?: boolean
  status?: PageFrame['status']
  /** As kept now, where somebody else changed it meanwhile. */
  theirs?: Record<Language, Words>
}

/** A clause's form: new or known, fresh, refused or only looked at. */
export async function showForm(services: Services, previews: Previews, c: Request, shown: Shown) {
  const { visit, clause, heading, errors = {}, status } = shown
  return services.show(
    c,
    {
      face: 'workbench',
      title: heading,
      errors,
      status,
      wide: true,
      back: { href: `${listAddress(visit.document)}#${clause}`, label: visit.t.form.toList },
    },
    <ClauseForm
      {...visit}
      {...shown}
      errors={errors}
      columns={columnsOf(shown)}
      proposedKind={libraryClause(visit.editing, clause)?.kind}
      chips={chipsOf(visit, shown.fields)}
      live={await liveOf(services, previews, shown)}
      reasons={reasonsOf(visit, clause)}
    />,
  )
}
