import { expect } from 'vitest'
import type { Visitor } from './driver.ts'

const MOST = 200

/** Somebody without a mouse: goes from one thing to the next and always sees where they are. */
export function byKeyboard({ page }: Visitor) {
  const press = (key: string) => page.keyboard.press(key)

  /** Tab after tab to the control of this name; none is skipped, hidden or out of order. */
  async function tabsTo(name: string) {
    for (let step = 0; step < MOST; step++) {
      await press('Tab')
      const here = await focused(page)
      expect(here.odd, `${here.name} on ${page.url()}`).toEqual([])
      if (here.name === name) return
    }
    throw new Error(`no way with the Tab key to “${name}”`)
  }

  return {
    tabsTo,
    types: (text: string) => page.keyboard.type(text),
    /** Enter on what has the focus, and the page that it leads to. */
    enters: () => Promise.all([page.waitForEvent('load'), press('Enter')]),
    press,
  }
}

/** What has the focus now, and what is wrong with how that shows. */
const focused = (page: Visitor['page']) =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLElement
    const odd: string[] = []
    const { outlineStyle, outlineWidth } = getComputedStyle(here)
    if (here === document.body) return { name: '', odd }
    const label = here.closest('label.option') ?? here
    const ring = [here, label].map((part) => getComputedStyle(part))
    if (outlineStyle === 'none' || outlineWidth === '0px')
      if (!ring.some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none'))
        odd.push('shows no focus')
    const { top, bottom, width } = here.getBoundingClientRect()
    if (width === 0 || bottom < 0 || top > innerHeight) odd.push('is out of sight')
    const before = document.querySelector('[data-passed]')
    const follows = before
      ? before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING
      : 1
    if (before && before !== here && !follows) odd.push('comes before what was passed')
    before?.removeAttribute('data-passed')
    here.setAttribute('data-passed', '')
    const labels = (here as HTMLInputElement).labels
    const name = labels?.length ? labels[0]?.textContent : here.textContent
    return { name: (name ?? '').trim().replaceAll(/\s+/g, ' '), odd }
  })
