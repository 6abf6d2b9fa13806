import { describe, expect, test } from 'vitest'
import { fieldsIn, LIST, page, places, rows, useEditor } from '../testing/editor.ts'

const editor = useEditor()
const own = {
  'title-nl': 'Meel op de foto',
  'short-nl': 'Dat mag.',
  kind: 'guideline',
  block: '5',
}
const list = () => page(editor.author, LIST)

describe('the library', () => {
  test('offers what is not in the document, this block first, and adds it', async () => {
    const html = await page(editor.author, `${LIST}/library?block=5`)
    const inDraft = rows(await list())
    const offered = rows(html)
    expect(offered.length).toBeGreaterThan(5)
    expect(offered.filter((key) => inDraft.includes(key))).toEqual([])
    expect(html.indexOf('Voor deze bouwsteen')).toBeLessThan(
      html.indexOf('Uit het andere document'),
    )

    const reply = await editor.author.post(LIST, { clause: offered[0] ?? '' })
    expect(places(reply)).toContain('done=added')
    expect(rows(await page(editor.author, places(reply)))).toContain(offered[0])
  })
})

describe('an own clause', () => {
  test('is written in one language, flagged in the others, and edited like any', async () => {
    expect(await page(editor.author, `${LIST}/own?block=5`)).toContain('Een eigen onderdeel')
    const reply = await editor.author.post(`${LIST}/own`, own)
    const key = /#(own-[0-9a-f-]{36})$/.exec(places(reply))?.[1] ?? ''
    const html = await page(editor.author, places(reply))
    expect(html).toContain('Nog niet vertaald: Français')
    expect(html).toContain('Zelf geschreven')

    const fields = fieldsIn(await page(editor.author, `${LIST}/${key}`))
    expect(fields).toMatchObject({ 'title-nl': 'Meel op de foto', 'title-fr': '' })
    await editor.author.post(`${LIST}/${key}`, {
      ...fields,
      'title-fr': 'De la farine',
      'short-fr': 'C’est permis.',
    })
    expect(await list()).not.toContain('Nog niet vertaald')

    await editor.author.post(`${LIST}/${key}/removal`)
    expect(await list()).toContain('Terugzetten: Meel op de foto')
  })

  test('needs a title and a short text, and keeps what was typed', async () => {
    const reply = await editor.author.post(`${LIST}/own`, { ...own, 'short-nl': '' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toContain('Schrijf ook een korte tekst')
    expect(html).toContain('href="#short-nl"')
    expect(fieldsIn(html)['title-nl']).toBe('Meel op de foto')
    expect((await editor.author.post(`${LIST}/own/preview`, own)).status).toBe(200)

    const halves = [
      [{ 'title-nl': '' }, 'title-nl', 'Geef dit onderdeel ook een titel'],
      [{ 'title-nl': '', 'short-nl': '' }, 'title-nl', 'Schrijf in minstens één taal een titel'],
      [{ 'title-nl': 'x'.repeat(121) }, 'title-nl', 'Dit is te lang. Gebruik hoogstens 120 tekens'],
      [
        { 'fuller-fr': 'x'.repeat(6_001) },
        'fuller-fr',
        'Dit is te lang. Gebruik hoogstens 6000 tekens',
      ],
      [{ kind: 'law' }, 'kind', 'Kies of dit een afspraak of een advies is.'],
      [{ block: '12' }, 'block', 'Kies een bouwsteen.'],
      [{ block: '' }, 'block', 'Kies een bouwsteen.'],
    ] as const
    for (const [wrong, field, says] of halves) {
      const refused = await editor.author.post(`${LIST}/own`, { ...own, ...wrong })
      expect([field, refused.status]).toEqual([field, 422])
      expect(await refused.text()).toMatch(new RegExp(`href="#${field}"[^>]*>${says}`))
    }
  })
})
