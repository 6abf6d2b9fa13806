const PAUSE = 400

/** Posts the form as it stands when someone stops typing; the answer's HTML replaces what the target holds. */
customElements.define(
  'live-preview',
  class extends HTMLElement {
    #timer = 0
    #under?: AbortController

    connectedCallback() {
      this.addEventListener('input', () => {
        clearTimeout(this.#timer)
        this.#timer = window.setTimeout(() => this.#ask(), PAUSE)
      })
    }

    disconnectedCallback() {
      clearTimeout(this.#timer)
      this.#under?.abort()
    }

    async #ask() {
      const form = this.querySelector('form')
      const target = document.getElementById(this.dataset.target ?? '')
      const src = this.dataset.src
      if (!form || !target || !src) return

      this.#under?.abort()
      const under = new AbortController()
      this.#under = under
      target.setAttribute('aria-busy', 'true')
      try {
        const reply = await fetch(src, { method: 'POST', body: bodyOf(form), signal: under.signal })
        if (reply.ok) target.innerHTML = await reply.text()
      } catch {
        // Off line or overtaken by the next keystroke: what was shown stays.
      } finally {
        if (this.#under === under) target.removeAttribute('aria-busy')
      }
    }
  },
)

/** As the form itself would be sent. */
function bodyOf(form: HTMLFormElement) {
  const data = new FormData(form)
  if (form.enctype === 'multipart/form-data') return data
  const texts = [...data].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return new URLSearchParams(texts)
}
