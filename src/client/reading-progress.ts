/** What lies above the screen was passed: nobody has to scroll back because they went fast. */
const PASSED_COUNTS = '1000000px 0px 0px 0px'

/** A part has been read when its last element was in view. */
const endOf = (part: Element) => part.lastElementChild ?? part

/** Counts the parts of a policy that were in view, and opens the way to sign when the end was reached. */
customElements.define(
  'reading-progress',
  class extends HTMLElement {
    #seen = new Set<Element>()
    #watch?: IntersectionObserver

    connectedCallback() {
      const parts = this.querySelectorAll('.policy-section')
      if (parts.length === 0) return
      this.#show(parts.length)
      this.#watch = new IntersectionObserver((entries) => this.#look(entries, parts.length), {
        rootMargin: PASSED_COUNTS,
      })
      for (const part of parts) this.#watch.observe(endOf(part))
    }

    disconnectedCallback() {
      this.#watch?.disconnect()
    }

    #look(entries: IntersectionObserverEntry[], total: number) {
      for (const { target, isIntersecting } of entries) if (isIntersecting) this.#seen.add(target)
      this.#show(total)
      if (this.#seen.size === total) this.#watch?.disconnect()
    }

    #show(total: number) {
      const left = total - this.#seen.size
      const { finished, oneLeft, partsLeft } = this.dataset
      const words = left === 0 ? finished : left === 1 ? oneLeft : partsLeft
      const output = this.querySelector<HTMLOutputElement>('.sign-bar output')
      if (output)
        output.value = (words ?? '').replace('{n}', String(left)).replace('{total}', String(total))
      this.#allow(left === 0)
    }

    /** A link cannot be disabled: it stays in its place, but leads nowhere yet. */
    #allow(read: boolean) {
      for (const button of this.querySelectorAll<HTMLButtonElement>('.sign-bar button'))
        button.disabled = !read
      for (const link of this.querySelectorAll<HTMLAnchorElement>('.sign-bar a')) {
        if (read) link.removeAttribute('aria-disabled')
        else link.setAttribute('aria-disabled', 'true')
        link.onclick = read ? null : (event) => event.preventDefault()
      }
    }
  },
)
