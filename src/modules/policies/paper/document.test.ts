import { afterAll, describe, expect, test } from 'vitest'
import { blockNumbers } from '../../../library/clauses/rules.ts'
import { languages } from '../../../platform/locale.ts'
import { metadata, toSvg, typeset } from '../../../platform/pdf/compiler.ts'
import { createPdf } from '../../../platform/pdf/index.ts'
import { lettersOf, readOut, unspaced } from '../../../platform/pdf/testing/other-eyes.ts'
import { type PolicyDocument, policySheet } from './document.ts'
import { examplePolicy, withClause } from './testing/example.ts'
import { policyWords } from './text.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const fillOf = (doc: PolicyDocument) => pdf.measure(policySheet(doc))
const printed = (doc: PolicyDocument) => pdf.print(policySheet(doc))
/** In points. */
const sizeOf = (doc: PolicyDocument) =>
  metadata<{ size: number }>(typeset(policySheet(doc)).document, 'fill').size

/** With everything in one block. */
const heaped = (doc: PolicyDocument, number: number): PolicyDocument => ({
  ...doc,
  blocks: doc.blocks.map((block) => ({
    ...block,
    clauses: block.number === number ? doc.blocks.flatMap(({ clauses }) => clauses) : [],
  })),
})

describe.each(languages)('in %s', (language) => {
  const doc = examplePolicy(language)
  const sheet = policySheet(doc)

  test('thirty-four clauses, twenty of them one line, are two pages', async () => {
    const { bytes, pages } = await pdf.print(sheet)

    expect(pages).toBe(2)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect((await pdf.measure(sheet)).used).toBeLessThanOrEqual(2)
  })

  test('no typeface is missing and nothing lacks a title or an alternative text', async () => {
    expect(typeset(sheet).warnings).toEqual([])
    await pdf.print({ ...sheet, standard: 'ua-1' })
  })

  test('whom to turn to, what we stand for and who decided are on the sheet', async () => {
    const text = await readOut((await printed(doc)).bytes)

    for (const said of [...(doc.values ?? []), 'Ine Peeters', '030 555 01 42', 'Noor Vermeulen'])
      expect(text).toContain(unspaced(said))
    expect(text).toContain(unspaced(doc.adopted ?? 'nobody'))
    expect(text).toContain(unspaced(policyWords[language].inOneSentence))
  })

  test('a block that goes on over the sheet is named again', async () => {
    const long = heaped(examplePolicy(language, { clauses: 40, lines: 12, length: 30 }), 4)
    const text = await readOut((await printed(long)).bytes)

    expect(text).toContain(`(${policyWords[language].continued})`)
  })
})

test.each(languages)(
  'a small block that goes on in the next column is named again there, in %s',
  async (language) => {
    const doc = heaped(examplePolicy(language, { clauses: 9, lines: 2 }), 8)
    const text = await readOut((await printed(doc)).bytes)

    expect(text).toContain(`(${policyWords[language].continued})`)
  },
)

test('no one-liner or two are lost on the next sheet', async () => {
  const left = await Promise.all(
    [8, 9, 10, 11].map(async (shorts) => {
      const doc = heaped(examplePolicy('nl', { clauses: shorts + 13, lines: 13, length: 36 }), 4)
      const text = await readOut((await printed(doc)).bytes)
      const [, after = ''] = text.split('Bladzijde1van2')
      const lines = doc.blocks.flatMap(({ clauses }) => clauses.map(({ line }) => line))
      const orders = [...new Set(lines)].map((line) => unspaced(line.replaceAll('**', '')))
      return orders.reduce((sum, order) => sum + after.split(order).length - 1, 0)
    }),
  )
  expect(Math.max(...left)).toBeGreaterThan(0)
  expect(left.filter((many) => many > 0 && many < 4)).toEqual([])
})

test('ruled lists beside each other stand level, also where one is shorter', async () => {
  const heap = heaped(examplePolicy('nl', { clauses: 7, lines: 7 }), 5)
  const letters = await lettersOf((await printed(heap)).bytes)
  const black = letters.filter(({ char }) => char.trim())
  const said = black.map(({ char }) => char).join('')
  const starts = heap.blocks.flatMap(({ clauses }) =>
    clauses.map(({ line }) => {
      const { bottom = 0, right = 0 } =
        black[said.indexOf(unspaced(line.split('**')[1] ?? ''))] ?? {}
      return { bottom, left: right < 297 }
    }),
  )
  const heightsOf = (left: boolean) => starts.filter((s) => s.left === left).map((s) => s.bottom)

  expect([heightsOf(true).length, heightsOf(false).length].toSorted()).toEqual([3, 4])
  expect(heightsOf(true).slice(0, 3)).toEqual(heightsOf(false).slice(0, 3))
})

