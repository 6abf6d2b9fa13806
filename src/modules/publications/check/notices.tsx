import type { FC } from 'hono/jsx'
import { signName } from '../../../platform/letters/index.ts'
import { colon, languageNames } from '../../../platform/locale.ts'
import { Notice } from '../../../ui/index.ts'
import type { CheckProps } from './page.tsx'

/** What is not right yet around the text: its address, its signs on paper, its mail. */
export const Notices: FC<CheckProps> = (props) => {
  const { w, onlyHere, mailWaits } = props
  return (
    <>
      {onlyHere && (
        <Notice kind="bad" title={w.onlyHere.title}>
          <p class="small">{w.onlyHere.text(onlyHere)}</p>
        </Notice>
      )}
      <OnlyOnScreen {...props} />
      {mailWaits && <Notice kind="wait">{w.mailWaits}</Notice>}
    </>
  )
}

/** What cannot be printed, beside where it stands. */
const OnlyOnScreen: FC<CheckProps> = ({ w, language, document, offPaper }) =>
  offPaper.length === 0 ? null : (
    <Notice kind="wait" title={w.offPaper.title}>
      <p class="small">{w.offPaper.text}</p>
      <ul class="small">
        {offPaper.map(({ language: printed, clause, signs }) => (
          <li>
            {clause ? (
              <a href={`/policies/${document}/clauses/${clause.key}`} lang={printed}>
                {clause.title}
              </a>
            ) : (
              w.offPaper.around
            )}
            {`, ${languageNames[printed]}${colon(language)} ${signs.map(signName).join(', ')}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
