const EVERY = 1500
const SLOWEST = 15_000

/** Asks for the newest state of long work while it runs. The answer is HTML with its own `<auto-refresh>`, or without when all is done. */
customElements.define(
  'auto-refresh',
  class extends HTMLElement {
    #timer = 0
    #wait = EVERY

    connectedCallback() {
      this.#next()
    }

    disconnectedCallback() {
      clearTimeout(this.#timer)
    }

    #next() {
      if (this.dataset.state === 'running')
        this.#timer = window.setTimeout(() => this.#ask(), this.#wait)
    }

    async #ask() {
      const answer = await this.#fetch()
      if (!this.isConnected) return
      if (answer !== undefined) this.#take(answer)
      this.#wait = answer === undefined ? Math.min(this.#wait * 2, SLOWEST) : EVERY
      this.#next()
    }

    async #fetch() {
      try {
        const reply = await fetch(this.dataset.src ?? '')
        return reply.ok ? await reply.text() : undefined
      } catch {
        return undefined
      }
    }

    #take(answer: string) {
      // Only our own part is parsed: the styles of a whole page carry another nonce than this one, and are refused.
      const [part] = answer.match(/<auto-refresh[\s\S]*<\/auto-refresh>/) ?? [answer]
      const page = new DOMParser().parseFromString(part, 'text/html')
      const fresh = page.querySelector<HTMLElement>('auto-refresh')
      this.innerHTML = fresh?.innerHTML ?? page.body.innerHTML
      this.dataset.state = fresh?.dataset.state ?? 'done'
    }
  },
)
