/** Adds a box above a table that ticks or clears the boxes of all its rows. */
customElements.define(
  'select-all',
  class extends HTMLElement {
    connectedCallback() {
      const head = this.querySelector('thead th')
      if (!head || head.querySelector('input')) return
      const all = document.createElement('input')
      all.type = 'checkbox'
      all.setAttribute('aria-label', this.dataset.label ?? '')
      head.replaceChildren(all)

      all.addEventListener('change', () => {
        for (const box of this.#boxes()) box.checked = all.checked
      })
      this.addEventListener('change', () => this.#mirror(all))
      this.#mirror(all)
    }

    #boxes() {
      return this.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]:not(:disabled)')
    }

    #mirror(all: HTMLInputElement) {
      const boxes = [...this.#boxes()]
      const ticked = boxes.filter((box) => box.checked).length
      all.checked = ticked > 0 && ticked === boxes.length
      all.indeterminate = ticked > 0 && ticked < boxes.length
    }
  },
)
