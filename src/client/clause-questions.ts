/** Puts a question about it at each clause, whose text is frozen: a mail that names the clause. */
customElements.define(
  'clause-questions',
  class extends HTMLElement {
    connectedCallback() {
      const { ask = '', mail = '', subject = '' } = this.dataset
      for (const clause of document.querySelectorAll('.policy .clause')) {
        const title = clause.querySelector('h3')?.textContent ?? ''
        const line = document.createElement('p')
        const link = document.createElement('a')
        line.className = 'clause-links'
        link.href = mail + encodeURIComponent(subject.replace('{title}', () => title))
        link.textContent = ask
        line.append(link)
        clause.append(line)
      }
      this.hidden = true
    }
  },
)
