/** What a text leaves open: `{contact}`, in a form of it `{contact|dat}`, or a word for one and for several of it. */
export const slot = /\{(\w+)(?:\|([^{}]*))?\}/g

/** A whole slot, to be set apart or left out. */
export const wholeSlot = /(\{\w*(?:\|[^{}]*)?\})/g

/** Its name without the form. */
export const nameIn = (open: string) => open.split('|', 1)[0] ?? ''

/** "{spokespersons|spreekt|spreken}" read as for one: "spreekt". */
export const asForOne = (text: string) => text.replace(/\{\w+\|([^{}|]*)\|[^{}|]*\}/g, '$1')
