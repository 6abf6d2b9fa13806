/** The browser's own picker beside the field in which a colour is written as a code; the one follows the other. */
customElements.define(
  'colour-picker',
  class extends HTMLElement {
    connectedCallback() {
      const picker = this.querySelector('input')
      const code = document.querySelector<HTMLInputElement>(`input[name="${this.dataset.for}"]`)
      if (!picker || !code) return
      const follow = () => {
        if (/^#?[\da-f]{6}$/i.test(code.value)) picker.value = `#${code.value.replace('#', '')}`
      }
      code.addEventListener('input', follow)
      picker.addEventListener('input', () => {
        code.value = picker.value
      })
      follow()
      this.hidden = false
    }
  },
)
