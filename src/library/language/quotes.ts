import type { InEveryLanguage, Language } from '../../platform/locale.ts'

/** What people are quoted as saying is theirs: the rest of a text, with a gap where they speak. */
export const withoutSpeech = (text: string) => text.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, ' ')

interface Marks {
  outer: [open: string, close: string]
  inner: [open: string, close: string]
}

const curly: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }
const marks: InEveryLanguage<Marks> = {
  nl: curly,
  fr: { outer: ['«', '»'], inner: ['“', '”'] },
  en: curly,
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
}

/** Marks of another language, and marks that open or close out of turn. */
export function quoteFaults(language: Language, text: string): string[] {
  const { outer, inner } = marks[language]
  const known = [...outer, ...inner]
  const foreign = [...text].find((sign) => '“”„«»‘‚'.includes(sign) && !known.includes(sign))
  if (foreign) return [`a quotation mark of another language: ${foreign}`]

  return [
    ...outOfTurn(outer, text).map((sign) => `${sign} out of turn`),
    ...(language === 'fr' ? innerOutside(text, inner) : []),
  ]
}

function outOfTurn([open, close]: [string, string], text: string): string[] {
  let inside = false
  for (const sign of text) {
    if (sign !== open && sign !== close) continue
    if (inside === (sign === open)) return [sign]
    inside = !inside
  }
  return inside ? [open] : []
}

/** French keeps “ ” for what stands inside « ». */
const innerOutside = (text: string, [open]: [string, string]) =>
  text.replace(/«[^»]*»/g, '').includes(open) ? [`${open} outside « »`] : []
