import { globSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { kitPoster } from '../src/modules/launch/paper/poster.ts'
import { quizSheet } from '../src/modules/launch/paper/quiz.ts'
import { policySheet } from '../src/modules/policies/paper/document.ts'
import { examplePolicy, withClause } from '../src/modules/policies/paper/testing/example.ts'
import { posterSheet } from '../src/modules/posters/paper/poster.ts'
import { receiptSheet } from '../src/modules/signing/paper/receipt.ts'
import { exampleReceipt } from '../src/modules/signing/paper/testing/example.ts'
import { lettersSheet } from '../src/modules/tasks/paper/letters.ts'
import { houseRulesSheet } from '../src/modules/visitors/paper/sheet.ts'
import { typeset } from '../src/platform/pdf/compiler.ts'
import { createPdf, type Sheet } from '../src/platform/pdf/index.ts'
import { lettersOf } from '../src/platform/pdf/testing/other-eyes.ts'

const pdf = createPdf()
afterAll(() => pdf.close())

const language = 'nl' as const
const made = new Date('2026-11-20T12:00:00Z')
const url = `https://leidraad.${'korenaar'.repeat(7)}.example/policy/everyone`
/** Twenty times as wide as it is high. */
const logo = {
  type: 'svg' as const,
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 20"><path d="M0 0h400v20H0z"/></svg>',
  ),
}

/** Every sheet, with the same said wherever somebody may type. */
function sheetsSaying(said: string, wide?: typeof logo): Record<string, Sheet> {
  const head = { organisation: said, accent: '#0e5a57', ...(wide && { logo: wide }) }
  const about = { head, language, link: url, made }
  const people = {
    spokespersons: [said, 'Tom Claes'],
    contact: said,
    phone: said.slice(0, 40),
    email: `${said}@korenaar.example`,
    report: said,
    crisis: said,
  }
  const policy = {
    ...examplePolicy(language, { clauses: 12, lines: 6 }),
    ...head,
    title: said.slice(0, 80),
    audience: said,
    adopted: said,
    url,
    values: [said.slice(0, 60), said],
    people,
    example: { kind: 'rule' as const, do: said, dont: said },
  }
  const receipt = exampleReceipt(language)
  const letter = { language, name: said, about: [said], greeting: said, paragraphs: [said] }
  const below = { scan: said, or: said, address: url, alt: 'Een code om te scannen', notes: [said] }
  const rules = { title: said, intro: said, rules: [{ id: 'quiet', title: said, text: said }] }
  const ours = { needed: true, unneeded: '', plain: '', language, ...rules }
  return {
    'modules/policies/paper/policy.typ': policySheet(
      withClause(policy, 4, { title: said, short: said, line: said }),
    ),
    'modules/signing/paper/receipt.typ': receiptSheet({
      ...receipt,
      ...head,
      person: { name: said, number: said },
      typedName: said,
      document: { ...receipt.document, title: said },
      identified: said,
      round: { name: said, dueOn: '2026-12-04' },
      url,
    }),
    'modules/tasks/paper/letters.typ': lettersSheet(
      { ...head, language },
      { title: said, letters: [{ ...letter, ...below }], made },
    ),
    'modules/visitors/paper/house-rules.typ': houseRulesSheet(
      { ...ours, organisation: said, contact: { name: said, phone: said, email: said } },
      { head, url, since: made },
    ),
    'modules/launch/paper/poster.typ': kitPoster(
      { title: said.slice(0, 120), text: said, button: said },
      about,
    ),
    'modules/launch/paper/quiz.typ': quizSheet(
      { title: said.slice(0, 120), paragraphs: [said, said], questions: [] },
      about,
    ),
    // Its title and its lines are measured before they are taken (posters/room.ts).
    'modules/posters/paper/poster.typ': posterSheet(
      { titles: { nl: 'Zo doen wij dat' }, lines: [], gone: [] },
      {
        version: 1,
        day: '2026-11-20',
        words: new Map([[language, { ...policy, people, blocks: [] }]]),
        wall: { document: 'everyone', languages: [language], titles: {}, clauses: [] },
      },
      { head, language, paper: 'a4', url },
    ),
  }
}

const templates = Object.keys(sheetsSaying(''))

test('every sheet on which somebody may type stands here', () => {
  const all = globSync('src/modules/*/paper/*.typ').filter((file) =>
    /^#set page\(|^#show: sheet\.with/m.test(readFileSync(file, 'utf8')),
  )
  expect(templates.map((template) => `src/${template}`).toSorted()).toEqual(all.toSorted())
})

const MM = 72 / 25.4
const EDGE = 9 * MM
const widthOf = (template: string) => (template.includes('house-rules') ? 148 : 210) * MM

type Letter = Awaited<ReturnType<typeof lettersOf>>[number]

/** Letters that stand on another one, by more than typefaces and short lines move them together. */
function onEachOther(letters: readonly Letter[]) {
  const black = letters.filter(({ char }) => char.trim()).toSorted((a, b) => a.left - b.left)
  return black.filter((letter, n) => {
    const [least, near] = [letter.size / 4, black.slice(Math.max(0, n - 400), n)]
    return near.some(
      (other) =>
        other.page === letter.page &&
        other.right - letter.left > least &&
        Math.min(other.top, letter.top) - Math.max(other.bottom, letter.bottom) > 2 * least,
    )
  })
}

describe.each(templates)('on %s', (template) => {
  test.each([
    ['letters', 'Xaverius'.repeat(25)],
    ['digits', '0123456789'.repeat(20)],
    ['wide letters', 'WM'.repeat(100)],
    ['names', 'van Wijngaarden-Vanderstraeten '.repeat(6).trim()],
  ])('nothing runs off the paper: two hundred %s', async (_, said) => {
    for (const wide of [undefined, logo]) {
      const sheet = sheetsSaying(said, wide)[template] as Sheet
      const letters = await lettersOf((await pdf.print(sheet)).bytes)
      expect(typeset(sheet).warnings).toEqual([])

      expect(Math.min(...letters.map(({ left }) => left))).toBeGreaterThanOrEqual(EDGE)
      expect(Math.max(...letters.map(({ right }) => right))).toBeLessThanOrEqual(
        widthOf(template) - EDGE,
      )
      expect(Math.min(...letters.map(({ bottom }) => bottom))).toBeGreaterThan(3 * MM)
      expect(onEachOther(letters)).toEqual([])
    }
  })

  test('a sign that no typeface draws is a box, and never in the way', async () => {
    const sheet = sheetsSaying('Ine \ue000 \ud83d 😀 张 Peeters')[template] as Sheet
    const said = (await lettersOf((await pdf.print(sheet)).bytes)).map(({ char }) => char).join('')

    expect(said).toContain('□')
    expect(said).not.toMatch(/[\ue000张]/)
    expect(said).toContain('😀')
  })

  test.each(['', ' ', '\u202e', '\u200b', '\u3164', '\ufe0f\u2800'])(
    'where nobody would see anything (%j) there is a sheet all the same',
    async (said) => {
      const sheet = sheetsSaying(said)[template] as Sheet
      expect((await pdf.print(sheet)).pages).toBeGreaterThan(0)
    },
  )
})
