import type { FC } from 'hono/jsx'
import { Notice } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import { address } from './addresses.ts'
import { known } from './rules.ts'

/** Why nobody needs the document for the accounts, and what to do when that changes. */
export const NotNeeded: FC<{ t: Text; mayChange: boolean }> = ({ t, mayChange }) => (
  <Notice kind="info" title={t.overview.notNeeded}>
    <p>{t.overview.notNeededText}</p>
    {mayChange && (
      <a href={`${address(known.accounts)}?back=answers`}>{t.overview.changeAccounts}</a>
    )}
  </Notice>
)
