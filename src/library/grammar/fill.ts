import type { Language } from '../../platform/locale.ts'
import { grammars } from './grammars.ts'
import { slot } from './slots.ts'
import { capitalised } from './words.ts'

/** What every variable says, by its name; another form of it by its name and that form: `contact|dat`. */
export type Values = Readonly<Record<string, string>>

/** How far back a sentence and the word in front are looked for. */
const NEAR = 80

/**
 * Fills `{organisation}` and the others, each in the form that its place asks: with a capital where a sentence
 * begins, in the case of the word in front. A brace that is no variable of ours is shown as a parenthesis.
 */
export function fillVariables(
  template: string,
  values: Values,
  { markdown = false, language }: { markdown?: boolean; language?: Language } = {},
) {
  if (!template.includes('{')) return template.toWellFormed().replaceAll('}', ')')
  const done: string[] = []
  let near = ''
  let at = 0
  for (const { 0: whole, 1: name = '', 2: form = '', index } of template.matchAll(slot)) {
    if (!Object.hasOwn(values, name)) continue
    const front = template.slice(at, index)
    near = (near + front.slice(-NEAR)).slice(-NEAR)
    at = index + whole.length
    const { taken, before, said } = inPlace(near, front, { name, form, values, language })
    const written = before + (markdown ? asPlainMarkdown(said) : said)
    done.push(front.slice(0, front.length - taken), written)
    near += written
    if (said.endsWith('.') && template[at] === '.') at += 1
  }
  const filled = done.join('') + template.slice(at)
  return filled.toWellFormed().replaceAll('{', '(').replaceAll('}', ')')
}

interface Place {
  name: string
  form: string
  values: Values
  language: Language | undefined
}

/** What stands there, and how much of what stands in front it takes up. */
function inPlace(near: string, front: string, { name, form, values, language }: Place) {
  const [one = '', several] = form.split('|')
  if (several !== undefined) {
    const said = Object.hasOwn(values, `${name}|several`) ? several : one
    return { taken: 0, before: '', said }
  }
  const grammar = language && grammars[language]
  const plain = values[`${name}|${form}`] ?? values[name] ?? ''
  const alone = { taken: 0, before: '' }
  if (beginsSentence(near)) return { ...alone, said: (grammar?.atStart ?? capitalised)(plain) }
  if (!grammar?.front) return { ...alone, said: plain }
  const [ahead = '', word = '', gap = ''] = wordInFront.exec(front.slice(-A_WORD)) ?? []
  const asked = form || grammar.front.asks(word)
  const [before, said] = grammar.front.meets(word, gap, values[`${name}|${asked}`] ?? plain)
  return { taken: ahead.length, before, said }
}

const A_WORD = 20
const wordInFront = /(?<![\p{L}’'])(\p{L}+)(\s+)$/u

/** Whether a sentence begins behind this text: at the start, after a full stop, on a new line. */
function beginsSentence(near: string) {
  if (/[\p{L},:] $/u.test(near.slice(-2))) return false
  const bare = near.replace(/(?:[*_“„«‘"(]|(?<=[«“])\s)+$/u, '')
  const said = bare.trimEnd()
  const gap = bare.slice(said.length)
  if (said === '') return near.length < NEAR || gap.includes('\n')
  return (
    gap.includes('\n') || (gap !== '' && endsSentence(said)) || /(?:^|\n)[ \t]*[-*•]$/.test(said)
  )
}

const endsSentence = (said: string) =>
  /[.!?…][”"»)*_]*$/.test(said) &&
  !/(?<!\p{L})(?:bijv|bv|o\.a|resp|incl|z\. ?B|bzw|ggf|inkl|p\. ?ex|e\.g|i\.e|etc)\.$/iu.test(said)

/** A name is not mark-up: "M*A*S*H" stays as it is, and a link stays words. */
const asPlainMarkdown = (value: string) =>
  value.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^([-+=]|\d+(?=[.)]))/, '\\$1')
