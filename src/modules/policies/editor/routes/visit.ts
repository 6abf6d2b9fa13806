import { blockNumbers, isDocument } from '../../../../library/clauses/rules.ts'
import { isLanguage } from '../../../../platform/locale.ts'
import { NotFound } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Request } from '../../../../platform/web/env.ts'
import { admit } from '../../../../platform/web/guard.ts'
import { documentText } from '../../draft/text/index.ts'
import { languageOfDraft } from '../../preview/draft-on-paper.ts'
import { may } from '../../rules.ts'
import { text as sharedText } from '../../text/index.ts'
import { editingOf } from '../editing.ts'
import { text } from '../text/index.ts'

/**
 * Everything that the editor's pages share, for somebody who may change the document; undefined until it was begun.
 * `asked`: the language in which the clauses are shown, where the organisation uses it.
 */
export async function visitOf(c: Request, { read }: Services, asked = c.req.query('text')) {
  admit(c, may.changeDrafts)
  const document = c.req.param('document')
  if (!isDocument(document)) throw new NotFound()
  const editing = await editingOf(read, document)
  if (!editing) return undefined
  const { language } = c.var
  const { languages } = editing.source.organisation
  const titles = documentText[language][document].blocks
  return {
    document,
    editing,
    language,
    languages,
    t: text[language],
    shared: sharedText[language],
    shown: languageOfDraft(languages, isLanguage(asked) ? asked : language),
    blocks: blockNumbers.map((number) => ({ number, title: titles[number] })),
  }
}
export type Visit = NonNullable<Awaited<ReturnType<typeof visitOf>>>

export const listAddress = (document: string) => `/policies/${document}/clauses`

/** Before a document is begun there is nothing to edit: the overview offers the first step. */
export const toOverview = (c: Request) => c.redirect('/policies', 303)
