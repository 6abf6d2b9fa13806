import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { languages } from '../../platform/locale.ts'
import { metadata, typeset } from '../../platform/pdf/compiler.ts'
import { textOf } from '../../platform/pdf/testing/other-eyes.ts'
import { paperHead } from '../organisation/index.ts'
import { fieldOf } from './forms.ts'
import { posterSheet } from './paper/poster.ts'
import { posterOn } from './rules.ts'
import { posterOf } from './store.ts'
import { text } from './text.ts'
import { hangingFor } from './wall.ts'

const world = useWorld()
const { given } = world
const PATH = '/policies/everyone/poster'
const t = text.nl
let author: Browser

beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  author = await world.as(await given.person('Ine Peeters', { roles: ['author'] }))
  await author.post('/policies/everyone')
})

const inHand = async () => {
  const hanging = await hangingFor(world.services.read, 'everyone', world.clock.now())
  return {
    hanging,
    poster: posterOn(hanging.wall, await posterOf(world.services.read, 'everyone')),
  }
}

/** What the page would send, as it stands. */
async function form() {
  const { poster } = await inHand()
  const typed: Record<string, string> = {}
  for (const [at, { clause, texts }] of poster.lines.entries()) {
    typed[fieldOf.clause(at + 1)] = clause.key
    typed[fieldOf.was(at + 1)] = clause.key
    typed[fieldOf.place(at + 1)] = String(at + 1)
    for (const language of languages) typed[fieldOf.text(at + 1, language)] = texts[language] ?? ''
  }
  return typed
}
const linesIn = async () => (await inHand()).poster.lines.map(({ texts }) => texts.nl)
const page = async () => (await author.get(PATH)).text()

describe('before there is a version', () => {
  test('eight orders are proposed, rules first and then advice, and all of them fit', async () => {
    const { poster } = await inHand()
    const kinds = poster.lines.map(({ clause }) => clause.kind)
    expect(kinds).toEqual([...Array(6).fill('rule'), 'guideline', 'guideline'])
    const read = await page()
    expect(read).toContain(t.draft)
    expect(read).not.toContain('te lang')
    for (const { texts } of poster.lines) expect(read).toContain(`value="${texts.nl}"`)
  })

  test.each(languages)(
    'each is one line at the set size in %s, on either paper',
    async (language) => {
      const { hanging, poster } = await inHand()
      const head = await paperHead(world.services.read)
      for (const paper of ['a4', 'a3'] as const) {
        const given = { head, language, paper, url: 'http://leidraad.test/policy/everyone' }
        const { document, warnings } = typeset(posterSheet(poster, hanging, given))
        expect(warnings).toEqual([])
        expect(document.numOfPages).toBe(1)
        const { widths, room } = metadata<{ widths: number[]; room: number }>(document, 'fill')
        expect(widths).toHaveLength(8)
        for (const width of widths) expect(width).toBeLessThanOrEqual(room)
      }
    },
  )

  test('the paper says that it is a draft, and leads nowhere', async () => {
    const reply = await author.get(`${PATH}/a4.pdf?text=fr`)
    expect(reply.headers.get('content-type')).toBe('application/pdf')
    const said = await textOf(new Uint8Array(await reply.arrayBuffer()))
    expect(said).toContain('Projet')
    expect(said).toContain('Pas encore en vigueur')
    expect(said).not.toContain('/policy/everyone')
  })
})

