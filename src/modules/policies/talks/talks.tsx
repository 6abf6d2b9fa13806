import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Notice } from '../../../ui/index.ts'
import type { DraftSource } from '../draft/types.ts'
import { withBodies } from '../draft/values.ts'
import { known } from '../interview/rules.ts'
import { isTalkedOver, talksFor } from './rules.ts'
import { text } from './text.ts'

/** Who speaks for the staff, and what the law asks: said before anything is set, and asked back where a talk was written down. */
export const TalkFirst: FC<{
  source: Pick<DraftSource, 'organisation' | 'library' | 'answers'>
  language: Language
}> = ({ source, language }) => {
  const asked = talksFor(source.organisation)
  const t = text[language]
  if (asked.length === 0) return null
  const speaks = source.organisation.establishments.some(({ body }) => body !== 'none')
  const whom = withBodies(source, language)
  // What was written down stands under the policy for everybody to read: it had better be so.
  const noted = speaks && isTalkedOver(source.answers)
  const title = noted ? t.notedTitle(whom) : speaks ? t.title(whom) : t.workRules
  return (
    <Notice kind="wait" title={title}>
      {noted ? (
        <p class="small">
          {t.noted} <a href={`/policies/interview/${known.adopted}`}>{t.change}</a>
        </p>
      ) : (
        speaks && <p class="small">{t.lead}</p>
      )}
      {asked.map((talk) => (
        <p class="small">{t.talks[talk]}</p>
      ))}
    </Notice>
  )
}
