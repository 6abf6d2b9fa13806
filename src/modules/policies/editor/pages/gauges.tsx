import type { FC } from 'hono/jsx'
import { type Language, languageNames } from '../../../../platform/locale.ts'
import { Progress } from '../../../../ui/index.ts'
import { MOST_PAGES } from '../../paper/document.ts'
import { pagesInWords } from '../../standing.ts'
import type { Text as Shared } from '../../text/index.ts'
import type { LanguageFill } from '../fills.ts'

/** How far each language fills the two pages, as Typst sets them. */
export const Gauges: FC<{ shared: Shared; language: Language; fills: readonly LanguageFill[] }> = ({
  shared,
  language,
  fills,
}) => (
  <div class="fills">
    {fills.map(({ code, fill }) => (
      <Progress
        id={`fill-${code}`}
        label={languageNames[code]}
        value={Math.min(fill?.used ?? 0, MOST_PAGES)}
        max={MOST_PAGES}
        text={pagesInWords(fill, shared, language)}
      />
    ))}
  </div>
)
