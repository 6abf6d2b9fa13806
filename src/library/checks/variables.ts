import { languages } from '../../platform/locale.ts'
import { openIn } from '../clauses/rules.ts'

/** Declared is used in every language, and used is declared. */
export function variableFaults(
  what: string,
  declared: readonly string[],
  texts: readonly string[],
) {
  return texts.flatMap((text, i) => {
    const used = openIn(text)
    return [
      ...used.filter((name) => !declared.includes(name)).map((name) => `uses {${name}} undeclared`),
      ...declared.filter((name) => !used.includes(name)).map((name) => `never uses {${name}}`),
    ].map((fault) => `${what}, ${languages[i]}: ${fault}`)
  })
}
