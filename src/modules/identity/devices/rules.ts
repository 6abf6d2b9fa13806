import type { Who } from '../../../platform/who.ts'

/** A link may have been passed on. */
export const cameByLink = ({ session }: Who) =>
  session?.identifiedBy === 'mail-link' || session?.identifiedBy === 'handed-link'

export const may = {
  signOut: (who: Who) => who.kind === 'person' && who.session !== undefined,
  /** Whoever holds a link need not see where else its person is signed in. */
  seeAllDevices: (who: Who) => who.session !== undefined && !cameByLink(who),
}

const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** Twice as long as any browser's name: a pattern that looks ahead looks so far at every sign. */
const LONGEST_NAME = 600

/** What is kept of a browser's long name: enough to recognise one's own, as `Firefox|Android`; '|' when unknown. */
export function deviceOf(userAgent: string | undefined): string {
  const name = userAgent?.slice(0, LONGEST_NAME) ?? ''
  const first = (list: [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(name))?.[1] ?? ''
  return `${first(browsers)}|${first(systems)}`
}

/** The two halves of it. */
export function deviceParts(device: string): { browser: string; system: string } {
  const [browser = '', system = ''] = device.split('|')
  return { browser, system }
}
