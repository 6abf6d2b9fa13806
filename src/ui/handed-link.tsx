import type { FC } from 'hono/jsx'
import { renderSVG } from 'uqr'
import { Card } from './card.tsx'

/** An address to hand over, to copy and as a code for a phone. */
export const HandedLink: FC<{ address: string; qr: string }> = ({ address, qr }) => (
  <Card>
    <img
      src={`data:image/svg+xml;base64,${Buffer.from(renderSVG(address)).toString('base64')}`}
      alt={qr}
      width="220"
      height="220"
    />
    <p>
      <code class="hash">{address}</code>
    </p>
  </Card>
)
