import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A program on the path of this machine. */
export const onPath = (...names: string[]) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** The system's own Chromium, as `npm test` finds it. */
export async function openChromium(): Promise<Browser> {
  const path =
    process.env.LEIDRAAD_CHROMIUM ||
    onPath(...NAMES) ||
    ON_A_MAC.find((candidate) => existsSync(candidate))
  if (!path)
    throw new Error('The journeys need Chromium: LEIDRAAD_CHROMIUM=/path/to/chromium npm test')
  return chromium.launch({ executablePath: path, args: FLAGS })
}
export type Chromium = Browser
