/** A refused form begins at what went wrong. */
const summary = document.querySelector<HTMLElement>('.error-summary')
if (summary && !location.hash) summary.focus()
