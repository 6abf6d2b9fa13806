import { beforeAll, describe, expect, test } from 'vitest'
import { text as policies } from '../../src/modules/policies/text/index.ts'
import { text as publications } from '../../src/modules/publications/text/index.ts'
import { languages } from '../../src/platform/locale.ts'
import { pagesIn } from '../../src/platform/pdf/testing/other-eyes.ts'
import { desktop, type Visitor, withoutScript } from './driver.ts'
import { usePlace } from './place.ts'

const place = usePlace()
const { reading, article, guide } = publications.nl
const { draft } = policies.nl
let older: { id: string }
let newer: { id: string }
let owner: Visitor

beforeAll(async () => {
  const { given } = place
  await given.organisation({ languages: [...languages] })
  const ine = await given.person('Ine Peeters', { roles: ['owner'] })
  older = await given.published({ languages: [...languages] })
  newer = await given.published({ languages: ['nl'] })
  owner = await place.atDesk(withoutScript(desktop), ine)
})

/** How many pages come out of the printer, without having scrolled, and what stands on them. */
async function printed(path: string) {
  await owner.opens(path)
  const { page } = owner
  const pages = await pagesIn(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  await page.emulateMedia({ media: 'print' })
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is printed
  const words = await page.locator('body').innerText()
  const clauses = await page.locator('.clause').count()
  const texts = await page.locator('.clause-text > p').filter({ visible: true }).count()
  await page.emulateMedia({ media: null })
  return { pages, words, clauses, texts }
}

describe('a policy that is printed from its page is two pages, without the page around it', () => {
  test.each(languages)('an older version, in %s', async (language) => {
    const { pages, words } = await printed(`/publications/${older.id}?text=${language}`)
    expect(pages).toBeLessThanOrEqual(2)
    const address = `${place.address}/publications/${older.id}/${language}.pdf`
    expect(words).toContain(reading.pdfAt(address))
    expect(words).toContain(reading.current)
  })

  test('the version in force: one short text of every clause, and no more', async () => {
    const { pages, words, clauses, texts } = await printed('/policy/everyone')
    expect(pages).toBeLessThanOrEqual(2)
    expect(words).toContain(reading.pdfAt(`${place.address}/publications/${newer.id}/nl.pdf`))
    expect(texts).toBe(clauses)
    for (const around of [
      article.more,
      reading.back,
      guide.contents,
      guide.pdf,
      guide.talk,
      'Français',
    ])
      expect(words).not.toContain(around)
  })

  test('the draft says that it is one', async () => {
    const { pages, words, clauses, texts } = await printed('/policies/everyone')
    expect(pages).toBeLessThanOrEqual(2)
    expect(words).toContain(draft.stateInForce(2))
    expect(texts).toBe(clauses)
    expect(words).not.toContain(draft.pdf)
  })
})
