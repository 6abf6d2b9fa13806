import type { FC } from 'hono/jsx'
import { type Accent, Actions, grounds, Stack } from '../../../ui/index.ts'
import type { Visit } from '../sheet.tsx'
import type { ColourReport } from './report.ts'

const modes = ['light', 'dark'] as const

/** The logo as it stands on a light and on a dark page. Drawn, because a page allows no styles of its own. */
export const LogoSample: FC<{ logoUrl: string; t: Visit['t']['look'] }> = ({ logoUrl, t }) => (
  <Actions>
    {modes.map((mode) => (
      <svg viewBox="0 0 236 96" width="236" height="96" role="img" aria-label={t.logoOn[mode]}>
        <Ground mode={mode} height={95} />
        <image href={logoUrl} x="20" y="20" width="196" height="56" />
      </svg>
    ))}
  </Actions>
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
      <Actions>
        <Sample mode="light" colours={light} t={t} />
        <Sample mode="dark" colours={dark} t={t} />
      </Actions>
      <p>
        {corrected ? t.corrected(chosen, light.accent, ratio) : t.asChosen(chosen, ratio)}
        {dark.accent !== chosen && ` ${t.inDark(dark.accent)}`}
      </p>
    </Stack>
  )
}

type Mode = (typeof modes)[number]
const Ground: FC<{ mode: Mode; height: number }> = ({ mode, height }) => (
  <rect
    x="0.5"
    y="0.5"
    width="235"
    height={height}
    rx="8"
    fill={grounds[mode].grounds[0]}
    stroke="#8a938e"
  />
)

const Sample: FC<{ mode: Mode; colours: Accent; t: Visit['t']['look'] }> = ({
  mode,
  colours,
  t,
}) => {
  const { accent, soft, on } = colours
  const [ink, quiet] = grounds[mode].inks
  return (
    <svg
      viewBox="0 0 236 168"
      width="236"
      height="168"
      role="img"
      aria-label={`${t.preview} (${t[mode]})`}
      font-size="14"
      font-family="system-ui, sans-serif"
    >
      <Ground mode={mode} height={167} />
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
    </svg>
  )
}
