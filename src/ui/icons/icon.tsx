import { raw } from 'hono/html'
import type { IconName } from './lucide.ts'
import { paths } from './paths.ts'

/** A small drawing beside words that say the same; a screen reader passes it by. */
export const Icon = ({ name, small }: { name: IconName; small?: boolean }) => (
  <svg class={small ? 'icon small-icon' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    {raw(paths[name])}
  </svg>
)
