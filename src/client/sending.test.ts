import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loaded, Part } from './testing/browser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a form', () => {
  class Button extends Part {}

  async function page() {
    const heard = new Map<string, (event: object) => void>()
    const forms: Part[] = []
    await loaded(() => import('./submit-once.ts'), {
      HTMLButtonElement: Button,
      addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
      document: { forms },
    })
    const form = (data: Record<string, string> = {}) => {
      const buttons = [new Button(), new Button()]
      const elements = [new Part(), ...buttons]
      const made = Object.assign(new Part(), { buttons, elements })
      made.dataset = data
      forms.push(made)
      return made
    }
    const sends = (target: Part, defaultPrevented = false) => {
      const preventDefault = vi.fn()
      heard.get('submit')?.({ target, defaultPrevented, preventDefault })
      return preventDefault.mock.calls.length === 0
    }
    return {
      form,
      sends,
      comesBack: (persisted: boolean) => heard.get('pageshow')?.({ persisted }),
    }
  }
  const closed = ({ buttons }: { buttons: Part[] }) => buttons.map(({ disabled }) => disabled)

  test('is sent once; its buttons close after that, so that the one that was pressed is sent too', async () => {
    const { form, sends } = await page()
    const asked = form()
    expect(sends(asked)).toBe(true)
    expect(closed(asked)).toEqual([false, false])
    await vi.runAllTimersAsync()
    expect(closed(asked)).toEqual([true, true])
    expect(asked.elements[0]?.disabled).toBe(false)
    expect(sends(asked)).toBe(false)
  })

  test('that may be sent twice, or was stopped by something else, stays as it is', async () => {
    const { form, sends } = await page()
    const download = form({ repeatable: 'yes' })
    expect([sends(download), sends(download)]).toEqual([true, true])
    const stopped = form()
    sends(stopped, true)
    await vi.runAllTimersAsync()
    expect([closed(download), closed(stopped)]).toEqual([
      [false, false],
      [false, false],
    ])
    expect(sends(stopped)).toBe(true)
  })

  test('can be sent anew when its page comes back as it was left', async () => {
    const { form, sends, comesBack } = await page()
    const [sent, other] = [form(), form()]
    Object.assign(other.buttons[0] as Part, { disabled: true })
    sends(sent)
    await vi.runAllTimersAsync()
    comesBack(false)
    expect(closed(sent)).toEqual([true, true])
    comesBack(true)
    expect([closed(sent), closed(other)]).toEqual([
      [false, false],
      [true, false],
    ])
    expect(sends(sent)).toBe(true)
  })
})

/** A line on which each answer comes when the test says so. */
function line() {
  const asked: {
    src: string
    body?: unknown
    signal?: AbortSignal
    answer: (reply?: object) => void
  }[] = []
  const fetch = (src: string, { body, signal }: RequestInit = {}) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('overtaken')))
      asked.push({
        src,
        body,
        signal: signal ?? undefined,
        answer: (reply) => (reply ? resolve(reply) : reject(new Error('off line'))),
      })
    })
  return { asked, fetch }
}
const html = (text: string, ok = true) => ({ ok, text: async () => text })
const settled = () => vi.advanceTimersByTimeAsync(0)

describe('a draft beside a form', () => {
  class Data {
    pairs: [string, unknown][]
    constructor({ pairs }: { pairs: [string, unknown][] }) {
      this.pairs = pairs
    }
    [Symbol.iterator] = () => this.pairs[Symbol.iterator]()
  }

  async function draft(enctype = 'application/x-www-form-urlencoded') {
    const { asked, fetch } = line()
    const target = new Part({ innerHTML: 'zoals het was' })
    const document = { getElementById: (id: string) => (id === 'draft' ? target : null) }
    const make = await loaded(() => import('./live-preview.ts'), {
      fetch,
      document,
      FormData: Data,
    })
    const pairs = [
      ['title', 'Hoi'],
      ['logo', {}],
    ]
    const element = make('live-preview', { src: '/preview', target: 'draft' })
    element.finds('form', new Part({ enctype, pairs })).isConnected = true
    element.connectedCallback()
    const types = async (ms: number) => {
      element.tells('input')
      await vi.advanceTimersByTimeAsync(ms)
    }
    return { element, asked, target, types, busy: () => target.attributes.has('aria-busy') }
  }

  test('is asked for when somebody stops typing, and not at every letter', async () => {
    const { asked, target, types, busy } = await draft()
    for (let letter = 0; letter < 5; letter++) await types(100)
    expect(asked).toEqual([])
    await types(400)
    expect(asked.map(({ src, body }) => [src, String(body)])).toEqual([['/preview', 'title=Hoi']])
    expect(busy()).toBe(true)
    asked[0]?.answer(html('zoals het wordt'))
    await settled()
    expect([target.innerHTML, busy()]).toEqual(['zoals het wordt', false])
  })

  test('that was overtaken by the next letter is not shown', async () => {
    const { asked, target, types, busy } = await draft()
    await types(400)
    await types(400)
    expect(asked[0]?.signal?.aborted).toBe(true)
    asked[0]?.answer(html('te laat'))
    await settled()
    expect([target.innerHTML, busy()]).toEqual(['zoals het was', true])
    asked[1]?.answer(html('op tijd'))
    await settled()
    expect([target.innerHTML, busy()]).toEqual(['op tijd', false])
  })

  test('stays as it was when the line breaks, or the answer is a refusal', async () => {
    const { asked, target, types, busy } = await draft()
    await types(400)
    asked[0]?.answer()
    await settled()
    await types(400)
    asked[1]?.answer(html('kapot', false))
    await settled()
    expect([target.innerHTML, busy()]).toEqual(['zoals het was', false])
  })

  test('is asked for with the files of a form that has them', async () => {
    const { asked, types } = await draft('multipart/form-data')
    await types(400)
    expect(asked[0]?.body).toBeInstanceOf(Data)
  })

  test('is not asked for any more when the page goes', async () => {
    const { element, asked, types } = await draft()
    await types(100)
    element.disconnectedCallback()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(asked).toEqual([])
  })
})

