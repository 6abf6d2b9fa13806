import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Notice } from '../../../ui/index.ts'
import { RENEWED } from './addresses.ts'
import { text } from './text/index.ts'

/** Says on the pages of the drafts that a release waits for somebody to choose. */
export const RenewedNotice: FC<{ language: Language; waiting: number }> = ({
  language,
  waiting,
}) => {
  const { waits } = text[language]
  return waiting > 0 ? (
    <Notice kind="wait" title={waits.text(waiting)}>
      <p>
        <a href={RENEWED}>{waits.link}</a>
      </p>
    </Notice>
  ) : null
}
