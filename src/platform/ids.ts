import { randomUUID, randomUUIDv7 } from 'node:crypto'

/**
 * The id of a row that is about to be made, so that its event can name it. It tells when it was made, which keeps an
 * index short: for what its readers may know the moment of, such as people, establishments and rounds.
 */
export const newId = (): string => randomUUIDv7()

/**
 * An id that tells nothing: for what others meet in an address or in a text while its moment is nobody's business, such
 * as when somebody sat down to write a policy or a clause, or (later) to report something.
 */
export const newSilentId = (): string => randomUUID()
