import { raw } from 'hono/html'

/** Line drawings on the motif of the thread, for pages that are still empty. 120 by 80. */
const drawings = {
  /** A thread that still has to be taken up: a ball of yarn. */
  start:
    '<circle cx="44" cy="42" r="22"/><path d="M26 32c12 2 26 10 33 24M31 26c14 1 28 11 33 24M23 44c9 0 20 7 25 18M38 21c11 2 22 9 27 19"/><path class="thread-ink" d="M62 55c10 10 20 8 28 2s16-4 20 3"/>',
  /** A page with lines, the first of which is inked. */
  paper:
    '<path d="M38 10h34l12 12v48H38zM72 10v12h12"/><path class="thread-ink" d="M12 40h26M46 34h28"/><path d="M46 44h28M46 52h28M46 60h16"/>',
  /** People on one line. */
  people:
    '<circle cx="30" cy="28" r="9"/><circle cx="60" cy="22" r="9"/><circle cx="90" cy="28" r="9"/><path d="M16 58c0-10 6-16 14-16s14 6 14 16M46 54c0-12 6-18 14-18s14 6 14 18M76 58c0-10 6-16 14-16s14 6 14 16"/><path class="thread-ink" d="M6 66c14 6 26 6 54 2s40-4 54 0"/>',
  /** A signature at the end of a line. */
  signature:
    '<path d="M14 60h92"/><path class="thread-ink" d="M22 54c6-20 14-34 20-32s-8 30-2 32 10-18 15-16-4 14 1 15 8-12 12-11-1 9 3 10 7-6 12-6 8 3 14 2"/><path d="M92 14l8 8-14 14-10 2 2-10z"/>',
  /** An ear to the ground: waves on a line. */
  quiet:
    '<path d="M60 16a20 20 0 0 1 20 20c0 12-12 14-12 24a8 8 0 0 1-15 4"/><path d="M48 40a12 12 0 1 1 24-4c0 6-6 7-6 12"/><path class="thread-ink" d="M6 52h10l5-8 7 14 6-6h8"/><path d="M96 26c4 6 4 14 0 20M104 20c7 10 7 22 0 32"/>',
  /** All done: a knot. */
  knot: '<path class="thread-ink" d="M4 46h34c16 0 34-8 34-20 0-8-6-12-12-12s-12 4-12 12c0 12 18 20 34 20h34"/><path d="M44 62l8 8 20-16"/>',
} as const

export type DrawingName = keyof typeof drawings

export const Drawing = ({ name }: { name: DrawingName }) => (
  <svg class="drawing" viewBox="0 0 120 80" width="120" height="80" aria-hidden="true">
    {raw(drawings[name])}
  </svg>
)