test('a list of one-liners that moves to the next sheet says whose list it is', async () => {
  const moved = await Promise.all(
    [11, 12, 13, 14, 15, 16].map(async (shorts) => {
      const doc = heaped(examplePolicy('nl', { clauses: shorts + 6, lines: 6, length: 36 }), 4)
      const text = await readOut((await printed(doc)).bytes)
      const [, after = ''] = text.split('Bladzijde1van2')
      const sub = unspaced(policyWords.nl.inOneSentence)
      return after.includes(sub) ? after.slice(0, after.indexOf(sub)) : undefined
    }),
  )
  const said = moved.filter((before) => before !== undefined)
  expect(said.length).toBeGreaterThan(0)
  for (const before of said) expect(before).toContain(`(${policyWords.nl.continued})`)
})

test.each([
  [1, 0],
  [3, 1],
  [12, 3],
  [26, 12],
  [45, 33],
  [60, 10],
])('of %i clauses, %i as a line, nothing is smaller than can be read', async (clauses, lines) => {
  const doc = examplePolicy('nl', { clauses, lines })
  const letters = await lettersOf((await printed(doc)).bytes)
  const smallest = (face: RegExp) =>
    Math.min(...letters.filter(({ font }) => face.test(font)).map(({ size }) => size))

  expect(sizeOf(doc)).toBeGreaterThanOrEqual(9)
  expect(sizeOf(doc)).toBeLessThanOrEqual(11)
  expect(smallest(/SourceSerif/)).toBeGreaterThanOrEqual(9)
  expect(smallest(/Inter/)).toBeGreaterThanOrEqual(7)
})

test('a short policy is set large, and a full one as small as can be', () => {
  expect(sizeOf(examplePolicy('nl', { clauses: 12, lines: 4 }))).toBe(11)
  expect(sizeOf(examplePolicy('nl', { clauses: 60, lines: 10 }))).toBe(9)
})

test('too much text goes on over further sheets, so that the caller can refuse', async () => {
  const long = examplePolicy('nl', { clauses: 60, length: 40, lines: 0 })
  const { pages, used } = await fillOf(long)

  expect(pages).toBeGreaterThan(2)
  expect(used).toBeGreaterThan(2)
  const text = await readOut((await printed(long)).bytes)
  for (const { title } of long.blocks.flatMap(({ clauses }) => clauses))
    expect(text).toContain(title.split(' ')[0])
})

test.each([44, 28, 12, 0])(
  'the fill grows with every clause, where %i are a line',
  async (lines) => {
    const full = examplePolicy('nl', { clauses: 44, lines })
    const order = (key: string) => (Number(key.split('-')[1]) * 17) % 44
    const fills = []
    for (const many of [0, 3, 6, 10, 15, 20, 25, 30, 34, 38, 41, 44]) {
      const blocks = full.blocks.map((block) => ({
        ...block,
        clauses: block.clauses.filter(({ key }) => order(key) < many),
      }))
      fills.push((await fillOf({ ...full, blocks })).used)
    }

    expect(fills).toEqual(fills.toSorted((a, b) => a - b))
    expect(new Set(fills).size).toBeGreaterThan(5)
  },
)

test.each([0, 1, 2, 5, 9, 14])(
  'a draft of %i clauses is two pages, and says that it is one',
  async (clauses) => {
    const { people: _, values: __, ...bare } = examplePolicy('nl', { clauses, lines: 2 })
    const draft: PolicyDocument = { ...bare, version: 'draft', url: undefined, sha256: undefined }
    const { bytes, pages } = await printed(draft)

    expect(pages).toBe(2)
    expect((await readOut(bytes)).match(/Concept/g)?.length).toBeGreaterThanOrEqual(3)
  },
)

test('a document without blocks is two pages, too', async () => {
  expect((await fillOf({ ...examplePolicy('nl'), blocks: [] })).pages).toBe(2)
})

