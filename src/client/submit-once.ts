/** A form is sent once: a second tap on a slow line does nothing. A page that comes back from the cache starts anew. */
const buttonsOf = (form: HTMLFormElement) =>
  [...form.elements].filter((part): part is HTMLButtonElement => part instanceof HTMLButtonElement)

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.dataset.repeatable) return
  if (form.dataset.sent) return event.preventDefault()

  form.dataset.sent = 'yes'
  // After this event, or the pressed button's own value would not be sent.
  setTimeout(() => {
    for (const button of buttonsOf(form)) button.disabled = true
  })
})

addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  for (const form of document.forms) {
    if (!form.dataset.sent) continue
    delete form.dataset.sent
    for (const button of buttonsOf(form)) button.disabled = false
  }
})
