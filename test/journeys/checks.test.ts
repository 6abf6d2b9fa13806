import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers, barriersWithoutScript, everyWord, oddities, watch } from './checks.ts'
import { type Chromium, openChromium } from './chromium.ts'
import { skeletonOf } from './skeleton.ts'

const FAULTY = `<!doctype html><html lang="nl"><head><title>Zonder huis</title></head><body><main>
<h1>Een</h1><h1>Twee</h1><p style="color:#bbb">bleek</p><form><input></form>
<p style="width:3000px">breed</p><span hidden aria-label="geheim">stil</span></main></body></html>`

let chromium: Chromium
beforeAll(async () => {
  chromium = await openChromium()
})
afterAll(() => chromium.close())

async function faulty(script = true) {
  const context = await chromium.newContext({ javaScriptEnabled: script })
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: FAULTY }))
  const page = await context.newPage()
  await page.goto('http://leidraad.test/')
  return page
}

test('a journey sees what is wrong with a page', async () => {
  const page = await faulty()
  const found = await barriers(page)
  expect(found.join('\n')).toMatch(/axe color-contrast: p/)
  expect(found.join('\n')).toMatch(/axe label: input/)
  expect(await oddities(page)).toEqual([
    expect.stringMatching(/^scrolls sideways: <p style="width:3000px">/),
    'has not one title',
    'is called “Zonder huis”',
  ])
  expect(await everyWord(page)).toContain('geheim')
})

test('a journey sees it without script as well', async () => {
  const page = await faulty(false)
  const tab = await (await chromium.newContext()).newPage()
  const found = await barriersWithoutScript(page, tab)
  expect(found.join('\n')).toMatch(/axe color-contrast: p/)
})

test('a journey hears what a browser refuses, misses and fetches elsewhere', async () => {
  const context = await chromium.newContext()
  const trouble = watch(context, 'http://leidraad.test')
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': "default-src 'self'" },
          body: '<p style="color:red">x<script src="/away.js"></script><img src="https://else.test/x">',
        })
      : route.fulfill({ status: 404, body: '' }),
  )
  const page = await context.newPage()
  await page.goto('http://leidraad.test/')
  const heard = trouble.join('\n')
  expect(heard).toMatch(/console: .*Content Security Policy/)
  expect(heard).toContain('404: http://leidraad.test/away.js')
  expect(heard).toContain('https://else.test/x')
})

describe('a page is looked at closely once, and again as soon as more is other than its words', () => {
  const PAGE = `<html lang="nl"><head><title>Een</title></head><body><main><h1>Kop</h1><h2>Deel</h2><h2>Rest</h2>
<p style="color:#222">Tekst</p><form><label for="a">Naam</label><input id="a"><input id="b" aria-label="Mail">
<button>Verder</button></form><a href="/weg" style="display:block;height:30px">Weg</a>
<ul><li>een</li><li>twee</li></ul><nav aria-label="Een"></nav><nav aria-label="Twee"></nav>
<a href="/huis"><img src="x.png" alt="Logo">Huis</a></main></body></html>`

  let page: Page
  let whole: string
  const skeletonAfter = async (was: string, is: string) => {
    await page.setContent(PAGE.replace(was, is))
    return skeletonOf(page)
  }
  beforeAll(async () => {
    page = await chromium.newPage()
    whole = await skeletonAfter('', '')
  })

  test.each([
    ['other words', 'Tekst', 'Andere woorden'],
    ['another language of ours', 'lang="nl"', 'lang="fr"'],
    ['another name', '>Naam<', '>Voornaam<'],
    ['another address', 'href="/weg"', 'href="/ver-weg"'],
    ['a longer list', '<li>twee</li>', '<li>twee</li><li>drie</li>'],
  ])('not for %s', async (_, was, is) => {
    expect(await skeletonAfter(was, is)).toBe(whole)
  })

  test.each([
    ['a paler colour', '#222', '#bbb'],
    ['smaller letters', 'color:#222', 'color:#222;font-size:9px'],
    ['no words', 'Verder', ''],
    ['another language', 'lang="nl"', 'lang="xx"'],
    ['a name for another field', 'for="a"', 'for="b"'],
    ['a field without a name', 'aria-label="Mail"', 'aria-label=""'],
    ['one id twice', 'id="b"', 'id="a"'],
    ['a small target', 'height:30px', 'height:20px'],
    ['another level', '<h2>Deel</h2>', '<h3>Deel</h3>'],
    ['a role', '<ul>', '<ul role="menu">'],
    ['what is hidden', '<ul>', '<ul hidden>'],
    ['two places of one name', 'aria-label="Twee"', 'aria-label="Een"'],
    ['a picture without words', 'alt="Logo"', 'alt=""'],
    ['a picture that says the same', 'alt="Logo"', 'alt="Huis"'],
  ])('for %s', async (_, was, is) => {
    expect(await skeletonAfter(was, is)).not.toBe(whole)
  })
})
