import { existsSync } from 'node:fs'
import { Halt, say } from './say.mjs'
import { installable, installPackages, onPath } from './system.mjs'

const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const chromium = () =>
  process.env.LEIDRAAD_CHROMIUM ||
  onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ||
  ON_A_MAC.find((path) => existsSync(path))

/** The browser of the journeys. `pdftotext` and `pdfsig` read what we print, as somebody else would. */
export function browser() {
  const missing = [
    ...(chromium() ? [] : ['chromium']),
    ...(onPath('pdftotext') && onPath('pdfsig') ? [] : ['poppler-utils']),
  ]
  if (missing.length && installable()) {
    say(`installing ${missing.join(' and ')} for the tests (once, a minute or two) …`)
    installPackages(missing)
  }
  const path = chromium()
  if (!path)
    throw new Halt(
      'the tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium poppler-utils), or name one: LEIDRAAD_CHROMIUM=/path/to/chromium npm test',
    )
  return path
}
