/** Forms in which somebody writes: what is typed there and not sent would be gone with the page. */
const written = new Set<HTMLFormElement>()

const formOf = ({ target }: Event) =>
  target instanceof HTMLTextAreaElement && !target.readOnly ? target.form : null

document.addEventListener('input', (event) => {
  const form = formOf(event)
  if (form && form.method !== 'get') written.add(form)
})

/** What comes back refused is as unsaved as before. */
if (document.querySelector('.error-summary'))
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('main form textarea'))
    if (area.form && area.value) written.add(area.form)

/** Any button of it takes the text along. */
document.addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement) written.delete(target)
})

addEventListener('beforeunload', (event) => {
  if ([...written].some((form) => form.isConnected)) event.preventDefault()
})
