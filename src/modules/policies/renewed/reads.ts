import { z } from 'zod'
import { languages } from '../../../platform/locale.ts'
import { read } from '../../../platform/read.ts'
import { profileOf } from '../../organisation/index.ts'
import { languageOfDraft } from '../preview/draft-on-paper.ts'
import { may } from '../rules.ts'
import { renewedIn } from './state.ts'
import { viewOf } from './view.ts'

export const renewedClauses = read({
  name: 'policies.renewed',
  who: may.seeDrafts,
  query: z.object({ text: z.enum(languages).optional().catch(undefined) }),
  read: async (db, { text }, { language }) => {
    const profile = await profileOf(db)
    const all = profile?.languages ?? []
    const shown = languageOfDraft(all, text ?? language)
    const view = viewOf(await renewedIn(db), { language: shown, own: language, all })
    return { ...view, shown, languages: all }
  },
  summary: 'What a newer library would change in the drafts, part by part, until somebody chooses.',
})
