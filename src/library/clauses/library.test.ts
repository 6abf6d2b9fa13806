import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkWriting } from '../checks/writing.ts'
import { loadContent } from '../content.ts'
import { toSafeHtml } from '../markdown.ts'
import { checkLibrary as check } from './check.ts'
import { contentFolder, loadLibrary } from './load.ts'
import { type Clause, type Library, textOf } from './rules.ts'

const library = loadLibrary()
const content = loadContent()
const checkLibrary = (library: Library) => [
  ...check(library),
  ...checkWriting({
    ...content,
    examples: [],
    questions: [],
    whatIfs: [],
    crises: [],
    interview: { ...library.interview, questions: [] },
    clauses: library.clauses,
  }),
]
const clauseNumber = (number: number) => {
  const clause = library.clauses.find((c) => c.number === number)
  if (!clause) throw new Error(`no clause ${number}`)
  return clause
}

describe('the clause library', () => {
  test('can be relied on as it is', () => {
    expect(checkLibrary(library)).toEqual([])
  })

  test('has every building block for both documents, in the order of the topics', () => {
    const numbers = library.clauses.map((clause) => clause.number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(numbers.length).toBe(58)
  })

  test('is read once', () => {
    expect(loadLibrary()).toBe(library)
  })
})

describe('a planted fault is found:', () => {
  const confidentiality = clauseNumber(15)

  /** The library with clause 15 spoiled. */
  const spoiled = (spoil: (clause: Clause) => void): Library => {
    const copy = structuredClone(library)
    spoil(copy.clauses.find((clause) => clause.number === 15) as Clause)
    return copy
  }
  const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ')

  const faults: [what: string, spoil: (clause: Clause) => void, found: RegExp][] = [
    [
      'a short text over 40 words',
      (c) => (c.texts.nl.short = `${words(21)}. ${words(21)}.`),
      /short text has 42/,
    ],
    [
      'a sentence over 25 words',
      (c) => (c.texts.fr.short = words(26)),
      /^fr \S+: sentence of 26 words/,
    ],
    [
      'a platform that the organisation may not have ticked',
      (c) => (c.texts.de.dont = 'Ein Foto davon bei Instagram.'),
      /de: names Instagram/,
    ],
    [
      'a sector’s example that leaves a variable undeclared',
      (c) => (c.texts.fr.sectors = { care: { do: 'Demandez à {body}.' } }),
      /uses \{body\} undeclared/,
    ],
    [
      'a fuller text that says too little',
      (c) => (c.texts.en.fuller = 'Short.'),
      /fuller text has 1 words/,
    ],
    [
      'a fuller text that goes on and on',
      (c) => (c.texts.de.fuller = `${words(20)}. `.repeat(9)),
      /fuller text has 180/,
    ],
    [
      'a title that is a sentence',
      (c) => (c.texts.nl.title = 'Dit is een zin.'),
      /title has 4 words/,
    ],
    [
      'an unknown variable',
      (c) => (c.texts.nl.short = 'Vraag het aan {boss}.'),
      /uses \{boss\} undeclared/,
    ],
    [
      'a variable that was not declared',
      (c) => (c.texts.nl.why = 'Bij {organisation}.'),
      /uses \{organisation\}/,
    ],
    [
      'a variable that nobody uses',
      (c) => (c.variables = [...c.variables, 'reviewed']),
      /never uses/,
    ],
    ['a loose brace', (c) => (c.texts.en.do = 'A } here'), /^en: has a loose brace/],
    ['a relation to itself', (c) => (c.related = [15]), /related to itself/],
    ['a relation named twice', (c) => (c.related = [9, 9]), /related clause twice/],
    ['a number that is taken', (c) => (c.number = 8), /number 8 is used twice/],
    ['a number that is not the folder’s', (c) => (c.number = 7), /does not match the folder/],
    [
      'choices of no question',
      (c) => (c.choices = { question: 'weather', values: ['sun'] }),
      /weather, which is no question/,
    ],
    [
      'a choice that is no option',
      (c) => (c.choices = { question: 'review', values: ['99'] }),
      /no option 99/,
    ],
    [
      'an option without its text',
      (c) => (c.choices = { question: 'review', values: ['6'] }),
      /no text for review: 12/,
    ],
    [
      'a choice in one language only',
      (c) => (c.texts.nl.choices = { free: { short: 'Ja' } }),
      /^nl: choices are free/,
    ],
    [
      'a choice in a country that is no choice',
      (c) => (c.texts.nl.countries = { BE: { choices: { free: { short: 'Ja' } } } }),
      /^nl: BE has no choice free/,
    ],
    [
      'a long text for an answer in one country',
      (c) => (c.texts.nl.countries = { BE: { choices: { free: { short: words(41) } } } }),
      /short text has 41/,
    ],
    [
      'a title for an answer that is a sentence',
      (c) => (c.texts.nl.choices = { free: { title: 'Dit is een zin.' } }),
      /title has 4 words/,
    ],
    [
      'a legal note without its source',
      (c) => (c.texts.fr.legal = { other: 'Une note' }),
      /^fr: legal notes are/,
    ],
    ['“u” in Dutch', (c) => (c.texts.nl.why = 'Dat is voor u.'), /^nl \S+: says “u”/],
    [
      '“uw” in Dutch',
      (c) => (c.texts.nl.fuller = c.texts.nl.fuller.replace(/je /, 'uw ')),
      /^nl \S+: says “u”/,
    ],
    [
      'English in Dutch',
      (c) => (c.texts.nl.why = 'Lees de guidelines.'),
      /^nl \S+: has English words/,
    ],
    ['“tu” in French', (c) => (c.texts.fr.why = 'Tu peux le dire.'), /^fr \S+: says “tu”/],
    ['“ton” in French', (c) => (c.texts.fr.why = 'C’est ton compte.'), /^fr \S+: says “tu”/],
    ['“du” in German', (c) => (c.texts.de.why = 'Das kannst du sagen.'), /^de \S+: says “du”/],
    [
      '“dein” in German',
      (c) => (c.texts.de.title = 'Dein Konto gehört Ihnen'),
      /^de \S+: says “du”/,
    ],
    ['Dutch in English', (c) => (c.texts.en.why = 'Dat is het.'), /^en \S+: has words of another/],
  ] // prettier-ignore

  test.each(faults)('%s', (_, spoil, found) => {
    const lines = checkLibrary(spoiled(spoil)).map(({ fault }) => fault)
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(found)]))
  })

  test('what may look like a fault and is none', () => {
    const fine = spoiled((clause) => {
      clause.texts.nl.do = '“Dank u wel!” zei de klant, en ik antwoordde: “You’re welcome.”'
      clause.texts.fr.do = 'Un mot du directeur, et le ton est donné.'
      clause.texts.de.dont = '„Was machst du denn da?“'
    })
    expect(checkLibrary(fine)).toEqual([])
  })

  test('too few clauses, and a building block without any', () => {
    const few = {
      ...library,
      clauses: library.clauses.filter((clause) => clause.block === 4).slice(0, 20),
    }
    expect(checkLibrary(few).map(({ fault }) => fault)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/fewer than 58/),
        'has nothing in block 7 for everyone',
        'has nothing in block 9 for corporate',
      ]),
    )
  })

  describe('on disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clauses-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    let made = 0

    const withFile = (name: string, change: (text: string) => string | undefined) => {
      const here = join(folder, String(made++))
      const file = join(here, 'clauses', confidentiality.key, name)
      for (const part of [
        'interview',
        'platforms',
        'sectors',
        'variables.yaml',
        `clauses/${confidentiality.key}`,
      ])
        cpSync(join(contentFolder, part), join(here, part), { recursive: true })
      const changed = change(readFileSync(file, 'utf8'))
      if (changed === undefined) rmSync(file)
      else writeFileSync(file, changed)
      return () => loadLibrary(here)
    }

    test('a language is missing', () => {
      expect(withFile('de.md', () => undefined)).toThrow(/de\.md/)
    })
    test('a text without front matter', () => {
      expect(withFile('fr.md', () => 'Juste un texte')).toThrow(
        /fr\.md: begins without front matter/,
      )
    })
    test('a field that is not known', () => {
      expect(withFile('nl.md', (text) => text.replace('why:', 'wyh:'))).toThrow(/nl\.md: .*why/)
    })
    test('YAML that cannot be read', () => {
      expect(withFile('clause.yaml', (text) => `${text}\n  - : [`)).toThrow(/clause\.yaml/)
    })
    test('a legal note without a date', () => {
      const withNote = (t: string) =>
        t.replace(/^legal:[\s\S]*/m, 'legal:\n  - { id: a, country: NL, source: "BW" }\n')
      expect(withFile('clause.yaml', withNote)).toThrow(/legal\.0\.date/)
    })
  })
})

