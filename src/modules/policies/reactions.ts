import type { DocumentName } from '../../library/clauses/rules.ts'
import type { Reaction } from '../../platform/action.ts'
import { markProfileChanged, rememberVersionInForce } from './store.ts'

/** What of the profile is only for the eye, and says nothing in a text. */
const looks = ['accent', 'logo']

/** A draft follows the profile by itself; who makes it is asked to look, as names in its text may have changed. */
export const markDrafts: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { fields: string[] }
}> = async (tx, { facts }, { now }) => {
  if (facts.fields.some((field) => !looks.includes(field))) await markProfileChanged(tx, now)
}

/** An import may bring establishments, and with them another country's words. */
export const markDraftsForPlaces: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { establishments?: number }
}> = async (tx, { facts }, { now }) => {
  if (facts.establishments) await markProfileChanged(tx, now)
}

/** A draft says which version of it is in force. */
export const rememberVersion: Reaction<{
  name: string
  thing: { kind: string; id: string }
  facts: { document: DocumentName; number: number }
}> = (tx, { facts }) => rememberVersionInForce(tx, facts.document, facts.number)
