/** A refused form begins at what went wrong. */
const summary = document.querySelector<HTMLElement>('.error-summary')
if (summary && !location.hash) summary.focus()

/** Who later goes back finds the page itself, and is not asked whether to send a refused form again. */
if (summary?.dataset.page === 'same') history.replaceState(history.state, '', location.href)
