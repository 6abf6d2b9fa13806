export { departments, peopleCount } from './directory/departments-store.ts'
export {
  imported,
  importUndone,
  personAdded,
  personChanged,
  personForgotten,
  personLeft,
  personReturned,
} from './events.ts'
export { undoImport } from './import/actions.ts'
export { type ImportReport, type ImportWish, importPeople } from './import/command.ts'
export { addPerson, changePerson, forgetLeaver } from './person/actions.ts'
export { mailboxesOf } from './person/mailboxes-store.ts'
export { holdPeople, insertOwner, personCalled } from './person/store.ts'
export { roleNames } from './role-names.ts'