describe('textOf', () => {
  test('follows the answer, and without one the base text', () => {
    const clause = clauseNumber(6)
    const base = textOf(clause, 'nl')
    expect(base.short).toBe(clause.texts.nl.short)
    expect(textOf(clause, 'nl', { choice: 'free' }).short).toBe(clause.texts.nl.choices.free?.short)
    expect(textOf(clause, 'nl', { choice: 'never heard of' })).toEqual(base)
  })

  test('shows the example of the trade, where no answer and no reader has one of its own', () => {
    const clause = structuredClone(clauseNumber(18))
    clause.texts.nl.sectors = { care: { do: 'In de wijk.' } }
    const base = textOf(clause, 'nl')
    expect(textOf(clause, 'nl', { sector: 'care' })).toEqual({ ...base, do: 'In de wijk.' })
    expect(textOf(clause, 'nl', { sector: 'finance' })).toEqual(base)
    expect(textOf(clause, 'nl', { sector: 'care', choice: 'fine' }).do).toBe(
      clause.texts.nl.choices.fine?.do,
    )
    clause.texts.nl.accounts = { do: 'Op onze accounts.' }
    expect(textOf(clause, 'nl', { sector: 'care', document: 'corporate' }).do).toBe(
      'Op onze accounts.',
    )
  })

  test('lets the law of a country go before an answer', () => {
    const clause = structuredClone(clauseNumber(6))
    clause.texts.nl.countries = { BE: { short: 'In België zo.' } }
    expect(textOf(clause, 'nl', { choice: 'free', country: 'BE' }).short).toBe('In België zo.')
    expect(textOf(clause, 'nl', { country: 'NL' }).short).toBe(clause.texts.nl.short)
  })

  test('follows an answer within the law of a country, in the words written for that country', () => {
    const clause = structuredClone(clauseNumber(6))
    clause.texts.nl.countries = {
      BE: { short: 'In België zo.', choices: { free: { short: 'In België vrij.' } } },
    }
    const there = (choice?: string) => textOf(clause, 'nl', { choice, country: 'BE' })
    expect(there('free').short).toBe('In België vrij.')
    expect(there('moderate').short).toBe('In België zo.')
    expect(there().short).toBe('In België zo.')
    expect(there('free').choices).toBe(clause.texts.nl.choices)
    expect(textOf(clause, 'nl', { choice: 'free', country: 'NL' }).short).toBe(
      clause.texts.nl.choices.free?.short,
    )
  })
})

describe('Markdown becomes HTML that may stand in a page:', () => {
  test.each([
    ['Een **vet** en *schuin* woord', '<p>Een <strong>vet</strong> en <em>schuin</em> woord</p>'],
    ['- een\n- twee', '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>'],
    [
      '[site](https://korenaar.be)',
      '<p><a href="https://korenaar.be" rel="noreferrer">site</a></p>',
    ],
    [
      '[mail](mailto:ine@korenaar.be)',
      '<p><a href="mailto:ine@korenaar.be" rel="noreferrer">mail</a></p>',
    ],
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](data:text/html,hi)', '<p><a>x</a></p>'],
    ['[x](/elsewhere)', '<p><a>x</a></p>'],
    ['![x](https://spy.example/pixel.png)', '<p></p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['# Kop', '<h3>Kop</h3>'],
    ['1 < 2 & 3', '<p>1 &#x3C; 2 &#x26; 3</p>'],
  ])('%s', (markdown, html) => {
    expect(toSafeHtml(markdown)).toBe(html)
  })
})
