import { describe, expect, test } from 'vitest'
import { verification } from '../../src/app/commands/verify.ts'
import { makeReady } from '../../src/app/ready.ts'
import { testSettings } from '../world.ts'
import { oldDrafts, openOldDraft } from './old-drafts.ts'

const RENEWED = '/policies/renewed'

describe.each(oldDrafts)('a draft of $commit', (old) => {
  const open = () => openOldDraft(old)
  type Old = Awaited<ReturnType<typeof open>>
  const page = async ({ owner }: Old, path: string) => {
    const html = await (await owner.get(path)).text()
    return html.slice(html.indexOf('<main'))
  }
  const editsOf = ({ services }: Old) =>
    services.read
      .selectFrom('clause_edits')
      .select(['clause', 'presence', 'kind', 'block', 'rank', 'texts'])
      .orderBy('clause')
      .execute()

  /** The fields of the forms on the page, by where they are sent. */
  const formsIn = (html: string) =>
    new Map(
      [...html.matchAll(/<form[^>]*action="(\/policies\/renewed[^"]*)"[\s\S]*?<\/form>/g)].map(
        ([form, action = '']) => [
          action,
          Object.fromEntries(
            [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
              name,
              value,
            ]),
          ),
        ],
      ),
    )
  const choose = async (house: Old, action: string) => {
    const fields = formsIn(await page(house, RENEWED)).get(action)
    const reply = await house.owner.post(action, fields ?? {})
    expect(reply.status, action).toBe(303)
  }

  test('keeps every edit and every answer', async () => {
    const house = await open()
    expect(await editsOf(house)).toEqual(old.kept.edits)
    const answers = await house.services.read.selectFrom('answers').select('question').execute()
    // Whom to turn to is asked in the profile by now.
    const asked = old.kept.answers.filter((question) => question !== 'who-answers')
    expect(answers.map(({ question }) => question)).toEqual(expect.arrayContaining(asked))
    expect(await page(house, '/settings')).toContain('Ine Peeters')
    const draft = await page(house, '/policies/everyone')
    for (const words of ['Wat in de bakkerij blijft', 'Recepten blijven binnen'])
      expect(draft).toContain(words)
    const french = await page(house, '/policies/everyone?text=fr')
    for (const words of ['Ce qui reste à la boulangerie', 'Les recettes restent chez nous'])
      expect(french).toContain(words)
    const stands = (key: string) => new RegExp(`<article class="clause [^"]*" id="${key}"`)
    expect(draft).toMatch(stands('27-permanence'))
    // What was taken out and is on the floor by now comes back, and that is told.
    expect(draft).toMatch(stands('05-core-values'))
    const [, told = ''] = (await page(house, RENEWED)).split('id="05-core-values"')
    expect(told.split('</section>')[0]).toContain('staat voortaan altijd in het document')
  })

  test('is set beside the version in force, and says so wherever the draft is', async () => {
    const house = await open()
    const renewed = await page(house, RENEWED)
    expect(renewed).toContain('naast het beleid dat nu geldt')
    expect(formsIn(renewed).size).toBeGreaterThan(2)
    expect(renewed).toMatch(/Kwam erbij|Viel weg|Leest anders/)
    for (const path of ['/overview', '/policies', '/policies/everyone'])
      expect(await page(house, path), path).toContain(`href="${RENEWED}"`)
    // Nothing was published of the other document: it is read through.
    expect(renewed).toContain('Er is nog niets gepubliceerd om ze naast te leggen')
  })

  test('is chosen about clause by clause: the words in force are put back, or those of now stay', async () => {
    const house = await open()
    const waiting = [...formsIn(await page(house, RENEWED)).keys()]
    const clauseIn = (way: string) =>
      waiting.flatMap(
        (action) => new RegExp(`renewed/(\\d\\d-[^/]+)/${way}$`).exec(action)?.[1] ?? [],
      )
    const [put = ''] = clauseIn('own')
    await choose(house, `${RENEWED}/${put}/own`)
    const edits = await editsOf(house)
    expect(edits.length).toBeGreaterThanOrEqual(old.kept.edits.length)
    expect(edits.map(({ clause }) => clause)).toContain(put)
    for (const { clause, texts } of old.kept.edits)
      expect(edits.find((edit) => edit.clause === clause)?.texts).toMatchObject(texts)

    const [taken = ''] = clauseIn('acceptance').filter((clause) => clause !== put)
    await choose(house, `${RENEWED}/${taken}/acceptance`)
    const after = [...formsIn(await page(house, RENEWED)).keys()]
    for (const clause of [put, taken])
      expect(after.filter((action) => action.includes(clause))).toEqual([])
    expect(after.length).toBeLessThan(waiting.length)
  })

  test('goes on as the draft of a new organisation once everything is taken, with its edits in it', async () => {
    const house = await open()
    await choose(house, `${RENEWED}/documents/corporate/reading`)
    await choose(house, `${RENEWED}/acceptance`)
    expect(await editsOf(house)).toEqual(old.kept.edits)
    expect(await page(house, RENEWED)).toContain('Er is niets om te kiezen')
    expect(await page(house, '/policies/everyone')).not.toContain(`href="${RENEWED}"`)
  })

  test('is sound before and after, and is published as it stands', async () => {
    const house = await open()
    expect((await verification(house.services)).sound).toBe(true)
    await choose(house, `${RENEWED}/acceptance`)
    const reply = await house.owner.post('/publications/new/everyone', {
      'languages[]': ['nl', 'fr'],
      material: 'yes',
      summary_nl: 'De vernieuwde teksten.',
      summary_fr: 'Les textes renouvelés.',
    })
    expect(reply.status).toBe(303)
    const texts = await house.services.read
      .selectFrom('publication_texts')
      .innerJoin('publications', 'publications.id', 'publication_texts.publication_id')
      .select(['number', 'language', 'html', 'html_sha256'])
      .orderBy('number')
      .execute()
    const [before] = texts.filter(({ number, language }) => number === 1 && language === 'nl')
    expect(before?.html_sha256).toBe(old.kept.version.sha256)
    const after = texts.filter(({ number }) => number === 2)
    expect(after.map(({ language }) => language).toSorted()).toEqual(['fr', 'nl'])
    for (const { html, language } of after)
      expect(html).toContain(language === 'nl' ? 'Wat in de bakkerij blijft' : 'Les recettes')
    expect((await verification(house.services)).sound).toBe(true)
  })

  test('is made ready as often as the server starts, and nothing is asked twice', async () => {
    const house = await open()
    const before = await page(house, RENEWED)
    await makeReady(house.url, testSettings)
    expect(await page(house, RENEWED)).toBe(before)
    await choose(house, `${RENEWED}/acceptance`)
    await makeReady(house.url, testSettings)
    expect(await page(house, RENEWED)).toContain('Er is niets om te kiezen')
    expect(await editsOf(house)).toEqual(old.kept.edits)
  })
})
