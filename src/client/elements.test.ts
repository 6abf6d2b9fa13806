import { afterEach, describe, expect, test, vi } from 'vitest'
import { loaded, Part } from './testing/browser.ts'

afterEach(() => void vi.unstubAllGlobals())

describe('how much room is left', () => {
  const boxWith = async (text?: string) => {
    const make = await loaded(() => import('./count-down.ts'))
    const box = new Part({ value: 'Hoi', maxLength: 10 })
    const left = new Part()
    const element = make('count-down', text === undefined ? {} : { text })
    element.finds('textarea', box).finds('output', left).connectedCallback()
    const type = (value: string) => {
      box.value = value
      box.tells('input')
    }
    return { left, type }
  }

  test('is said from the start, and as one types', async () => {
    const { left, type } = await boxWith('Nog {n} tekens')
    expect(left.value).toBe('Nog 7 tekens')
    type('Goedemorgen')
    expect(left.value).toBe('Nog -1 tekens')
  })

  test('is a bare figure where there are no words', async () => {
    expect((await boxWith()).left.value).toBe('7')
  })

  test('is not said where nothing can be typed', async () => {
    const make = await loaded(() => import('./count-down.ts'))
    expect(() => make('count-down').connectedCallback()).not.toThrow()
  })
})

describe('a question about a clause', () => {
  test('stands at each clause, and its mail names it', async () => {
    const clauses = ['Houd het $& menselijk', 'Zeg “ik”'].map((textContent) =>
      new Part().finds('h3', new Part({ textContent })),
    )
    const document = {
      querySelectorAll: () => clauses,
      createElement: () => new Part(),
    }
    const make = await loaded(() => import('./clause-questions.ts'), { document })
    const data = {
      ask: 'Vraag hierover',
      mail: 'mailto:a@b.test?subject=',
      subject: 'Over {title}',
    }
    const element = make('clause-questions', data)
    element.connectedCallback()
    const links = clauses.map(({ added }) => added[0]?.added[0])
    expect(links).toMatchObject([
      {
        href: `mailto:a@b.test?subject=${encodeURIComponent('Over Houd het $& menselijk')}`,
        textContent: 'Vraag hierover',
      },
      { href: `mailto:a@b.test?subject=${encodeURIComponent('Over Zeg “ik”')}` },
    ])
    expect(element).toMatchObject({ hidden: true })
  })
})

describe('how far somebody has read', () => {
  const words = { partsLeft: 'Nog {n} van {total}', oneLeft: 'Nog één', finished: 'Gelezen' }

  async function reading(parts: number) {
    const watch = { look: (_: object[]) => {}, margin: '', seen: [] as Part[], over: false }
    class IntersectionObserver {
      constructor(look: (entries: object[]) => void, { rootMargin }: { rootMargin: string }) {
        Object.assign(watch, { look, margin: rootMargin })
      }
      observe = (part: Part) => void watch.seen.push(part)
      disconnect = () => {
        watch.over = true
      }
    }
    const make = await loaded(() => import('./reading-progress.ts'), { IntersectionObserver })
    const ends = Array.from({ length: parts }, () => new Part())
    const sections = ends.map((end, at) => (at === 0 ? end : new Part({ lastElementChild: end })))
    const [output, link, button] = [new Part(), new Part(), new Part()]
    const element = make('reading-progress', words)
      .finds('.policy-section', ...sections)
      .finds('.sign-bar output', output)
      .finds('.sign-bar a', link)
      .finds('.sign-bar button', button) as ReturnType<typeof make>
    element.connectedCallback()
    const passes = (at: number, isIntersecting = true) =>
      watch.look([{ target: ends[at], isIntersecting }])
    return { element, watch, ends, output, link, button, passes }
  }
  const stops = (link: Part) => {
    const click = new Event('click', { cancelable: true })
    link.onclick?.(click)
    return click.defaultPrevented
  }

  test('is counted by the ends of the parts, and also what was passed in a hurry counts', async () => {
    const { watch, ends, output, passes } = await reading(3)
    expect(watch.seen).toEqual(ends)
    expect(Number.parseInt(watch.margin, 10)).toBeGreaterThan(100_000)
    expect(output.value).toBe('Nog 3 van 3')
    passes(0)
    passes(0)
    passes(2, false)
    expect(output.value).toBe('Nog 2 van 3')
    passes(2)
    expect(output.value).toBe('Nog één')
  })

  test('opens the way to sign at the end, and not before', async () => {
    const { watch, output, link, button, passes } = await reading(2)
    passes(1)
    expect([link.attributes.get('aria-disabled'), button.disabled]).toEqual(['true', true])
    expect(stops(link)).toBe(true)
    expect(watch.over).toBe(false)
    passes(0)
    expect(output.value).toBe('Gelezen')
    expect([link.attributes.has('aria-disabled'), button.disabled]).toEqual([false, false])
    expect(stops(link)).toBe(false)
    expect(watch.over).toBe(true)
  })

  test('stops nobody where there is nothing to count', async () => {
    const { output, link, button } = await reading(0)
    expect(output.value).toBe('')
    expect([link.attributes.size, button.disabled, stops(link)]).toEqual([0, false, false])
  })

  test('is no longer watched when the page goes', async () => {
    const { element, watch } = await reading(2)
    element.disconnectedCallback()
    expect(watch.over).toBe(true)
  })
})

