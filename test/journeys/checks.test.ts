import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers, barriersWithoutScript, everyWord, oddities, watch } from './checks.ts'
import { type Chromium, openChromium } from './chromium.ts'

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
