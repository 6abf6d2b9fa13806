import { beforeAll, describe, expect, test } from 'vitest'
import { text as policies } from '../../src/modules/policies/text/index.ts'
import { text as publications } from '../../src/modules/publications/text/index.ts'
import { languages } from '../../src/platform/locale.ts'
import { pagesIn, textOf } from '../../src/platform/pdf/testing/other-eyes.ts'
import { desktop, type Visitor, withoutScript } from './driver.ts'
import { usePlace } from './place.ts'

const place = usePlace()
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

/** What comes out of the printer, without having scrolled and with nothing kept from before. */
async function printed(path: string) {
  await owner.opens(path)
  const bytes = new Uint8Array(await owner.page.pdf({ preferCSSPageSize: true }))
  return { pages: await pagesIn(bytes), words: (await textOf(bytes)).replaceAll(/\s+/g, ' ') }
}

describe('a policy that is printed from its page is two pages, without the page around it', () => {
  test.each(languages)('an older version, in %s', async (language) => {
    const { pages, words } = await printed(`/publications/${older.id}?text=${language}`)
    expect(pages).toBeLessThanOrEqual(2)
    const address = `${place.address}/publications/${older.id}/${language}.pdf`
    expect(words.replaceAll(' ', '')).toContain(
      publications.nl.reading.pdfAt(address).replaceAll(' ', ''),
    )
  })

  test('the version in force: every short text, and no more', async () => {
    const { pages, words } = await printed('/policy/everyone')
    expect(pages).toBeLessThanOrEqual(2)
    expect(words.replaceAll(' ', '')).toContain(`${newer.id}/nl.pdf`)

    await owner.page.emulateMedia({ media: 'print' })
    const seen = owner.page.locator('.clause-text > p').filter({ visible: true })
    expect(await seen.count()).toBe(await owner.page.locator('.clause').count())
    for (const other of ['.more', '.languages', '.foot', '.back'])
      expect(await owner.page.locator(other).filter({ visible: true }).count()).toBe(0)
    await owner.page.emulateMedia({ media: null })
  })

  test('the draft says that it is one', async () => {
    const { pages, words } = await printed('/policies/everyone')
    expect(pages).toBeLessThanOrEqual(2)
    expect(words).toContain(policies.nl.draft.stateInForce(2).split(' ').slice(0, 4).join(' '))
  })
})