describe('the box above a table', () => {
  async function table(...ticked: boolean[]) {
    const createElement = () => new Part()
    const make = await loaded(() => import('./select-all.ts'), { document: { createElement } })
    const boxes = ticked.map((checked) => new Part({ checked }))
    const head = new Part()
    const element = make('select-all', { label: 'Alles kiezen' })
      .finds('thead th', head)
      .finds('tbody input[type="checkbox"]:not(:disabled)', ...boxes) as ReturnType<typeof make>
    element.connectedCallback()
    const all = head.held[0] as Part & { type?: string }
    const chooses = (checked: boolean) => {
      all.checked = checked
      all.tells('change')
      element.tells('change')
    }
    return { element, head, all, boxes, chooses, state: () => [all.checked, all.indeterminate] }
  }

  test('is a box with a name, and stands there once', async () => {
    const { element, head, all } = await table(false)
    expect([all.type, all.attributes.get('aria-label')]).toEqual(['checkbox', 'Alles kiezen'])
    head.finds('input', all)
    head.held = []
    element.connectedCallback()
    expect(head.held).toEqual([])
  })

  test('ticks and clears every row', async () => {
    const { boxes, chooses, state } = await table(true, false, false)
    chooses(true)
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true])
    expect(state()).toEqual([true, false])
    chooses(false)
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false])
  })

  test.each([
    ['all', [true, true], [true, false]],
    ['some', [true, false], [false, true]],
    ['none', [false, false], [false, false]],
    ['none that there are', [], [false, false]],
  ])('shows whether %s are chosen', async (_, ticked, state) => {
    expect((await table(...ticked)).state()).toEqual(state)
  })

  test('follows a row that somebody ticks', async () => {
    const { element, boxes, state } = await table(true, false)
    Object.assign(boxes[1] as Part, { checked: true })
    element.tells('change')
    expect(state()).toEqual([true, false])
  })
})