test.each(blockNumbers)(
  'whatever stands in block %i stands on paper, in both forms and kinds',
  async (number) => {
    const doc = heaped(examplePolicy('nl', { clauses: 8, lines: 4 }), number)
    const text = (await readOut((await printed(doc)).bytes)).replaceAll('-', '')

    for (const { form, title, line } of doc.blocks.flatMap(({ clauses }) => clauses))
      expect(text).toContain(unspaced(form === 'short' ? title : line).replace(/[*-]/g, ''))
  },
)

test.each(blockNumbers)(
  'without colour, too, advice in block %i is dotted and a rule is not',
  (number) => {
    const doc = heaped(examplePolicy('nl', { clauses: 6, lines: 0 }), number)
    const advice = doc.blocks
      .flatMap(({ clauses }) => clauses)
      .filter(({ kind }) => kind === 'guideline')
    const drawn = toSvg(typeset(policySheet(doc)).document)

    expect(drawn.match(/stroke-dasharray="0 4"/g)).toHaveLength(advice.length)
  },
)

test('a clause longer than a sheet is too much, and not a fault', async () => {
  const doc = withClause(examplePolicy('nl', { clauses: 9, lines: 0 }), 4, {
    short: 'woord '.repeat(1500),
  })

  expect((await fillOf(doc)).pages).toBeGreaterThan(2)
})

test('long names, titles and values stay on the sheet', async () => {
  const name =
    'Koninklijke Verenigde Bakkerijen en Banketbakkerijen van Groot-Nederland en Vlaanderen'
  const doc = {
    ...examplePolicy('nl', { clauses: 12, lines: 6 }),
    organisation: name,
    title:
      'Zo gaan wij bij de Koninklijke Verenigde Bakkerijen om met sociale media, ook als niemand kijkt',
    values: [
      'Klantvriendelijkheidsbevordering',
      'We doen wat we zeggen, ook als het moeilijk wordt',
    ],
    people: { spokespersons: [name, 'Tom Claes'], contact: name },
  }
  const { bytes, pages } = await printed(doc)
  const letters = await lettersOf(bytes)

  expect(pages).toBe(2)
  expect(Math.max(...letters.map(({ right }) => right))).toBeLessThan(210 * (72 / 25.4) - 30)
})

test('what goes against a rule is not said as a wish', async () => {
  const doc = examplePolicy('nl')
  const pairOf = async (kind: 'rule' | 'guideline') => {
    const example = { kind, do: 'Zo.', dont: 'Anders.' }
    return (await readOut((await printed({ ...doc, example })).bytes)).includes('Lieverniet')
  }

  expect(await pairOf('rule')).toBe(false)
  expect(await pairOf('guideline')).toBe(true)
})

test('an older document, from before there were lines and values, is printed as it was', async () => {
  const { values: _, example: __, adopted: ___, ...older } = examplePolicy('nl', { lines: 0 })
  const blocks = older.blocks.map((block) => ({
    ...block,
    clauses: block.clauses.map(({ form: _, line: __, ...clause }) => clause),
  }))
  const text = await readOut((await printed({ ...older, blocks } as PolicyDocument)).bytes)

  expect(text).toContain('Degroepschatteltmee')
})

test('what people write is text and never mark-up', async () => {
  const sly = '#pagebreak() *vet* $x^2$ [#link] \\ @bron <label> // weg ~ -- ""'
  const doc = withClause(examplePolicy('nl', { clauses: 9, lines: 0 }), 4, { short: sly })
  const { bytes, pages } = await printed({ ...doc, title: '#panic("nee") = Kop' })

  expect(pages).toBe(2)
  const text = await readOut(bytes)
  expect(text).toContain('#panic("nee")=Kop')
  expect(text).toContain('#pagebreak()*vet*$x^2$')
})

test('the preview is one small picture per page', async () => {
  const pages = await pdf.preview(policySheet(examplePolicy('de')))

  expect(pages).toHaveLength(2)
  for (const page of pages) {
    expect(page).toMatch(/^<svg .*<\/svg>$/s)
    expect(page.length).toBeLessThan(300_000)
    expect(page.match(/<g[ >]/g)?.length).toBe(page.match(/<\/g>/g)?.length)
  }
})
