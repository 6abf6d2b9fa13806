import { blockNumbers, type DocumentName } from '../../../../library/clauses/rules.ts'
import { isLanguage } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Request } from '../../../../platform/web/env.ts'
import { requirePerson } from '../../../../platform/web/guard.ts'
import { documentText } from '../../draft/text/index.ts'
import { isDocument } from '../../forms.ts'
import { languageOfDraft } from '../../preview/draft-on-paper.ts'
import { may } from '../../rules.ts'
import { text as sharedText } from '../../text/index.ts'
import { editingOf } from '../editing.ts'
import { text } from '../text/index.ts'

/** The document's name, for somebody who may change it; for anyone else it is not there. */
export function documentFor(c: Request): DocumentName {
  requirePerson(c)
  const document = c.req.param('document') ?? ''
  if (!isDocument(document) || !may.changeDrafts(c.var.who)) throw new NotFound()
  return document
}

/** Everything that the editor's pages share; undefined until somebody began the document. */
export async function visitOf(c: Request, { read }: Services) {
  const document = documentFor(c)
  const editing = await editingOf(read, document)
  if (!editing) return undefined
  const { language } = c.var
  const { languages } = editing.source.organisation
  const asked = c.req.query('text')
  return {
    document,
    editing,
    language,
    languages,
    t: text[language],
    shared: sharedText[language],
    /** In which the clauses are shown. */
    shown: languageOfDraft(languages, isLanguage(asked) ? asked : language),
    blocks: blockNumbers.map((number) => ({
      number,
      title: documentText[language][document].blocks[number],
    })),
  }
}
export type Visit = NonNullable<Awaited<ReturnType<typeof visitOf>>>

export const listAddress = (document: DocumentName) => `/policies/${document}/clauses`

/** Before a document is begun there is nothing to edit: the overview offers the first step. */
export const toOverview = (c: Request) => c.redirect('/policies', 303)
