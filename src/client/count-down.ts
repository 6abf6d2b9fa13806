/** Says how many characters are left, in the words of `data-text`. */
customElements.define(
  'count-down',
  class extends HTMLElement {
    connectedCallback() {
      const box = this.querySelector('textarea')
      const left = this.querySelector('output')
      if (!box || !left) return
      const show = () => {
        const count = String(box.maxLength - box.value.length)
        left.value = (this.dataset.text ?? '{n}').replace('{n}', count)
      }
      box.addEventListener('input', show)
      show()
    }
  },
)
