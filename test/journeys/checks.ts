import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type Axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof Axe }
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'], // What is in order need not be told place by place: that takes half the time.
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `axe ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    )
  }, TAGS)
}

/** Axe needs timers, and where scripts are off there are none: it is shown the same page in a tab that has them. */
export async function barriersWithoutScript(page: Page, tab: Page): Promise<string[]> {
  const body = await page.content()
  const url = page.url()
  await tab.unrouteAll()
  await tab.route('**/*', (route) => {
    const request = route.request()
    if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html', body })
    return request.resourceType() === 'script' ? route.abort() : route.fallback()
  })
  await tab.goto(url)
  return barriers(tab)
}

/** Things that every page has or does not have, whatever it is about. */
export const oddities = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: html, title } = document
    const odd: string[] = []
    if (html.scrollWidth > html.clientWidth) {
      const wide = [...document.querySelectorAll('main *')].filter(
        (part) => part.getBoundingClientRect().right > html.clientWidth + 1,
      )
      odd.push(`scrolls sideways: ${wide[0]?.outerHTML.slice(0, 160)}`)
    }
    if (document.querySelectorAll('h1').length !== 1) odd.push('has not one title')
    if (!title.includes(' · ')) odd.push(`is called “${title}”`)
    return odd
  })

/** Everything that can be read or heard on a page, folded away or not. */
export const everyWord = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const part of body.querySelectorAll('script, style')) part.remove()
    const heard = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
      [...body.querySelectorAll(`[${name}]`)].map((part) => part.getAttribute(name)),
    )
    return [document.title, body.textContent, ...heard].join('\n')
  })

/** Gathers what goes wrong behind the back of the reader: refused by the policy for content, not found, thrown. */
export function watch(context: BrowserContext, address: string) {
  const trouble: string[] = []
  context.on('weberror', (error) => {
    const { message } = error.error()
    // A page that is left before it has faded in is no fault of ours.
    if (!message.startsWith('Transition was')) trouble.push(`thrown: ${message}`)
  })
  context.on('console', (message) => {
    const text = message.text()
    // The statuses of pages are looked at by whoever opens them.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      trouble.push(`console: ${text}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      trouble.push(`goes elsewhere: ${url}`)
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // A page that is left, a download and a prefetch that is not needed any more are broken off.
    if (!why.includes('ERR_ABORTED')) trouble.push(`failed: ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    const asked = response.request()
    if (response.status() >= 400 && !asked.isNavigationRequest())
      trouble.push(`${response.status()}: ${asked.url()}`)
  })
  return trouble
}