describe('long work', () => {
  /** Finds the one element that our answers have, in a text that is nothing but that. */
  class DOMParser {
    parseFromString(text: string) {
      const [, state, inside] =
        /^<auto-refresh data-state="(\w+)">([\s\S]*)<\/auto-refresh>$/.exec(text) ?? []
      const fresh = inside === undefined ? null : { innerHTML: inside, dataset: { state } }
      return { querySelector: () => fresh, body: { innerHTML: text } }
    }
  }
  const EVERY = 1_500

  async function work(state = 'running') {
    const { asked, fetch } = line()
    const make = await loaded(() => import('./auto-refresh.ts'), { fetch, DOMParser })
    const element = make('auto-refresh', { src: '/job', state })
    element.innerHTML = '3 van 9'
    element.connectedCallback()
    const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)
    const replies = async (reply?: object) => {
      asked.at(-1)?.answer(reply)
      await settled()
    }
    return { element, asked, passes, replies }
  }
  const state = (name: string, inside: string) =>
    html(
      `<html><style nonce="x"></style><auto-refresh data-state="${name}">${inside}</auto-refresh></html>`,
    )

  test('is asked after while it runs, and shown as it is; only our own part of the page is read', async () => {
    const { element, asked, passes, replies } = await work()
    await passes(EVERY - 1)
    expect(asked).toEqual([])
    await passes(1)
    await replies(state('running', '5 van 9'))
    expect(element.innerHTML).toBe('5 van 9')
    await passes(EVERY)
    await replies(state('done', 'Klaar'))
    expect([element.innerHTML, element.dataset.state]).toEqual(['Klaar', 'done'])
    await passes(60_000)
    expect(asked.map(({ src }) => src)).toEqual(['/job', '/job'])
  })

  test('that is done from the start is not asked after', async () => {
    const { asked, passes } = await work('done')
    await passes(60_000)
    expect(asked).toEqual([])
  })

  test('is done when a page comes back without it', async () => {
    const { element, asked, passes, replies } = await work()
    await passes(EVERY)
    await replies(html('Het is klaar.'))
    expect([element.innerHTML, element.dataset.state]).toEqual(['Het is klaar.', 'done'])
    await passes(60_000)
    expect(asked).toHaveLength(1)
  })

  test('is asked after less and less often while nobody answers, and as before once somebody does', async () => {
    const { element, asked, passes, replies } = await work()
    await passes(EVERY)
    for (const [failed, wait] of [3_000, 6_000, 12_000, 15_000, 15_000].entries()) {
      await replies(failed % 2 ? undefined : html('even niet', false))
      await passes(wait - 1)
      expect(asked).toHaveLength(failed + 1)
      await passes(1)
      expect(asked).toHaveLength(failed + 2)
    }
    expect(element.innerHTML).toBe('3 van 9')
    await replies(state('running', '8 van 9'))
    await passes(EVERY)
    expect(asked).toHaveLength(7)
  })

  test('is left alone when the page goes, also by an answer that is under way', async () => {
    const { element, asked, passes, replies } = await work()
    await passes(EVERY)
    element.isConnected = false
    element.disconnectedCallback()
    await replies(state('running', '5 van 9'))
    expect(element.innerHTML).toBe('3 van 9')
    await passes(60_000)
    expect(asked).toHaveLength(1)
  })
})
