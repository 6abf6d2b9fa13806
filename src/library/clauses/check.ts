import { languages } from '../../platform/locale.ts'
import { at, type Fault } from '../fault.ts'
import { type Interview, questionIn } from '../interview/rules.ts'
import { checkTexts, everyText } from './check-texts.ts'
import { blockNumbers, type Clause, documents, type Library, openIn } from './rules.ts'

const ENOUGH = 58

/** What is wrong with the clauses in themselves and together. How they are written is checked with everything else. */
export function checkLibrary(library: Library): Fault[] {
  return [
    ...library.clauses.flatMap((clause) =>
      at(`clauses/${clause.key}`, [
        ...checkNumber(clause, library),
        ...checkVariables(clause, library.interview),
        ...checkChoices(clause, library.interview),
        ...checkPlatforms(clause, library.interview),
        ...checkLegal(clause),
        ...checkTexts(clause),
      ]),
    ),
    ...at('clauses', checkWhole(library)),
  ]
}

function checkNumber(clause: Clause, { clauses }: Library) {
  const faults: string[] = []
  if (!new RegExp(`^${String(clause.number).padStart(2, '0')}-[a-z0-9-]+$`).test(clause.key))
    faults.push(`number ${clause.number} does not match the folder`)
  if (clauses.some((other) => other !== clause && other.number === clause.number))
    faults.push(`number ${clause.number} is used twice`)
  if (clause.related.includes(clause.number)) faults.push('is related to itself')
  for (const number of clause.related)
    if (!clauses.some((other) => other.number === number))
      faults.push(`is related to ${number}, which is no clause`)
  if (new Set(clause.related).size < clause.related.length)
    faults.push('names a related clause twice')
  return faults
}

/** Declared is used somewhere, used is declared, and no brace stands for anything else. */
function checkVariables(clause: Clause, { variables }: Interview) {
  const declared = new Set<string>(clause.variables)
  const used = new Set(languages.flatMap((l) => everyText(clause.texts[l]).flatMap(openIn)))
  return [
    ...[...declared]
      .filter((name) => !variables.names.includes(name))
      .map((name) => `declares {${name}}, which is no variable`),
    ...[...used].filter((name) => !declared.has(name)).map((name) => `uses {${name}} undeclared`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `never uses {${name}}`),
    ...languages.flatMap((l) =>
      everyText(clause.texts[l]).some((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))
        ? [`${l}: has a loose brace`]
        : [],
    ),
  ]
}

function checkChoices(clause: Clause, interview: Interview) {
  const faults: string[] = []
  const { question, values = [] } = clause.choices ?? {}
  if (question !== undefined) {
    const options = questionIn(interview, question)?.options.map(({ id }) => id)
    if (!options) faults.push(`asks for the answer to ${question}, which is no question`)
    for (const value of values)
      if (options && !options.includes(value)) faults.push(`${question} has no option ${value}`)
    for (const option of options ?? [])
      if (!values.includes(option)) faults.push(`has no text for ${question}: ${option}`)
  }
  for (const language of languages) {
    const written = Object.keys(clause.texts[language].choices)
    if (written.toSorted().join() !== values.toSorted().join())
      faults.push(`${language}: choices are ${written.join(', ') || 'missing'}`)
    for (const [country, { choices = {} }] of Object.entries(clause.texts[language].countries))
      for (const value of Object.keys(choices))
        if (!values.includes(value)) faults.push(`${language}: ${country} has no choice ${value}`)
  }
  return faults
}

/** Which platforms count, the organisation says; a clause that names one would speak of what nobody ticked. */
function checkPlatforms(clause: Clause, { questions }: Interview) {
  const asked = questions.find(({ fills }) => fills === 'platforms')
  return languages.flatMap((l) => {
    const said = everyText({ ...clause.texts[l], legal: {} }).join('\n')
    return Object.values(asked?.words[l].options ?? {})
      .filter(({ label }) =>
        new RegExp(`(?<!\\p{L})${RegExp.escape(label)}(?!\\p{L})`, 'u').test(said),
      )
      .map(({ label }) => `${l}: names ${label}, which may not be ticked`)
  })
}

function checkLegal(clause: Clause) {
  const ids = clause.legal.map((note) => note.id).toSorted()
  const faults = languages.flatMap((language) => {
    const written = Object.keys(clause.texts[language].legal).toSorted()
    return written.join() === ids.join()
      ? []
      : [`${language}: legal notes are ${written.join(', ')}`]
  })
  return new Set(ids).size < ids.length ? [...faults, 'has a legal note twice'] : faults
}

function checkWhole({ clauses }: Library) {
  const faults =
    clauses.length < ENOUGH ? [`has ${clauses.length} clauses, fewer than ${ENOUGH}`] : []
  for (const document of documents)
    for (const block of blockNumbers)
      if (!clauses.some((c) => c.block === block && c.documents.includes(document)))
        faults.push(`has nothing in block ${block} for ${document}`)
  return faults
}
