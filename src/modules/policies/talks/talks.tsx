import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Notice } from '../../../ui/index.ts'
import type { DraftSource } from '../draft/types.ts'
import { withBodies } from '../draft/values.ts'
import { talksFor } from './rules.ts'
import { text } from './text.ts'

/** Who speaks for the staff, and what the law asks: said before anything is set, as long as nobody wrote down a talk. */
export const TalkFirst: FC<{
  source: Pick<DraftSource, 'organisation' | 'library'>
  language: Language
}> = ({ source, language }) => {
  const asked = talksFor(source.organisation)
  const t = text[language]
  if (asked.length === 0) return null
  return (
    <Notice kind="wait" title={t.title(withBodies(source, language))}>
      <p class="small">{t.lead}</p>
      {asked.map((talk) => (
        <p class="small">{t.talks[talk]}</p>
      ))}
    </Notice>
  )
}
