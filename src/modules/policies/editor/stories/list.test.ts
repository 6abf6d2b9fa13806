import { describe, expect, test } from 'vitest'
import { languages } from '../../../../platform/locale.ts'
import {
  CLAUSE,
  fieldsIn,
  KEY,
  LIST,
  page,
  places,
  rows,
  SPARE,
  useEditor,
} from '../testing/editor.ts'
import { text } from '../text/index.ts'

const TITLE = 'Een nieuwe pagina voor ons? Vraag het eerst'
const editor = useEditor()
const list = () => page(editor.author, LIST)
const undo = async (html: string) =>
  editor.author.post(`${LIST}/undo`, {
    madeAt: /name="madeAt" value="([^"]+)"/.exec(html)?.[1] ?? '',
  })

describe('the list', () => {
  test('shows every clause of the draft by block, the pages in each language, and nine blocks', async () => {
    const html = await list()
    expect(html.match(/class="policy-section"/g)).toHaveLength(9)
    expect(rows(html)).toContain(KEY)
    expect(html).toMatch(/Nederlands<\/label>.*?\d van 2 bladzijden/s)
    expect(html).toMatch(/Français<\/label>.*?\d van 2 bladzijden/s)
    expect(await page(editor.author, `${LIST}?text=fr`)).toContain('lang="fr"')
  })

  test('says which language does not fit, and which clauses are longest', async () => {
    for (let at = 0; at < 16; at++)
      await editor.author.post(`${LIST}/own`, {
        'title-nl': `Eigen ${at}`,
        'short-nl': 'een woord of wat '.repeat(30),
        kind: 'guideline',
        block: '5',
      })
    const html = await list()
    expect(html).toContain('De tekst past niet in deze taal: Nederlands')
    expect(html).toContain('122 woorden')
  })
})

