import type { FC } from 'hono/jsx'
import { figure, type Language } from '../../../platform/locale.ts'
import { type Reach, type ReachWay, reachWays } from '../audience/reach-store.ts'
import type { Text } from '../text/index.ts'

interface Props {
  t: Text
  language: Language
  reach: Reach
  path: string
}

/** In which way people hear of a round: one bar, and rows that add up to it. */
export const Ways: FC<Props> = ({ t, language, reach, path }) => {
  const w = t.check
  const said = (way: ReachWay) => figure(reach[way], language)
  return (
    <>
      <svg
        class="ways-bar"
        width="100%"
        height="16"
        role="img"
        aria-label={w.share(said('byMail'), said('byHand'), said('unreached'))}
      >
        <pattern
          id="by-hand"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="by-hand-line" width="2" height="6" />
        </pattern>
        {sharesOf(reach).map(({ way, from, width }) => (
          <Part way={way} x={`${from}%`} width={`${width}%`} height={14} />
        ))}
      </svg>
      <ul class="ways">
        {reachWays
          .filter((way) => reach[way] > 0)
          .map((way) => (
            <li>
              <svg width="14" height="14" aria-hidden="true">
                <Part way={way} x="1" width="12" height={12} />
              </svg>
              <span class="figure">{said(way)}</span>
              <div>
                <b>{w.ways[way].title(reach[way])}</b>
                <p class="small muted">{w.ways[way].text}</p>
              </div>
              <a
                href={`${path}/people?way=${way}`}
                aria-label={`${w.who} ${said(way)} ${w.ways[way].title(reach[way])}`}
              >
                {w.who}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}

const looks: Record<ReachWay, string> = {
  byMail: 'by-mail',
  byHand: 'by-hand',
  unreached: 'unreached',
}

const Part: FC<{ way: ReachWay; x: string; width: string; height: number }> = ({
  way,
  height,
  ...place
}) => (
  <rect
    {...place}
    class={looks[way]}
    y="1"
    height={height}
    rx="3"
    fill={way === 'byHand' ? 'url(#by-hand)' : undefined}
  />
)

/** So much of the bar can be seen, in percent. */
const THINNEST = 2
const BETWEEN = 0.5

/** Where each part of the bar begins and how wide it is, in percent: all of them can be seen, and none sticks out. */
export function sharesOf(reach: Pick<Reach, ReachWay>) {
  const there = reachWays.filter((way) => reach[way] > 0)
  const total = there.reduce((sum, way) => sum + reach[way], 0)
  // What each has at the least is taken off before the rest is shared out.
  const room = 100 - BETWEEN * (there.length - 1) - THINNEST * there.length
  let from = 0
  return there.map((way) => {
    const width = THINNEST + (room * reach[way]) / total
    const part = { way, from, width }
    from += width + BETWEEN
    return part
  })
}
