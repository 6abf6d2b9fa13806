import { type Accent, accentFor, contrast, grounds } from '../../../ui/index.ts'

export interface ColourReport {
  /** As the organisation chose it. */
  chosen: string
  corrected: boolean
  light: Accent
  dark: Accent
  /** The least contrast of the chosen colour on a light page, rounded down to a tenth: 4.5 is enough. */
  ratio: number
}

/** What the pages make of a colour, so that whoever chooses it sees what was corrected and why. */
export function colourReport(accent: string): ColourReport {
  const { chosen, corrected, light, dark } = accentFor(accent)
  const least = Math.min(
    ...[...grounds.light.grounds, light.soft].map((ground) => contrast(chosen, ground)),
  )
  return { chosen, corrected, light, dark, ratio: Math.floor(least * 10) / 10 }
}
