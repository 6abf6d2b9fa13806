import type { FC } from 'hono/jsx'
import { type Accent, grounds, Stack } from '../../../ui/index.ts'
import type { ColourReport } from '../look.ts'
import type { Visit } from './sheet.tsx'

const modes = ['light', 'dark'] as const

/** The logo as it stands on a light and on a dark page. Drawn, because a page allows no styles of its own. */
export const LogoSample: FC<{ logoUrl: string; label: string }> = ({ logoUrl, label }) => (
  <svg viewBox="0 0 480 96" width="480" height="96" role="img" aria-label={label}>
    {modes.map((mode, at) => (
      <>
        <rect
          x={at * 244 + 0.5}
          y="0.5"
          width="235"
          height="95"
          rx="8"
          fill={grounds[mode].grounds[0]}
          stroke="#8a938e"
        />
        <image href={logoUrl} x={at * 244 + 20} y="20" width="196" height="56" />
      </>
    ))}
  </svg>
)

/** What the pages make of the colour, and why. */
export const ColourSample: FC<{ visit: Visit; report: ColourReport }> = ({ visit, report }) => {
  const { language } = visit
  const t = visit.t.look
  const { chosen, corrected, light, dark } = report
  const ratio = report.ratio.toLocaleString(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return (
    <Stack>
      <figure>
        <svg viewBox="0 0 480 168" width="480" height="168" role="img" aria-label={t.preview}>
          <Sample at={0} mode="light" colours={light} t={t} />
          <Sample at={244} mode="dark" colours={dark} t={t} />
        </svg>
      </figure>
      <p>
        {corrected ? t.corrected(chosen, light.accent, ratio) : t.asChosen(chosen, ratio)}
        {dark.accent !== chosen && ` ${t.inDark(dark.accent)}`}
      </p>
    </Stack>
  )
}

type Mode = (typeof modes)[number]
const Sample: FC<{ at: number; mode: Mode; colours: Accent; t: Visit['t']['look'] }> = ({
  at,
  mode,
  colours,
  t,
}) => {
  const { accent, soft, on } = colours
  const [ink, quiet] = grounds[mode].inks
  return (
    <g transform={`translate(${at} 0)`} font-size="14" font-family="system-ui, sans-serif">
      <rect
        x="0.5"
        y="0.5"
        width="235"
        height="167"
        rx="8"
        fill={grounds[mode].grounds[0]}
        stroke="#8a938e"
      />
      <text x="20" y="30" font-size="12" fill={quiet}>
        {t[mode]}
      </text>
      <text x="20" y="56" font-size="18" font-weight="600" fill={ink}>
        {t.sampleTitle}
      </text>
      <rect x="20" y="70" width="196" height="32" rx="6" fill={soft} />
      <text x="32" y="91" fill={accent} text-decoration="underline">
        {t.sampleLink}
      </text>
      <rect x="20" y="114" width="140" height="36" rx="8" fill={accent} />
      <text x="90" y="137" fill={on} font-weight="600" text-anchor="middle">
        {t.sampleButton}
      </text>
    </g>
  )
}
