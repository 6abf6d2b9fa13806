import { openIn } from '../../../library/clauses/rules.ts'
import { languages } from '../../../platform/locale.ts'
import { clausesOf } from './compare.ts'
import { openTextsOf } from './rules.ts'
import type { Draft, DraftClause, DraftSource } from './types.ts'

/** What only the profile fills in; the name of the organisation stands everywhere and needs no second look. */
const fromProfile: readonly string[] = [
  'contact',
  'contactEmail',
  'spokespersons',
  'values',
  'body',
]

/** The clauses to look at again when the profile changed. */
export const clausesFromProfile = (draft: Draft, source: DraftSource): DraftClause[] =>
  clausesOf(draft).filter(({ key }) => {
    const texts = openTextsOf(key, source)
    return languages.some((l) => {
      const open = openIn(`${texts?.[l].title} ${texts?.[l].short} ${texts?.[l].fuller}`)
      return open.some((name) => fromProfile.includes(name))
    })
  })