describe('a button', () => {
  test('moves a clause, and the page returns to it', async () => {
    const before = rows(await list())
    const reply = await editor.author.post(`${CLAUSE}/place`, { way: 'down', text: 'nl' })
    expect(places(reply)).toMatch(new RegExp(`${LIST}\\?text=nl.*done=moved.*#${KEY}$`))
    const after = rows(await page(editor.author, places(reply)))
    expect(after.indexOf(KEY)).toBe(before.indexOf(KEY) + 1)
    expect(after.toSorted()).toEqual(before.toSorted())

    await undo(await list())
    expect(rows(await list())).toEqual(before)
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('switches a rule to advice and back', async () => {
    const reply = await editor.author.post(`${CLAUSE}/kind`, { kind: 'guideline' })
    const said = await page(editor.author, places(reply))
    expect(said).toContain('Dit is nu een advies. Let op: dit beschermt mensen.')
    expect((await editor.kept(KEY))?.kind).toBe('guideline')
    const back = await editor.author.post(`${CLAUSE}/kind`, { kind: 'rule' })
    expect(await page(editor.author, places(back))).not.toContain('beschermt mensen')
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('says of a clause of which one form was written anew that the others say what they said', async () => {
    const fields = fieldsIn(await page(editor.author, CLAUSE))
    const own = { ...fields, 'short-nl': 'Patiënten vertrouwen ons veel toe.' }
    const reply = await editor.author.post(CLAUSE, own)
    expect(await page(editor.author, places(reply))).toContain('Kijk ook de andere vormen na')
    await undo(await list())
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('takes a clause out; it can be undone, or put back later', async () => {
    const reply = await editor.author.post(`${LIST}/${SPARE}/removal`)
    expect(places(reply)).toContain('#block-4')
    const html = await page(editor.author, places(reply))
    expect(rows(html)).not.toContain(SPARE)
    expect(html).toContain(`“${TITLE}” is weggehaald.`)
    expect(html).toContain(`Terugzetten: ${TITLE}`)

    const undone = await undo(html)
    expect(rows(await page(editor.author, places(undone)))).toContain(SPARE)
    expect(await editor.kept(SPARE)).toBeUndefined()
    const twice = await undo(html)
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Er is niets meer om ongedaan te maken.')

    await editor.author.post(`${LIST}/${SPARE}/removal`)
    const back = await editor.author.post(LIST, { clause: SPARE })
    expect(places(back)).toContain(`#${SPARE}`)
    expect(rows(await list())).toContain(SPARE)
  })

  test('does not undo what a colleague has changed since', async () => {
    await editor.author.post(`${LIST}/${SPARE}/removal`)
    const html = await list()
    await editor.owner.post(LIST, { clause: SPARE })
    const reply = await undo(html)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Er is daarna nog iets veranderd')
  })

  test('that empties a block brings the most needed back, and says so; the very last one stays', async () => {
    const inBlock = async (number: number) => {
      const html = await list()
      const from = html.indexOf(`id="block-${number}"`)
      return rows(html.slice(from, html.indexOf('</section>', from)))
    }
    let said = ''
    for (let tries = 0; tries < 12 && !said.includes('Dit onderdeel blijft staan'); tries++) {
      const [first] = await inBlock(8)
      const reply = await editor.author.post(`${LIST}/${first}/removal`)
      said += places(reply) ? await page(editor.author, places(reply)) : await reply.text()
    }
    expect(said).toContain('Een bouwsteen mag niet leeg zijn')
    const [last, ...others] = await inBlock(8)
    expect(others).toEqual([])
    expect(said).toMatch(new RegExp(`href="#${last}"[^>]*>Dit onderdeel blijft staan`))
  })

  test('that asks for what is so already changes nothing, and says nothing', async () => {
    const first = rows(await list())[0] ?? ''
    const told = (await editor.history()).length
    for (const [path, typed] of [
      [LIST, { clause: KEY, text: 'fr' }],
      [`${CLAUSE}/kind`, { kind: 'rule', text: 'fr' }],
    ] as const) {
      const reply = await editor.author.post(path, typed)
      expect([path, places(reply)]).toEqual([path, `${LIST}?text=fr#${KEY}`])
    }
    expect(places(await editor.author.post(`${LIST}/${first}/place`, { way: 'up' }))).toBe(
      `${LIST}#${first}`,
    )
    expect((await editor.history()).length).toBe(told)
  })

  test('of a clause that a colleague took out says that it is gone', async () => {
    await editor.owner.post(`${LIST}/${SPARE}/removal`)
    for (const [path, typed] of [
      [`${LIST}/${SPARE}/removal`, {}],
      [`${LIST}/${SPARE}/place`, { way: 'up' }],
      [`${LIST}/${SPARE}/kind`, { kind: 'guideline' }],
    ] as const) {
      const reply = await editor.author.post(path, typed)
      expect([path, reply.status]).toEqual([path, 422])
      expect(await reply.text()).toContain('Dit onderdeel staat niet meer in het document.')
    }
  })

  test('with a value of nobody’s making changes nothing, and the list says so', async () => {
    const told = (await editor.history()).length
    for (const [path, typed] of [
      [`${CLAUSE}/place`, { way: 'sideways' }],
      [`${CLAUSE}/kind`, { kind: 'law' }],
      [`${LIST}/undo`, { madeAt: 'yesterday' }],
      [LIST, {}],
    ] as const) {
      const reply = await editor.author.post(path, typed)
      expect([path, reply.status]).toEqual([path, 422])
      expect(await reply.text()).toContain('Kijk hieronder hoe het document nu is')
    }
    expect((await editor.history()).length).toBe(told)
    expect((await editor.author.post(LIST, { clause: '99-gone' })).status).toBe(404)
  })

  test('leaves what protects people where it is', async () => {
    const reply = await editor.author.post(`${CLAUSE}/removal`)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Dit onderdeel blijft staan: het beschermt mensen')
    expect(await list()).not.toContain(`${CLAUSE}/removal`)
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('pins a clause as a line or as short text, says what that does to the others, and lets it go', async () => {
    const line = await editor.author.post(`${CLAUSE}/form`, { form: 'line' })
    expect((await editor.kept(KEY))?.form).toBe('line')
    const html = await page(editor.author, places(line))
    expect(html).toContain('Dit staat nu als één regel op papier.')
    expect(html).toContain('Op papier: één regel · vastgezet')

    expect(places(await editor.author.post(`${CLAUSE}/form`, { form: 'line' }))).toBe(
      `${LIST}#${KEY}`,
    )
    await undo(html)
    expect(await editor.kept(KEY)).toBeUndefined()
    await editor.author.post(`${CLAUSE}/form`, { form: 'short' })
    expect((await editor.kept(KEY))?.form).toBe('short')
    await editor.author.post(`${CLAUSE}/form`, { form: 'auto' })
    expect(await editor.kept(KEY)).toBeUndefined()
    expect((await editor.author.post(`${CLAUSE}/form`, { form: 'poem' })).status).toBe(422)
  })

  test('is in the history with keys only', async () => {
    await editor.author.post(`${CLAUSE}/place`, { way: 'down' })
    await editor.author.post(`${LIST}/${SPARE}/removal`)
    const last = (await editor.history()).slice(-2)
    expect(last.map(({ name }) => name)).toEqual(['policy.clause-moved', 'policy.clause-removed'])
    expect(last[0]?.facts).toEqual({ document: 'everyone', clause: KEY, way: 'down' })
  })
})

describe('who may not', () => {
  test('an auditor and an employee find nothing; a visitor signs in first', async () => {
    const { world } = editor
    const others = [
      await world.as(await world.given.person('Ada Peel', { roles: ['auditor'] })),
      await world.as(await world.given.person('Tom Claes')),
    ]
    for (const other of others) {
      for (const path of [LIST, CLAUSE, `${LIST}/library`, `${LIST}/own`])
        expect([path, (await other.get(path)).status]).toEqual([path, 404])
      for (const path of [
        LIST,
        CLAUSE,
        `${LIST}/own`,
        `${LIST}/undo`,
        `${CLAUSE}/preview`,
        `${CLAUSE}/place`,
        `${CLAUSE}/kind`,
        `${CLAUSE}/form`,
        `${CLAUSE}/removal`,
      ]) {
        const reply = await other.post(path, {
          clause: KEY,
          way: 'up',
          kind: 'guideline',
          form: 'line',
        })
        expect([path, reply.status]).toEqual([path, 404])
      }
    }
    expect(await editor.kept(KEY)).toBeUndefined()
    const visitor = await world.as()
    expect(places(await visitor.get(LIST))).toContain('/sign-in?to=')
  })

  test('what is no clause or document is not found; before a beginning there is nothing to edit', async () => {
    for (const path of ['99-gone', 'own-new', 'own-00000000-0000-4000-8000-000000000000'])
      expect((await editor.author.get(`${LIST}/${path}`)).status).toBe(404)
    expect((await editor.author.get('/policies/secret/clauses')).status).toBe(404)
    expect(places(await editor.author.get('/policies/corporate/clauses'))).toBe('/policies')
    for (const path of ['', '/own', '/own/preview', `/${KEY}`, `/${KEY}/preview`, `/${KEY}/kind`]) {
      const reply = await editor.author.post(`/policies/corporate/clauses${path}`, {
        'title-nl': 'Meel op de foto',
        kind: 'guideline',
        clause: KEY,
        seen: '',
      })
      expect([path, reply.status]).toEqual([path, 404])
    }
  })
})

test('every page is there in every language', async () => {
  await editor.author.post(`${LIST}/${SPARE}/removal`)
  for (const language of languages) {
    const t = text[language]
    for (const [path, words] of [
      [LIST, t.list.removedTitle],
      [CLAUSE, t.form.short],
      [`${LIST}/library?block=4`, t.library.writeOwn],
      [`${LIST}/own`, t.form.newTitle],
    ] as const) {
      const html = await page(
        editor.author,
        `${path}${path.includes('?') ? '&' : '?'}language=${language}`,
      )
      expect([path, html.includes(words)]).toEqual([path, true])
      expect(html).not.toMatch(/undefined|\[object/)
    }
  }
})
