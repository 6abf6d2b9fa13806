import type { FC } from 'hono/jsx'
import { renderSVG } from 'uqr'
import { Card, Notice, PageHead } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** A personal link to hand over, as an address and as a code for a phone. */
export const LinkPage: FC<{ t: Text; name: string; address: string }> = ({ t, name, address }) => (
  <>
    <PageHead title={t.handed.title(name)} lead={t.handed.lead} />
    <Card>
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(renderSVG(address)).toString('base64')}`}
        alt={t.handed.qr}
        width="220"
        height="220"
      />
      <p>
        <code class="hash">{address}</code>
      </p>
    </Card>
    <Notice kind="info">{t.handed.recorded}</Notice>
  </>
)