describe('a page with a form that was refused', () => {
  const replaceState = vi.fn()
  const HOME = 'https://leidraad.test'
  const opens = async (summary: object | null, { hash = '', referrer = '' } = {}) => {
    const page = summary && { dataset: {}, ...summary }
    await loaded(() => import('./error-summary.ts'), {
      document: { querySelector: () => page, referrer },
      location: { hash, origin: HOME, href: `${HOME}/policies/interview/review` },
      history: { state: null, replaceState },
    })
  }

  test('begins at what went wrong, unless an address leads to a place on it', async () => {
    const focus = vi.fn()
    await opens({ focus })
    expect(focus).toHaveBeenCalledTimes(1)
    await opens({ focus }, { hash: '#mail' })
    expect(focus).toHaveBeenCalledTimes(1)
    await opens(null)
  })

  test('is no page to go back to: whoever does finds the page with the form', async () => {
    const focus = vi.fn()
    const cameFrom = (referrer: string, dataset = {}) => opens({ focus, dataset }, { referrer })
    for (const elsewhere of ['', 'https://leidraad.test.evil.example/x']) await cameFrom(elsewhere)
    expect(replaceState).not.toHaveBeenCalled()
    await cameFrom(`${HOME}/people/1/details`)
    expect(replaceState).toHaveBeenLastCalledWith(null, '', `${HOME}/people/1/details`)
    await cameFrom(`${HOME}/elsewhere`, { page: 'same' })
    expect(replaceState).toHaveBeenLastCalledWith(null, '', `${HOME}/policies/interview/review`)
  })
})

describe('what somebody writes', () => {
  class HTMLTextAreaElement extends Part {
    readOnly = false
    form: HTMLFormElement | null = null
  }
  class HTMLFormElement extends Part {
    method = 'post'
  }
  const opens = async (refused = false) => {
    const document = new Part()
    const form = new HTMLFormElement()
    const area = Object.assign(new HTMLTextAreaElement(), { form, value: 'al getypt' })
    if (refused) document.finds('.error-summary', new Part())
    document.finds('main form textarea', area)
    const window = new EventTarget()
    await loaded(() => import('./unsaved-text.ts'), {
      document,
      HTMLTextAreaElement,
      HTMLFormElement,
      addEventListener: window.addEventListener.bind(window),
    })
    const tell = (type: string, target: object) =>
      document.dispatchEvent(Object.defineProperty(new Event(type), 'target', { value: target }))
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    return { area, form, tell, leaves }
  }

  test('is asked about before it is left, and not once it was sent', async () => {
    const { area, form, tell, leaves } = await opens()
    expect(leaves()).toBe(true)
    tell('input', area)
    expect(leaves()).toBe(false)
    tell('submit', form)
    expect(leaves()).toBe(true)
  })

  test('is nothing to ask about in a search, in a text to copy, or in a form that is gone', async () => {
    const { area, form, tell, leaves } = await opens()
    tell('input', Object.assign(area, { readOnly: true }))
    tell('input', new Part())
    Object.assign(form, { method: 'get' })
    tell('input', Object.assign(area, { readOnly: false }))
    expect(leaves()).toBe(true)
    Object.assign(form, { method: 'post', isConnected: false })
    tell('input', area)
    expect(leaves()).toBe(true)
  })

  test('is as unsaved as before where it came back refused', async () => {
    expect((await opens(true)).leaves()).toBe(false)
  })
})

describe('the picker of a colour', () => {
  const opens = async (kept: string) => {
    const code = new Part({ value: kept })
    const picker = new Part({ value: '' })
    const document = new Part().finds('input[name="accent"]', code)
    const make = await loaded(() => import('./colour-picker.ts'), { document })
    const element = Object.assign(make('colour-picker', { for: 'accent' }), { hidden: true })
    element.finds('input', picker).connectedCallback()
    return { code, picker, element }
  }

  test('shows itself, and it and the code follow each other', async () => {
    const { code, picker, element } = await opens('#0e5a57')
    expect(element.hidden).toBe(false)
    expect(picker.value).toBe('#0e5a57')
    code.value = 'E30613'
    code.tells('input')
    expect(picker.value).toBe('#E30613')
    picker.value = '#123456'
    picker.tells('input')
    expect(code.value).toBe('#123456')
  })

  test('takes nothing over that is no whole colour yet', async () => {
    const { code, picker } = await opens('#0e5a57')
    code.value = '#0e5'
    code.tells('input')
    expect(picker.value).toBe('#0e5a57')
  })
})
