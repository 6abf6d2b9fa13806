import type { PersonRow } from '../fields.ts'

/** A person as a file may tell of them, with nothing but a row and a name unless it is given. */
export const personRow = (given: Partial<PersonRow> & { row: number }): PersonRow => ({
  name: `Mens ${given.row}`,
  email: null,
  number: null,
  establishment: null,
  department: null,
  manager: null,
  contract: null,
  language: 'nl',
  languageFrom: 'organisation',
  roles: [],
  startsOn: null,
  endsOn: null,
  ...given,
})
