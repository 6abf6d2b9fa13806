import { describe, expect, test } from 'vitest'
import { CLAUSE, fieldsIn, KEY, LIST, page, places, useEditor } from '../testing/editor.ts'

const editor = useEditor()
const opened = async () => fieldsIn(await page(editor.author, CLAUSE))

describe('the words of a clause', () => {
  test('are changed in one language; only the change is kept, and the other language asks for a look', async () => {
    const fields = await opened()
    expect(fields['title-nl']).toBe('Deel je trots, niet onze geheimen')
    expect(fields['short-nl']).toContain('{confidential}')

    const reply = await editor.author.post(CLAUSE, { ...fields, 'title-nl': 'Houd het binnen' })
    expect(places(reply)).toBe(`${LIST}?clause=${KEY}&done=edited#${KEY}`)
    const row = await editor.kept(KEY)
    expect(row?.texts).toEqual({
      nl: { title: 'Houd het binnen', changed: expect.stringMatching(/^2026-11-20T/) },
    })
    expect(row).toMatchObject({ kind: null, block: null, presence: null })

    const list = await page(editor.author, places(reply))
    expect(list).toContain('Bewaard.')
    expect(list).toContain('Vertaling nakijken: Français')
    expect(await page(editor.author, CLAUSE)).toContain('Deze tekst klopt nog met de bron')
    await editor.author.post(CLAUSE, { ...(await opened()), 'agrees-fr': 'yes' })
    expect(await page(editor.author, LIST)).not.toContain('Vertaling nakijken')
  })

  test('are in the history by key and language, not by what was written', async () => {
    await editor.author.post(CLAUSE, { ...(await opened()), 'short-fr': 'Restez discrets.' })
    expect((await editor.history()).at(-1)).toEqual({
      name: 'policy.clause-edited',
      thing_kind: 'policy',
      facts: { document: 'everyone', clause: KEY, languages: ['fr'] },
    })
  })

  test('are also its line, the reason for it and its examples, without a mark to type', async () => {
    const fields = await opened()
    expect(fields['order-nl']).toBe('Deel dit niet online,')
    expect(fields['reason-nl']).toContain('{confidential}')
    const mine = {
      'order-nl': 'Houd het binnen:',
      'why-nl': 'Onze klanten rekenen erop.',
      'do-nl': '“Vandaag bakte ik brood.”',
      'dont-nl': '“Raad eens wie hier taart kocht?”',
    }
    expect((await editor.author.post(CLAUSE, { ...fields, ...mine })).status).toBe(303)
    const texts = (await editor.kept(KEY))?.texts as { nl: Record<string, string> }
    expect(texts.nl.line).toMatch(/^\*\*Houd het binnen\*\*: ook niet besloten/)
    expect(texts.nl).toMatchObject({ why: mine['why-nl'], do: mine['do-nl'] })
    expect(texts.nl).not.toHaveProperty('short')

    const read = await page(editor.author, '/policies/everyone?text=nl')
    for (const words of ['Onze klanten rekenen erop.', 'Raad eens wie hier taart kocht?'])
      expect(read).toContain(words)

    const reset = await editor.author.post(CLAUSE, { ...(await opened()), reset: 'nl' })
    expect(fieldsIn(await reset.text())['do-nl']).toContain('Zes jaar doe ik dit nu')
  })

  test('say how long a line is, and what it cannot do without', async () => {
    const fields = await opened()
    const look = { ...fields, 'order-nl': 'Zwijg', 'reason-nl': 'en lach.' }
    const live = await (await editor.author.post(`${CLAUSE}/preview`, look)).text()
    expect(live).toContain('Eén regel. Woorden in de opdracht: 1, in alles: 3. Dat mag')
    expect(live).toContain('<b>Zwijg</b>')

    const reply = await editor.author.post(CLAUSE, { ...look, 'order-nl': '' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toMatch(/href="#order-nl"[^>]*>Schrijf ook de opdracht/)
    const long = await editor.author.post(CLAUSE, { ...fields, 'do-nl': 'x'.repeat(401) })
    expect(long.status).toBe(422)
    expect(await long.text()).toMatch(/href="#do-nl"[^>]*>Dit is te lang/)
  })

  test('that nobody changed are kept nowhere', async () => {
    const reply = await editor.author.post(CLAUSE, await opened())
    expect(places(reply)).toBe(`${LIST}#${KEY}`)
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('go back to the library’s for one language, first on the page and then for good', async () => {
    const mine = { 'title-nl': 'Van mij', 'title-fr': 'À moi' }
    await editor.author.post(CLAUSE, { ...(await opened()), ...mine })
    const reply = await editor.author.post(CLAUSE, { ...(await opened()), reset: 'nl' })
    const html = await reply.text()
    expect([reply.status, html.includes('De tekst van de bibliotheek staat er weer')]).toEqual([
      200,
      true,
    ])
    const fields = fieldsIn(html)
    expect(fields['title-nl']).toBe('Deel je trots, niet onze geheimen')
    expect(fields['title-fr']).toBe('À moi')
    await editor.author.post(CLAUSE, fields)
    const texts = (await editor.kept(KEY))?.texts as Record<string, object>
    expect(Object.keys(texts.nl ?? {})).toEqual(['changed'])
    expect(texts.fr).toMatchObject({ title: 'À moi' })
  })

  test('says while it is typed which signs no typeface draws', async () => {
    const typed = { ...(await opened()), 'short-nl': 'Zeg 张 en ❤ en \ue000.' }
    const live = await (await editor.author.post(`${CLAUSE}/preview`, typed)).text()
    expect(live).toMatch(/Op papier wordt dit een leeg vakje: [^<]*U\+5F20[^<]*\./)
    expect(live).toContain('U+E000')
    expect(live).not.toContain('U+2764')
    expect(live.split('leeg vakje')).toHaveLength(2)
  })

  test('may hold only words that we can fill in; what was typed stays', async () => {
    const typed = { ...(await opened()), 'short-nl': 'Bel {baas} <b>nu</b>.', 'title-fr': 'Ici' }
    const reply = await editor.author.post(CLAUSE, typed)
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toMatch(/href="#short-nl"[^>]*>Dit invulwoord kennen we niet: \{baas\}\./)
    expect(fieldsIn(html)).toMatchObject({
      'short-nl': 'Bel {baas} <b>nu</b>.',
      'title-fr': 'Ici',
    })
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('may be long, within what a page can take', async () => {
    const fields = await opened()
    const fifty = 'woord '.repeat(50).trim()
    expect((await editor.author.post(CLAUSE, { ...fields, 'short-nl': fifty })).status).toBe(303)
    expect(await page(editor.author, CLAUSE)).toContain('50 woorden. Dat mag')
    const reply = await editor.author.post(CLAUSE, {
      ...(await opened()),
      'short-nl': 'x'.repeat(601),
    })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Gebruik hoogstens 600 tekens')
  })

  test('that no printer or database knows are cleaned', async () => {
    await editor.author.post(CLAUSE, { ...(await opened()), 'title-nl': 'Stil\u0000\ud800 zijn' })
    const texts = (await editor.kept(KEY))?.texts as { nl: { title: string } }
    expect(texts.nl.title).toMatch(/^Stil ?\ufffd zijn$/)
  })
})

describe('a look ahead', () => {
  test('shows what was typed, safely, and how far the pages fill, without keeping anything', async () => {
    const typed = {
      ...(await opened()),
      'short-nl': 'Bel {contact}.',
      'fuller-nl': '**Vet** <script>alert(1)</script> [weg](javascript:x)',
    }
    const live = await editor.author.post(`${CLAUSE}/preview`, typed)
    const html = await live.text()
    expect(html).not.toContain('<html')
    expect(html).toContain('<strong>Vet</strong>')
    expect(html).not.toMatch(/<script|javascript:/)
    expect(html).toContain('Bel Ine Peeters.')
    expect(html).toMatch(/[12],?\d? van 2 bladzijden/)

    const plain = await editor.author.post(CLAUSE, { ...typed, show: 'look' })
    const whole = await plain.text()
    expect(whole).toContain('Je tekst is nog niet bewaard')
    expect(whole).toContain('<strong>Vet</strong>')
    expect(fieldsIn(whole)).toMatchObject(typed)
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('counts the pages with what was typed, as the list will once it is kept', async () => {
    const fields = await opened()
    const usedIn = (html: string) =>
      [...html.matchAll(/<progress[^>]* value="([\d.]+)"/g)].map(([, used]) => Number(used))
    const ahead = async (typed: Record<string, string>) =>
      usedIn(await (await editor.author.post(`${CLAUSE}/preview`, typed)).text())
    const typed = {
      ...fields,
      'short-nl': 'Woorden en nog eens woorden. '.repeat(20),
      'short-fr': 'Des mots et encore des mots. '.repeat(20),
    }
    const after = await ahead(typed)
    expect(after.every((used) => used > 1 && used <= 2)).toBe(true)
    const kept = await editor.author.post(CLAUSE, typed)
    expect(usedIn(await page(editor.author, places(kept)))).toEqual(after)
  })
})

describe('two people at one clause', () => {
  test('the second is told, sees both texts, and decides', async () => {
    const [mine, theirs] = [await opened(), fieldsIn(await page(editor.owner, CLAUSE))]
    await editor.owner.post(CLAUSE, { ...theirs, 'title-nl': 'Van Marc' })

    const reply = await editor.author.post(CLAUSE, { ...mine, 'title-nl': 'Van Ine' })
    const html = await reply.text()
    expect(reply.status).toBe(409)
    expect(html).toContain('Een collega heeft dit onderdeel intussen veranderd')
    expect(html).toContain('Van Marc')
    const again = fieldsIn(html)
    expect(again['title-nl']).toBe('Van Ine')

    expect((await editor.author.post(CLAUSE, again)).status).toBe(303)
    const texts = (await editor.kept(KEY))?.texts as { nl: { title: string } }
    expect(texts.nl.title).toBe('Van Ine')
  })

  test('of two at the same moment one wins', async () => {
    const fields = await opened()
    const replies = await Promise.all([
      editor.author.post(CLAUSE, { ...fields, 'title-nl': 'Van Ine' }),
      editor.owner.post(CLAUSE, { ...fields, 'title-nl': 'Van Marc' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test('moving it meanwhile is no clash', async () => {
    const fields = await opened()
    await editor.owner.post(`${CLAUSE}/place`, { way: 'down' })
    expect((await editor.author.post(CLAUSE, { ...fields, 'title-nl': 'Toch' })).status).toBe(303)
  })
})

describe('a form that cannot be kept', () => {
  test('of a clause of one’s own that lost its words is asked again', async () => {
    const own = { 'title-nl': 'Meel', 'short-nl': 'Dat mag.', kind: 'guideline', block: '5' }
    const path = places(await editor.author.post(`${LIST}/own`, own)).split('#')[1]
    const fields = fieldsIn(await page(editor.author, `${LIST}/${path}`))
    const reply = await editor.author.post(`${LIST}/${path}`, { ...fields, 'title-nl': '' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toMatch(/href="#title-nl"[^>]*>Geef dit onderdeel ook een titel/)
  })

  test('without the moment at which its words were seen is told to begin again', async () => {
    const { seen: _, ...fields } = await opened()
    for (const typed of [fields, { ...fields, seen: 'yesterday' }]) {
      const reply = await editor.author.post(CLAUSE, { ...typed, 'title-nl': 'Anders' })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('Open dit onderdeel opnieuw vanuit de lijst')
    }
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('the last of a block stays where it is needed', async () => {
    let reply: Response | undefined
    for (let tries = 0; tries < 12 && reply?.status !== 422; tries++) {
      const html = await page(editor.author, LIST)
      const from = html.indexOf('id="block-2"')
      const key = /<article class="clause [^"]*" id="([^"]+)"/.exec(html.slice(from))?.[1] ?? ''
      const fields = fieldsIn(await page(editor.author, `${LIST}/${key}`))
      reply = await editor.author.post(`${LIST}/${key}`, { ...fields, block: '5' })
    }
    expect(await reply?.text()).toMatch(/href="#block"[^>]*>Dit is het enige onderdeel/)
  })
})

describe('kind and block', () => {
  test('are chosen in the form; the last of a block stays where it is needed', async () => {
    await editor.author.post(CLAUSE, { ...(await opened()), kind: 'guideline', block: '5' })
    expect(await editor.kept(KEY)).toMatchObject({ kind: 'guideline', block: 5 })
    await editor.author.post(CLAUSE, { ...(await opened()), kind: 'rule', block: '4' })
    expect(await editor.kept(KEY)).toBeUndefined()
  })

  test('the library’s reasons and the law stand beside the form', async () => {
    const html = await page(editor.author, CLAUSE)
    expect(html).toContain('Wie ons iets toevertrouwt')
    expect(html).toContain('Arbeidshof Brussel')
    expect(html).toContain('Nagekeken in november 2026')
    expect(html).toContain('geen juridisch advies')
  })
})
