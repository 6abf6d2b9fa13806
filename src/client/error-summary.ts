/** A refused form begins at what went wrong. */
const summary = document.querySelector<HTMLElement>('.error-summary')
if (summary && !location.hash) summary.focus()

/** Who later goes back finds the page of the form, and is not asked whether to send a refused form again. */
const page = summary?.dataset.page === 'same' ? location.href : document.referrer
if (summary && page.startsWith(`${location.origin}/`)) history.replaceState(history.state, '', page)
