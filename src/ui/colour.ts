/** The organisation's colour, made readable: every pair that the kit uses keeps a contrast of 4.5 to 1. */
import { fromOklch, type Oklch, toOklch } from './oklch.ts'

export interface Accent {
  /** As text on paper, card and soft; as the ground of a button. */
  accent: string
  /** A quiet ground, behind accent and ink. */
  soft: string
  /** Text on the accent. */
  on: string
  /** What is advice and no rule: a colour of its own, beside whatever accent. */
  advice: string
}

export interface AccentSet {
  light: Accent
  dark: Accent
  /** Whether the light pages show another colour than the chosen one. */
  corrected: boolean
  /** The chosen colour as `#rrggbb`; the house's teal where none was given. */
  chosen: string
}

/** The grounds and inks of tokens.css that meet the accent. */
export const grounds = {
  light: { grounds: ['#fbfaf6', '#fffefb', '#f0ede6'], inks: ['#1b2320', '#56615c'] },
  dark: { grounds: ['#141917', '#1a201e', '#202624'], inks: ['#ebe8e0', '#a5afa9'] },
}

/** Ochre, and what stands in for it where the accent is much like it: plum, then blue. All can be read on every ground. */
const advices = {
  light: ['#875700', '#7d3a72', '#235f92'],
  dark: ['#e0b45c', '#dda6d3', '#8fc1ec'],
}
/** Two colours that are nearer than this (in OKLab) look like one that was printed twice. */
export const APART = 0.1

const adviceBeside = (accent: string, mode: keyof typeof advices) =>
  advices[mode].find((advice) => distance(accent, advice) >= APART) ?? advices[mode][0] ?? ''

/** How far two `#rrggbb` colours are from each other to an eye: their distance in OKLab, 0 to about 1. */
export function distance(one: string, other: string) {
  const [a, b] = [toOklch(one), toOklch(other)]
  return Math.hypot(
    a.l - b.l,
    a.c * Math.cos(a.h) - b.c * Math.cos(b.h),
    a.c * Math.sin(a.h) - b.c * Math.sin(b.h),
  )
}

const HOUSE_TEAL = '#0e5a57'
const ENOUGH = 4.5
const STEP = 0.005

/** WCAG 2 contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(a: string, b: string) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** What the pages show for the colour that an organisation chose (`#rgb` or `#rrggbb`). */
export function accentFor(hex: string): AccentSet {
  const chosen = normal(hex) ?? HOUSE_TEAL
  const light = lightAccent(chosen)
  return { light, dark: darkAccent(chosen), corrected: light.accent !== chosen, chosen }
}

function lightAccent(chosen: string): Accent {
  const { c, h } = toOklch(chosen)
  const soft = fromOklch({ l: 0.945, c: Math.min(c, 0.012), h })
  const readable = readableOn([...grounds.light.grounds, soft])
  const accent = shifted(chosen, -STEP, readable)
  return { accent, soft, on: '#ffffff', advice: adviceBeside(accent, 'light') }
}

function darkAccent(chosen: string): Accent {
  const { l, c, h } = toOklch(chosen)
  const soft = fromOklch({ l: 0.295, c: Math.min(c, 0.025), h })
  const readable = readableOn([...grounds.dark.grounds, soft])
  const lifted = fromOklch({ l: Math.max(l, 0.77), c: Math.min(c, 0.11), h })
  const accent = readable(chosen) ? chosen : shifted(lifted, STEP, readable)
  const on = fromOklch({ l: 0.2, c: Math.min(c, 0.02), h })
  return { accent, soft, on, advice: adviceBeside(accent, 'dark') }
}

const readableOn = (behind: string[]) => (colour: string) =>
  behind.every((ground) => contrast(colour, ground) >= ENOUGH)

/** The nearest colour of the same hue that can be read; black and white can always be. */
function shifted(colour: string, step: number, readable: (colour: string) => boolean) {
  const lch: Oklch = toOklch(colour)
  let found = colour
  while (!readable(found) && lch.l >= 0 && lch.l <= 1) {
    lch.l += step
    found = fromOklch(lch)
  }
  return found
}

function normal(hex: string) {
  const digits = hex.trim().toLowerCase().replace(/^#/, '')
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((d) => d + d).join('')}`
  return undefined
}

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
