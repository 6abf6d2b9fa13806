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

/** `pdftotext` and `pdfsig` read what we print, as somebody else would. */
const hasReaders = () => Boolean(onPath('pdftotext') && onPath('pdfsig'))

/**
 * Chromium, in which pages are tried as people see them. Only a machine without it gets something installed, and hears
 * what and why before: where it is there, somebody has chosen what else is.
 */
export function browser() {
  const found = chromium()
  if (found) return found
  if (installable()) {
    const missing = ['chromium', ...(hasReaders() ? [] : ['poppler-utils'])]
    say(
      `pages are tried in Chromium, and there is none here: installing ${missing.join(' and ')} with apt-get (once, a minute or two) …`,
    )
    installPackages(missing)
  }
  const path = chromium()
  if (!path)
    throw new Halt(
      'this needs Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium poppler-utils), or name one: LEIDRAAD_CHROMIUM=/path/to/chromium npm test',
    )
  return path
}

/** Says which tests are skipped where nothing else reads a PDF, and what to type to have them run. */
export function tellOfReaders() {
  if (hasReaders()) return
  say(
    'pdftotext and pdfsig are not here: what they would say of our PDFs is not tested. To test that too: sudo apt-get install poppler-utils',
  )
}
