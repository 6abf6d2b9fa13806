import type { Browser, CDPSession, Page } from 'playwright-core'
import { rounded, say } from './figures.ts'

const PHONE = { width: 390, height: 844 }

/** Kilobytes and requests over the wire from the link in a mail to the thanks, on a phone that was never here. */
export async function visit(
  browser: Browser,
  person: { link: string; name: string } | undefined,
  { javaScriptEnabled }: { javaScriptEnabled: boolean },
) {
  if (!person) throw new Error('nobody was invited')
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled, locale: 'nl-NL' })
  const page = await context.newPage()
  const wire = await counting(await context.newCDPSession(page))
  const step = async (name: string, work: () => Promise<unknown>) => {
    const before = wire.bytes
    await work()
    await page.waitForLoadState('networkidle')
    say(`${name}: ${rounded((wire.bytes - before) / 1000, 1)} KB`)
  }

  say(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript')
  await step('the link in the mail', () => page.goto(person.link))
  await step('the policy', () => page.locator('main form button').click())
  await readToTheEnd(page)
  await step('the place to sign', () => page.locator('.sign-bar a').click())
  await page.locator('input[name=typedName]').fill(person.name)
  await step('signed', () => page.locator('form button.wide').click())
  await page.locator('a[href^="/proofs/"]').waitFor()
  await context.close()
  return { kilobytes: rounded(wire.bytes / 1000, 1), requests: wire.requests }
}

/** A reader scrolls; with script the way to sign opens when every part was in view. */
async function readToTheEnd(page: Page) {
  for (let screen = 0; screen < 60; screen++) await page.mouse.wheel(0, PHONE.height)
  await page.waitForTimeout(300)
}

/** Every answer that came over the wire, redirects included; what the browser had already does not count. */
async function counting(cdp: CDPSession) {
  const wire = { bytes: 0, requests: 0 }
  const ahead = new Set<string>()
  const kept = new Set<string>()
  cdp.on('Network.requestWillBeSent', ({ request, requestId, type, redirectResponse }) => {
    if (type === 'Prefetch') ahead.add(requestId)
    if (request.url.startsWith('data:')) return
    wire.requests++
    wire.bytes += redirectResponse?.encodedDataLength ?? 0
  })
  const alreadyHere = (requestId: string) => {
    if (ahead.has(requestId)) return
    if (!kept.has(requestId)) wire.requests--
    kept.add(requestId)
  }
  cdp.on('Network.requestServedFromCache', ({ requestId }) => alreadyHere(requestId))
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) alreadyHere(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kept.has(requestId)) wire.bytes += encodedDataLength
  })
  await cdp.send('Network.enable')
  return wire
}
