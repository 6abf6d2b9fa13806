/** In a list of actions, reads or jobs: the type that only whoever made the value knows, and the compiler checked there. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds values of different inputs and things; unknown would refuse them all
export type Any = any
