import { expect, test } from 'vitest'
import type { DocumentWords } from '../../policies/index.ts'
import { clausesWith } from './find.ts'

const clause = (key: string, title: string, short: string, more: object = {}) => ({
  key,
  kind: 'rule' as const,
  form: 'short' as const,
  title,
  line: '',
  short,
  fuller: '',
  why: '',
  do: '',
  dont: '',
  ...more,
})

const words: DocumentWords = {
  language: 'nl',
  organisation: 'De Korenaar',
  title: 'Zo gaan wij om met sociale media',
  intro: '',
  audience: '',
  values: [],
  blocks: [
    {
      number: 4,
      title: 'Dit spreken we af',
      clauses: [
        clause('03-klant', 'Wat van de klant is', 'Plaats geen klantgegevens en geen kassabonnen.'),
        clause('22-respect', 'Houd het menselijk', 'Een grap kan iemand hard raken.', {
          fuller: 'Deel geen **foto’s** van collega’s die dat niet willen.',
        }),
        clause('31-cafe', 'In het café', 'Ook een privégesprek in het café kan uitlekken.'),
      ],
    },
  ],
  people: { spokespersons: [], contact: 'Ine Peeters' },
}

const keys = (sought: string) => clausesWith(sought, words).map(({ key }) => key)
const marked = (pieces: { text: string; marked: boolean }[] = []) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('a clause is found by any word in it, however it is typed, and within a longer word', () => {
  expect(keys('gegevens')).toEqual(['03-klant'])
  expect(keys('KLANT')).toEqual(['03-klant'])
  expect(keys('cafe prive')).toEqual(['31-cafe'])
  expect(keys("foto's")).toEqual(['22-respect'])
  // Where none holds both, each that holds one of them: nobody reads that it is not spoken of.
  expect(keys('grap kassabonnen').toSorted()).toEqual(['03-klant', '22-respect'])
  expect(keys('raket')).toEqual([])
})

test('nothing is sought where nothing is typed that can be', () => {
  for (const nothing of ['', '   ', '?!', '“”']) expect(keys(nothing)).toEqual([])
})

test('what was sought is marked, with some words around it, as they stand in the text', () => {
  const [found] = clausesWith('klant', words)
  expect(marked(found?.title)).toBe('Wat van de [klant] is')
  expect(marked(found?.around)).toBe('Plaats geen [klantgegevens] en geen kassabonnen.')
  const [respect] = clausesWith('foto', words)
  expect(marked(respect?.around)).toBe('Deel geen [foto’s] van collega’s die dat niet willen.')
})

test('of a long text only what stands around it is shown', () => {
  const long = `${'woord '.repeat(40)}kern ${'einde '.repeat(40)}`
  const one = { ...words, blocks: [{ ...words.blocks[0], clauses: [clause('1-a', 'A', long)] }] }
  const [found] = clausesWith('kern', one as DocumentWords)
  expect(marked(found?.around)).toMatch(/^… (woord ){8}\[kern\]( einde){13} …$/)
})
