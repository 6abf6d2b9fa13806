import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const faces = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/500Medium/Inter_500Medium.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  // What people put in their messages.
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

/** The typefaces of everything on paper, as TTF: the compiler reads no WOFF2. */
export const fonts = () =>
  faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${face}`)))
