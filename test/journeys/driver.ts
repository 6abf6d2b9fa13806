import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '../../src/platform/locale.ts'
import { barriers, barriersWithoutScript, everyWord, oddities, watch } from './checks.ts'
import type { Chromium } from './chromium.ts'
import { Effort } from './effort.ts'
import { isFirst } from './looked.ts'
import { skeletonOf } from './skeleton.ts'

export interface Device {
  name: string
  width: number
  /** Whether the browser runs scripts. */
  script: boolean
  locale?: string
  dark?: boolean
  stillness?: boolean
  /** The language that every page is in. */
  language?: Language
  /** Words that may not show on any page, as a sign of another language. */
  never?: RegExp
}

export const phone: Device = { name: 'phone', width: 390, script: true }
export const desktop: Device = { name: 'desktop', width: 1440, script: true }
export const withoutScript = (device: Device): Device => ({
  ...device,
  name: `${device.name}-without-script`,
  script: false,
})

/** A folder for a picture of every page, to look at with one's own eyes. */
const PICTURES = process.env.LEIDRAAD_PICTURES

/** What there is a picture of already. */
const pictured = new Set<string>()

/** Somebody at a browser. Says what they do; every page they come upon is looked at. */
export class Visitor {
  readonly page: Page
  readonly device: Device
  /** What it took so far, by hand. */
  readonly effort = new Effort()
  readonly #trouble: string[]
  readonly #tab: Page | undefined
  #status = 200

  static async arrive(chromium: Chromium, device: Device, address: string) {
    const context = await chromium.newContext({
      baseURL: address,
      viewport: { width: device.width, height: device.width < 800 ? 844 : 900 },
      hasTouch: device.width < 800,
      javaScriptEnabled: device.script,
      locale: device.locale ?? 'nl-BE',
      timezoneId: 'Europe/Brussels',
      colorScheme: device.dark ? 'dark' : 'light',
      reducedMotion: device.stillness ? 'reduce' : 'no-preference',
      acceptDownloads: true,
    })
    context.setDefaultTimeout(10_000)
    const trouble = watch(context, address)
    const tab = device.script ? undefined : await inspectionTab(chromium, device)
    return new Visitor(await context.newPage(), device, trouble, tab)
  }

  constructor(page: Page, device: Device, trouble: string[], tab: Page | undefined) {
    this.page = page
    this.device = device
    this.#trouble = trouble
    this.#tab = tab
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
        this.#status = response.status()
    })
  }

  get context(): BrowserContext {
    return this.page.context()
  }
  get path() {
    return new URL(this.page.url()).pathname
  }
  get status() {
    return this.#status
  }

  /** The same person, in a second tab. */
  async secondTab() {
    return new Visitor(await this.context.newPage(), this.device, this.#trouble, this.#tab)
  }

  async opens(address: string, { status = 200 } = {}) {
    await this.page.goto(address, { waitUntil: 'load' })
    await this.looks(status)
  }

  /** Where a label is followed by a remark such as “(may stay empty)”, the remark need not be given. */
  async fills(fields: Record<string, string>) {
    for (const [label, value] of Object.entries(fields)) {
      this.effort.types(value)
      await this.field(label).fill(value)
    }
  }
  field = (label: string) => this.page.getByLabel(startingWith(label))

  async selects(label: string, option: string) {
    this.effort.clicks++
    await this.field(label).selectOption({ label: option })
  }

  /** One of the answers to a question, or several; `question` where the same answer stands at two. */
  async chooses(options: string | string[], question?: string) {
    const place = question ? this.page.getByRole('group', { name: question }) : this.page
    for (const option of [options].flat()) {
      this.effort.clicks++
      const name = this.page.locator('b', { hasText: new RegExp(`^${RegExp.escape(option)}$`) })
      await place.locator('label.option').filter({ has: name }).locator('input').check()
    }
  }
  async ticks(label: string) {
    this.effort.clicks++
    await this.page.getByLabel(label).check()
  }

  async uploads(label: string, name: string, mimeType: string, bytes: Uint8Array) {
    this.effort.clicks++
    await this.field(label).setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
  }

  /** A button; the page that it leads to is looked at. */
  presses = (button: string, status?: number) =>
    this.#goesBy(this.page.getByRole('button', { name: button, exact: true }), status)
  follows = (link: string, status?: number) =>
    this.#goesBy(this.page.getByRole('link', { name: link, exact: true }), status)
  /** The first of the links that begin so. */
  followsFirst = (beginning: string) =>
    this.#goesBy(this.page.getByRole('link', { name: new RegExp(`^${RegExp.escape(beginning)}`) }))

  /** A station of the menu, which is folded away on a phone. */
  async goesTo(station: string) {
    const fold = this.page.locator('.fold-menu > summary')
    if (await fold.isVisible()) {
      this.effort.clicks++
      await fold.click()
    }
    const menu = this.page.getByRole('navigation')
    await this.#goesBy(
      menu.getByRole('link', { name: new RegExp(`^${RegExp.escape(station)}( ?,|$)`) }),
    )
  }

  async #goesBy(way: Locator, status?: number) {
    this.effort.clicks++
    await Promise.all([
      this.page.waitForEvent('load'),
      way.filter({ visible: true }).first().click(),
    ])
    await this.looks(status)
  }

  /** The bytes behind a link that is for keeping. */
  async downloads(link: string): Promise<Buffer> {
    const way = this.page.getByRole('link', { name: link, exact: true }).first()
    const [download] = await Promise.all([this.page.waitForEvent('download'), way.click()])
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(part)
    return Buffer.concat(parts)
  }

  sees = (words: string | RegExp) =>
    this.page.getByText(words).filter({ visible: true }).first().waitFor()
  title = (title: string) => this.page.getByRole('heading', { level: 1, name: title, exact: true })
  seesTitle = (title: string) => this.title(title).waitFor()
  text = () => everyWord(this.page)

  /** Nothing broke, and whoever comes with a screen reader or a narrow phone gets along. */
  async looks(status = 200) {
    const { page, device } = this
    expect(this.#trouble, this.path).toEqual([])
    expect(this.#status, this.path).toBe(status)

    const place = `${this.path.replaceAll(/[0-9a-f-]{36}|[\w-]{43}/g, 'x')} ${await page.title()}`
    expect(await oddities(page), place).toEqual([])
    if (device.language)
      expect(await page.locator('html').getAttribute('lang'), place).toBe(device.language)
    if (device.never) expect(await this.text(), place).not.toMatch(device.never)
    if (PICTURES) await this.#picture(place)
    const isNew = await isFirst(inject('lookedAt'), `${device.width} ${await skeletonOf(page)}`)
    if (!isNew) return
    const found = this.#tab ? await barriersWithoutScript(page, this.#tab) : await barriers(page)
    expect(found, place).toEqual([])
  }

  async #picture(place: string) {
    const folder = join(PICTURES as string, this.device.name)
    if (pictured.has(folder + place)) return
    pictured.add(folder + place)
    mkdirSync(folder, { recursive: true })
    const number = String(pictured.size).padStart(2, '0')
    const name = place.split(' ')[0]?.replaceAll('/', '_')
    // The page before is still on its way out.
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: join(folder, `${number}${name}.png`), fullPage: true })
  }
}

async function inspectionTab(chromium: Chromium, { width, dark }: Device) {
  const context = await chromium.newContext({
    bypassCSP: true,
    viewport: { width, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
  })
  return context.newPage()
}

const startingWith = (label: string) => new RegExp(`^${RegExp.escape(label)}(\\s*\\(.*\\))?$`)
