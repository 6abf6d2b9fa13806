import { wordsIn } from '../../../../library/language/words.ts'
import { toSafeHtml } from '../../../../library/markdown.ts'
import type { Services } from '../../../../platform/services.ts'
import { draftFor } from '../../draft/rules.ts'
import type { Previews } from '../../preview/previews.ts'
import { fillsOf } from '../fills.ts'
import { unknownIn } from '../forms.ts'
import { Look, type Reading } from '../pages/look.tsx'
import { inDraft, isOwn, sourceAfter } from '../rules/editing.ts'
import { asTyped, hasWords } from '../rules/words.ts'
import { type Fields, toLookAt } from '../typed.ts'
import type { Visit } from './visit.ts'

/** How the clause would read, and how far the document would fill its paper, with what stands in the form. */
export async function lookOf(
  services: Services,
  previews: Previews,
  { visit, clause, fields }: { visit: Visit; clause: string; fields: Fields },
) {
  const { editing, languages, t, shared, language } = visit
  const typed = toLookAt(clause, fields, languages)
  const source = sourceAfter(editing, asTyped(editing, typed, services.now()))
  const draft = draftFor(source)
  const fills = await fillsOf(services, previews, { source, draft })
  const placed = inDraft(draft, clause)
  const readings = fills.map(({ code, fill }): Reading => {
    const words = placed?.texts[code]
    return {
      code,
      fill,
      kind: fields.kind,
      title: words?.title ?? '',
      short: words?.short ?? '',
      fullerHtml: words ? toSafeHtml(words.fuller) : '',
      words: wordsIn(typed.texts[code]?.short || (isOwn(clause) ? '' : (words?.short ?? ''))),
      borrowed: isOwn(clause) && placed !== undefined && !hasWords(typed.texts[code]),
      unknown: unknownIn(Object.values(typed.texts[code] ?? {}).join(' ')).map(
        (name) => `{${name}}`,
      ),
    }
  })
  return <Look t={t} shared={shared} language={language} readings={readings} />
}
