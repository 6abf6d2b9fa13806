import type { FC } from 'hono/jsx'
import { HandedLink, Notice, PageHead } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** A personal link to hand over, as an address and as a code for a phone. */
export const LinkPage: FC<{ t: Text; name: string; address: string }> = ({ t, name, address }) => (
  <>
    <PageHead title={t.handed.title(name)} lead={t.handed.lead} />
    <HandedLink address={address} qr={t.handed.qr} />
    <Notice kind="info">{t.handed.recorded}</Notice>
  </>
)
