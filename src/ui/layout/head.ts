import type { Accent, AccentSet } from '../colour.ts'

const hex = (colour: string) => (/^#[0-9a-f]{6}$/.test(colour) ? colour : 'inherit')

const variables = ({ accent, soft, on, advice }: Accent) =>
  `:root{--accent:${hex(accent)};--accent-soft:${hex(soft)};--on-accent:${hex(on)};--advice:${hex(advice)}}`

/** Paper is always light, so the dark accent is for screens only. */
export const accentStyle = ({ light, dark }: AccentSet) =>
  `${variables(light)}@media screen and (prefers-color-scheme:dark){${variables(dark)}}`

/** A link that is hovered or touched is fetched ahead; what downloads or does something is not. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { selector_matches: '[download],[rel~=nofollow]' } }],
      },
      eagerness: 'moderate',
    },
  ],
})
