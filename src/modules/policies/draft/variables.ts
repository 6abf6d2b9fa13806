import type { Language } from '../../../platform/locale.ts'

/** What every variable says, by its name. */
export type Values = Readonly<Record<string, string>>

/** Whether a sentence begins behind this text: at the start, after a full stop, on a new line. */
function endsSentence(before: string) {
  const said = before.trimEnd()
  const gap = before.slice(said.length)
  return said === '' || gap.includes('\n') || (gap !== '' && /[.!?…][”"»)]*$/.test(said))
}

/** “au nom de {organisation}”: before a vowel it is “d’Atelier”. An h may be mute or not, so it is left. */
const elided = /(?<!\p{L})(d|qu|jusqu|lorsqu|puisqu)e \{(\w+)\}/giu
const vowel = /^[aeiouyàâäéèêëîïôöùûüœæ]/iu

/**
 * Fills `{organisation}` and the others; a brace that is no variable of ours is shown as a parenthesis.
 * French is told apart because its small words lose their e before a vowel.
 */
export function fillVariables(
  template: string,
  values: Values,
  { markdown = false, language }: { markdown?: boolean; language?: Language } = {},
) {
  const text =
    language === 'fr'
      ? template.replace(elided, (whole, word: string, name: string) =>
          vowel.test(values[name] ?? '') ? `${word}’{${name}}` : whole,
        )
      : template
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    if (!Object.hasOwn(values, name)) return whole
    const value = oneLine(values[name] ?? '')
    const inPlace = endsSentence(text.slice(0, at)) ? capitalised(value) : value
    return markdown ? asPlainMarkdown(inPlace) : inPlace
  })
  return filled.toWellFormed().replaceAll('{', '(').replaceAll('}', ')')
}

const capitalised = (value: string) => value.charAt(0).toUpperCase() + value.slice(1)

/** A name is not mark-up: "M*A*S*H" stays as it is, and a link stays words. */
const asPlainMarkdown = (value: string) =>
  value.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^([-+=]|\d+(?=[.)]))/, '\\$1')

/** One printable line: control characters and half characters, as broken imports leave them, would stop a printer. */
export const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
