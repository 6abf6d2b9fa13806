import type { Child } from 'hono/jsx'

/** A piece as it goes out. */
export const written = (piece: Child) => String(piece)

/** What somebody reads of it, without what only a machine sees. */
export const wordsOf = (piece: Child) =>
  written(piece)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The opening tags of these elements, one by one. */
export const tagsOf = (piece: Child, name: string) =>
  written(piece).match(new RegExp(`<${name}(?=[\\s>/])[^>]*>`, 'g')) ?? []
