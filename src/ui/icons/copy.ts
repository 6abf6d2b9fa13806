/** Copies the drawings that the kit uses out of lucide-static: `node src/ui/icons/copy.ts` */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { drawingOf, lucideNames } from './lucide.ts'

const folder = createRequire(import.meta.url).resolve('lucide-static/icons/shield.svg')
const read = (icon: string) => readFileSync(folder.replace('shield.svg', `${icon}.svg`), 'utf8')

const lines = Object.entries(lucideNames).map(
  ([word, icon]) => `  ${/-/.test(word) ? `'${word}'` : word}:\n    '${drawingOf(read(icon))}',`,
)
writeFileSync(
  new URL('paths.ts', import.meta.url),
  `/** Made by copy.ts from lucide-static (ISC licence); do not edit. */\nexport const paths = {\n${lines.join('\n')}\n} as const\n`,
)
