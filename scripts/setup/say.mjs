/** Words for people go to the error stream: what Leidraad itself prints stays pure. */
export const say = (words) => console.error(`Leidraad: ${words}`)

/** The work cannot go on, and the message says what to do: no stack is of use to anyone. */
export class Halt extends Error {}