describe('the house chooses', () => {
  test('another order, other words, another title', async () => {
    const typed = await form()
    typed[fieldOf.place(3)] = '0'
    typed[fieldOf.text(3, 'nl')] = 'Zeg het gewoon'
    typed[fieldOf.title('nl')] = 'Eerst ademen'
    const reply = await author.post(PATH, typed)
    expect(reply.headers.get('location')).toBe(`${PATH}?done`)
    expect((await linesIn())[0]).not.toBe('Zeg het gewoon')
    typed[fieldOf.place(1)] = '9'
    await author.post(PATH, typed)
    const lines = await linesIn()
    expect(lines.at(-1)).toBe(typed[fieldOf.text(1, 'nl')])
    expect(lines).toContain('Zeg het gewoon')
    expect(await page()).toContain('value="Eerst ademen"')
  })

  test('what is too long is refused with the number of letters, and stays as it was typed', async () => {
    const before = await linesIn()
    const typed = await form()
    typed[fieldOf.text(2, 'de')] = 'Sagen Sie bitte niemals etwas Unfreundliches'
    const reply = await author.post(PATH, typed)
    expect(reply.status).toBe(422)
    const read = await reply.text()
    expect(read).toMatch(/1[0-9] letters te lang\. Schrijf het korter/)
    expect(read).toContain('value="Sagen Sie bitte niemals etwas Unfreundliches"')
    expect(await linesIn()).toEqual(before)
  })

  test('another clause brings its own words, and not those of the one that stood there', async () => {
    const typed = await form()
    const { poster, hanging } = await inHand()
    const taken = new Set(poster.lines.map(({ clause }) => clause.key))
    const other = hanging.wall.clauses.find(({ key }) => key === '35-official-profiles')
    expect(taken.has('35-official-profiles')).toBe(false)
    typed[fieldOf.clause(4)] = '35-official-profiles'
    await author.post(PATH, typed)
    expect((await linesIn())[3]).toBe(other?.orders.nl)
  })

  test('an order of the document that is too long for a wall is refused until it is written shorter', async () => {
    const typed = await form()
    const { hanging } = await inHand()
    const long = hanging.wall.clauses.find(({ key }) => key === '34-listening')
    typed[fieldOf.clause(5)] = '34-listening'
    const reply = await author.post(PATH, typed)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`“${long?.orders.nl}” is`)
    for (const language of languages) typed[fieldOf.text(5, language)] = 'Wij lezen mee'
    expect((await author.post(PATH, typed)).status).toBe(303)
  })

  test('one clause hangs once, and one that is not in the document not at all', async () => {
    for (const [key, said] of [
      [(await form())[fieldOf.clause(1)], t.refused.clauseTwice],
      ['99-moon', t.refused.clauseMissing],
    ]) {
      const reply = await author.post(PATH, {
        ...(await form()),
        [fieldOf.clause(2)]: key as string,
      })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain(said)
    }
  })

  test('who may only look sees the lines and no form; anybody else finds nothing', async () => {
    const auditor = await world.as(await given.person('Tom Claes', { roles: ['auditor'] }))
    expect(await (await auditor.get(PATH)).text()).not.toContain(t.save)
    expect((await auditor.post(PATH, await form())).status).toBe(404)
    const employee = await world.as(await given.person('Fatima Aziz'))
    for (const path of [PATH, `${PATH}/preview.svg`, `${PATH}/a3.pdf`])
      expect((await employee.get(path)).status).toBe(404)
    expect((await author.get('/policies/corporate/poster')).status).toBe(404)
  })
})

describe('the document changes', () => {
  /** It is not on the floor of the document, so it can be taken out. */
  const GOES = '12-say-you-work-here'

  test('a clause that left is named, with what hangs there now; its words do not stay behind', async () => {
    const typed = await form()
    typed[fieldOf.clause(4)] = GOES
    expect((await author.post(PATH, typed)).status).toBe(303)
    const { poster } = await inHand()
    const gone = poster.lines.find(({ clause }) => clause.key === GOES)
    const lines = await linesIn()
    await author.post(`/policies/everyone/clauses/${GOES}/removal`)
    const after = await inHand()
    expect(after.poster.gone.map(({ title }) => title.nl)).toEqual([gone?.clause.titles.nl])
    const instead = after.poster.gone[0]?.instead
    expect(await page()).toContain(
      t.gone(gone?.clause.titles.nl ?? '', instead?.titles.nl ?? '').split('”')[0] ?? '',
    )
    expect(lines).not.toContain(instead?.orders.nl)
    expect(after.poster.lines).toHaveLength(8)
  })

  test('what was written for the wall stays when the document says it otherwise', async () => {
    expect(await linesIn()).toContain('Wij lezen mee')
  })

  test('the poster follows the version that is in force, with its number, its date and a code', async () => {
    await given.published({ languages: ['nl', 'fr'] })
    expect(await page()).toContain(t.inForce(1))
    const reply = await author.get(`${PATH}/a3.pdf?text=nl`)
    const said = await textOf(new Uint8Array(await reply.arrayBuffer()))
    expect(said).toContain('versie 1, 20 november 2026')
    expect(said).toContain('leidraad.test/policy/everyone')
    expect(said).not.toContain('Concept')
    await author.post('/policies/everyone/clauses/19-photos-of-people/removal')
    expect((await inHand()).hanging.wall.clauses.map(({ key }) => key)).toContain(
      '19-photos-of-people',
    )
    expect((await inHand()).hanging.wall.languages).toEqual(['nl', 'fr'])
  })

  test('what was written in a language that is not on this wall waits for a wall that has it', async () => {
    const kept = async () =>
      JSON.stringify((await posterOf(world.services.read, 'everyone'))?.lines)
    expect(await kept()).toContain('"de":"Wij lezen mee"')
    const typed = await form()
    typed[fieldOf.text(1, 'nl')] = 'Zeg het hardop'
    expect((await author.post(PATH, typed)).status).toBe(303)
    expect(await kept()).toContain('"de":"Wij lezen mee"')
  })

  test('with one press it is the proposal again', async () => {
    await author.post(`${PATH}/proposal`)
    expect(await linesIn()).not.toContain('Wij lezen mee')
    expect(await page()).not.toContain(t.propose)
  })
})
