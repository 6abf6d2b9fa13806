import type { FC } from 'hono/jsx'
import type { Contradiction } from '../../../library/interview/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { Notice } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** Nothing is refused: the organisation may know better. What does not go together is said, with the way on. */
export const Contradictions: FC<{
  t: Text
  language: Language
  contradictions: readonly Contradiction[]
}> = ({ t, language, contradictions }) =>
  contradictions.length > 0 ? (
    <Notice kind="wait" title={t.contradictions.title}>
      <ul>
        {contradictions.map(({ first, words }) => (
          <li>
            {words[language]}{' '}
            <a href={`/policies/interview/${first.question}`}>{t.contradictions.back}</a>
          </li>
        ))}
      </ul>
    </Notice>
  ) : null
