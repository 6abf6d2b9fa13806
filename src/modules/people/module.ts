import type { Module } from '../../platform/module.ts'
import { keptAbout } from './about/about.ts'
import { forgetPerson } from './about/store.ts'
import { everybodyFound, peopleOfPage } from './directory/reads.ts'
import { directoryRoutes } from './directory/routes.tsx'
import {
  addressChanged,
  contractsEnded,
  importCancelled,
  imported,
  importStarted,
  importUndone,
  personAdded,
  personChanged,
  personForgotten,
  personLeft,
  personReturned,
  rolesChanged,
  rolesReviewed,
} from './events.ts'
import { peopleFollows } from './follows.ts'
import { waits } from './home/home.ts'
import { cancelImport, confirmImport, startAgain, undoImport } from './import/actions.ts'
import { importFile } from './import/import-action.ts'
import { forgetFiles, runImport } from './import/jobs.ts'
import { everyImportLine, importLines, oneImport } from './import/reads.ts'
import { reviveImports } from './import/revival.ts'
import { importRoutes } from './import/routes.tsx'
import {
  addPerson,
  changePerson,
  changeRoles,
  comeBack,
  forgetLeaver,
  leave,
} from './person/actions.ts'
import { addressChangedLetter } from './person/address-mail.ts'
import { onePerson } from './person/reads.ts'
import { personRoutes } from './person/routes.tsx'
import { endContracts } from './presence/actions.ts'
import { endPassed } from './presence/jobs.ts'
import { reviewRoles } from './roles/actions.ts'
import { everyRole } from './roles/reads.ts'
import { roleRoutes } from './roles/routes.tsx'
import { may } from './rules.ts'

export const people: Module = {
  name: 'people',
  // An import and the roles go before a person: their addresses would be taken for somebody's.
  routes: [directoryRoutes, importRoutes, roleRoutes, personRoutes],
  uploads: ['/people/import'],
  actions: [
    confirmImport,
    importFile,
    startAgain,
    cancelImport,
    undoImport,
    addPerson,
    changePerson,
    changeRoles,
    reviewRoles,
    leave,
    comeBack,
    forgetLeaver,
    endContracts,
  ],
  reads: [
    peopleOfPage,
    everybodyFound,
    onePerson,
    everyRole,
    oneImport,
    importLines,
    everyImportLine,
  ],
  events: [
    importStarted,
    imported,
    importCancelled,
    importUndone,
    personAdded,
    personChanged,
    addressChanged,
    rolesChanged,
    rolesReviewed,
    personLeft,
    contractsEnded,
    personReturned,
    personForgotten,
  ],
  follows: peopleFollows,
  mails: [addressChangedLetter],
  jobs: [runImport],
  timetable: [
    { job: reviveImports, cron: '* * * * *' },
    { job: forgetFiles, cron: '47 * * * *' },
    { job: endPassed, cron: '3 * * * *' },
  ],
  stations: [
    {
      href: '/people',
      words: { nl: 'Mensen', fr: 'Personnes', en: 'People', de: 'Personen' },
      may: may.readDirectory,
      group: 'apart',
    },
  ],
  waits,
  tables: {
    owns: [
      'people',
      'person_roles',
      'imports',
      'import_files',
      'import_lines',
      'import_progress',
      'import_changes',
      'import_added',
      'address_changes',
    ],
  },
  about: keptAbout,
  forget: forgetPerson,
}
