export { departments, peopleCount } from './directory/departments-store.ts'
export { isCalled } from './directory/matching-store.ts'
export {
  contractsEnded,
  imported,
  importUndone,
  personAdded,
  personChanged,
  personForgotten,
  personLeft,
  personReturned,
  rolesChanged,
} from './events.ts'
export { undoImport } from './import/actions.ts'
export { type ImportReport, type ImportWish, importPeople } from './import/command.ts'
export { type Contract, contracts } from './import/file/index.ts'
export { addPerson, changePerson, changeRoles, forgetLeaver } from './person/actions.ts'
export { mailboxesOf } from './person/mailboxes-store.ts'
export { type Called, holdPeople, insertOwner, peopleCalled } from './person/store.ts'
export { isHere, mayComeIn, personMayComeIn } from './presence/store.ts'
export { roleNames } from './role-names.ts'
export { type Holder, holders, holdersWith, owners, rolesGivenBy } from './roles/store.ts'
export { opening, roleHints } from './text/index.ts'
