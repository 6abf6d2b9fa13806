import { openIn, variables } from '../../../../library/clauses/rules.ts'
import { type Language, listed } from '../../../../platform/locale.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Request } from '../../../../platform/web/env.ts'
import { valuesFor } from '../../draft/variables.ts'
import type { Previews } from '../../preview/previews.ts'
import { fieldOf, MOST, unknownIn } from '../forms.ts'
import { ClauseForm, type ClauseFormProps, type Column } from '../pages/form.tsx'
import { editOf, isOwn, libraryClause } from '../rules/editing.ts'
import { textState } from '../rules/translations.ts'
import { hasWords, parts, type Words } from '../rules/words.ts'
import type { Fields } from '../typed.ts'
import { lookOf } from './look.tsx'
import { reasonsOf } from './reasons.tsx'
import { listAddress, type Visit } from './visit.ts'

interface Shown {
  visit: Visit
  clause: string
  /** Where the form is sent. */
  path: string
  heading: string
  lead?: string
  fields: Fields
  /** Words of the text, or the fault of a field. */
  errors?: Record<string, string>
  seen?: string | undefined
  notice?: string | undefined
  unsaved?: boolean
  status?: 200 | 409 | 422
  /** As kept now, where somebody else changed it meanwhile. */
  theirs?: Record<Language, Words>
}

/** A clause's form: new or known, fresh, refused or only looked at. */
export async function showForm(services: Services, previews: Previews, c: Request, shown: Shown) {
  const { visit, clause, fields, path, heading, lead, errors = {}, status = 200 } = shown
  const { t, language, document, editing, blocks } = visit
  return services.show(
    c,
    {
      face: 'workbench',
      title: heading,
      status,
      wide: true,
      back: { href: `${listAddress(document)}#${clause}`, label: t.form.toList },
    },
    <ClauseForm
      t={t}
      language={language}
      document={document}
      heading={heading}
      {...(lead !== undefined && { lead })}
      path={path}
      fields={fields}
      columns={columnsOf(shown)}
      errors={messagesOf(errors, shown)}
      seen={shown.seen}
      blocks={blocks}
      proposedKind={libraryClause(editing, clause)?.kind}
      chips={chipsOf(shown)}
      notice={shown.notice}
      unsaved={shown.unsaved ?? false}
      look={await lookOf(services, previews, { visit, clause, fields })}
      reasons={reasonsOf(visit, clause)}
    />,
  )
}

function columnsOf({ visit, clause, fields, theirs, seen }: Shown): Column[] {
  const { editing, languages } = visit
  const kept = editOf(editing, clause)?.texts ?? {}
  return languages.map((code) => ({
    code,
    state:
      seen === undefined
        ? undefined
        : textState(clause, kept, { language: code, source: languages[0] }),
    isSource: code === languages[0] && languages.length > 1,
    own: isOwn(clause),
    rewritten: !isOwn(clause) && hasWords(kept[code]),
    theirs: Object.fromEntries(
      parts
        .filter((part) => theirs && theirs[code][part] !== fields.texts[code][part])
        .map((part) => [part, theirs?.[code][part]]),
    ),
  }))
}

/** Every variable with its value in the language of the clauses; those in this clause are marked. */
function chipsOf({ visit, fields }: Shown): ClauseFormProps['chips'] {
  const { organisation, answers } = visit.editing.source
  const values = valuesFor(organisation, answers, visit.shown)
  const all = visit.languages.flatMap((l) => Object.values(fields.texts[l])).join(' ')
  const used = new Set(openIn(all))
  return variables.map((name) => ({ name, value: values[name], used: used.has(name) }))
}

/** A fault of the form as a whole stands under `''`; of a field, under its name. */
function messagesOf(faults: Record<string, string>, { visit, fields }: Shown) {
  const { t, languages, language } = visit
  const messages: Record<string, string> = {}
  for (const [field, fault] of Object.entries(faults)) {
    const at = languages.flatMap((l) => parts.map((part) => ({ l, part })))
    const place = at.find(({ l, part }) => fieldOf(part, l) === field)
    const typed = place ? fields.texts[place.l][place.part] : ''
    if (fault === 'tooLong' && place) messages[field] = t.errors.tooLong(MOST[place.part])
    else if (fault === 'unknownVariable')
      messages[field] = t.errors.unknownVariable(listed(unknownIn(typed).map(braced), language))
    else messages[field] = plain(t.errors, fault)
  }
  return messages
}

const braced = (name: string) => `{${name}}`

const plain = (errors: object, fault: string) => {
  const message = Object.entries(errors).find(([word]) => word === fault)?.[1]
  return typeof message === 'string' ? message : ''
}
