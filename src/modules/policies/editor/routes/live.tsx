import type { Services } from '../../../../platform/services.ts'
import { draftFor } from '../../draft/rules.ts'
import type { Previews } from '../../preview/previews.ts'
import { fillsOf } from '../fills.ts'
import { LivePart, readingsOf } from '../pages/live.tsx'
import { sourceAfter } from '../rules/editing.ts'
import { asTyped } from '../rules/written.ts'
import { asWouldBeKept } from '../typed.ts'
import type { Opened } from './open.ts'

/** How the clause would read, and how far the document would fill its paper, with what stands in the form. */
export async function liveOf(
  services: Services,
  previews: Previews,
  { visit, clause, fields }: Pick<Opened, 'visit' | 'clause' | 'fields'>,
) {
  const { editing, languages, t, shared, language } = visit
  const typed = asWouldBeKept(clause, fields, languages)
  const source = sourceAfter(editing, asTyped(editing, typed, services.now()))
  const draft = draftFor(source)
  const fills = await fillsOf(services, previews, { source, draft })
  const offPaper = await unprintableIn(services, JSON.stringify(typed.texts))
  const readings = readingsOf(typed, draft, fills, offPaper)
  return <LivePart t={t} shared={shared} language={language} readings={readings} />
}

/** What most texts are made of is in our typefaces, so that the press need not be asked. */
const OURS = /^[\u0020-\u017e\u2010-\u2026\u20ac]*$/

const unprintableIn = async ({ pdf }: Services, text: string) =>
  OURS.test(text) ? [] : pdf.unprintable(text)
