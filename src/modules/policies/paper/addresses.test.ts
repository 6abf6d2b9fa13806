import { afterAll, describe, expect, test } from 'vitest'
import { createPdf } from '../../../platform/pdf/index.ts'
import { has, readOut, saidBy, textOf, unspaced } from '../../../platform/pdf/testing/other-eyes.ts'
import { type PolicyDocument, policySheet } from './document.ts'
import { examplePolicy, withClause } from './testing/example.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const printed = (doc: PolicyDocument) => pdf.print(policySheet(doc))

const address = 'communicatie-en-voorlichting@bakkerijen.de-korenaar-gent.example'
const places: [string, (address: string) => PolicyDocument][] = [
  ['the title', (said) => ({ ...examplePolicy('nl'), title: `Zo mailen wij met ${said}` })],
  [
    'the opening',
    (said) => ({ ...examplePolicy('nl'), intro: `Schrijf gerust naar ons via ${said}.` }),
  ],
  ['the audience', (said) => ({ ...examplePolicy('nl'), audience: `Voor lezers van ${said}` })],
  ['a value', (said) => ({ ...examplePolicy('nl'), values: [said] })],
  [
    'a clause’s title',
    (said) => withClause(examplePolicy('nl', { lines: 0 }), 4, { title: `Mail naar ${said}` }),
  ],
  ...[1, 4, 5, 7, 9].map((number): [string, (said: string) => PolicyDocument] => [
    `a short text in block ${number}`,
    (said) =>
      withClause(examplePolicy('nl'), number, {
        form: 'short',
        short: `Klanten weten dat niet altijd, dus schrijf naar ${said}, of bel.`,
      }),
  ]),
  [
    'a line',
    (said) =>
      withClause(examplePolicy('nl'), 4, {
        form: 'line',
        line: `**Nepaccount gezien?** Stuur het door naar ${said}.`,
      }),
  ],
  [
    'the example',
    (said) => ({
      ...examplePolicy('nl'),
      example: { kind: 'rule', do: `Kijk voor mijn brood op ${said}`, dont: said },
    }),
  ],
  [
    'a contact',
    (said) => ({
      ...examplePolicy('nl'),
      people: { spokespersons: [said], contact: said, email: said, report: said },
    }),
  ],
  [
    'who decided',
    (said) => ({
      ...examplePolicy('nl'),
      adopted: `Vastgesteld door de directie, die u bereikt op ${said}.`,
    }),
  ],
]

describe.each(places)('an address in %s', (_, doc) => {
  test.each([
    address,
    'https://korenaar.example/kanalen/overzicht-van-accounts',
    '@bakkerij_de_korenaar',
  ])('is never broken with a hyphen: %s', async (said) => {
    const text = await readOut((await printed(doc(said))).bytes)

    expect(text).toContain(unspaced(said))
  })
})

test('an address that fits its line is never broken at all', async () => {
  for (const said of ['pers@korenaar.example', 'korenaar.example/kanalen', '@korenaar_gent'])
    for (const gap of ['', 'en ', 'en ook ', 'en ook wel ', 'en verder ook ']) {
      const doc = withClause(examplePolicy('nl'), 1, {
        form: 'short',
        short: `Vraag het gerust ${gap}altijd even aan ${said}, of bel.`,
      })
      expect(await textOf((await printed(doc)).bytes)).toContain(said)
    }
})

test('nor is one that just fits its narrow column, as a text and as a line', async () => {
  for (const said of ['vandermeer.example/channels', 'vandermeer.example/kanaal-onl'])
    for (const change of [
      { form: 'short', short: `Onze kanalen: ${said}. Zie je een ander? Zeg het.` },
      { form: 'line', line: `**Onze kanalen** op ${said}.` },
    ] as const) {
      const doc = withClause(examplePolicy('nl', { clauses: 40, lines: 6, length: 30 }), 6, change)
      expect(await textOf((await printed(doc)).bytes)).toContain(said)
    }
})

test.runIf(has('pdftotext'))('and another reader finds it whole', async () => {
  const doc = withClause(examplePolicy('nl'), 1, {
    form: 'short',
    short: 'Schrijf naar pers@korenaar.example.',
  })

  expect(saidBy('pdftotext', (await printed(doc)).bytes)).toContain('pers@korenaar.example.')
})
